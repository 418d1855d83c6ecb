package de.zielforum.moderation;

import java.time.Instant;

/**
 * A decision for one reader.
 *
 * @param title what the content is called
 * @param path the content's address
 * @param moderator who decided; null except for moderators
 * @param answersAppeal whether it was made on an appeal
 * @param appealedAt when the author appealed against it, or null
 * @param appealReason why; null except for the author and moderators
 * @param appealAnswer the decision on the appeal, or null as long as there is none
 * @param holds whether the content is hidden by this decision now
 * @param mayAppeal whether this reader may appeal now
 */
public record DecisionView(
        ModerationDecisionId id,
        ContentRef content,
        String title,
        String path,
        ModerationAction action,
        NetiquetteRule rule,
        String reason,
        Instant decidedAt,
        String moderator,
        boolean answersAppeal,
        Instant appealedAt,
        String appealReason,
        ModerationDecisionId appealAnswer,
        boolean holds,
        boolean mayAppeal) {

    /** The address where it is published. */
    public String ownPath() {
        return Hiding.path(id);
    }

    public boolean appealOpen() {
        return appealedAt != null && appealAnswer == null;
    }
}
