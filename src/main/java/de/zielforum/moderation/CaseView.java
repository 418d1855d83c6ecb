package de.zielforum.moderation;

import java.util.List;

/**
 * Everything a moderator needs to decide about content.
 *
 * @param path the content's address
 * @param text as it stands now, CommonMark; null when its owner no longer finds it
 * @param reports all, from old to new
 * @param decisions all, from old to new
 * @param choices what may be decided now; empty when there is nothing to decide, or not for this moderator
 * @param obstacle why this moderator may not decide, or null
 */
public record CaseView(
        ContentRef content,
        String title,
        String path,
        String author,
        String text,
        boolean hidden,
        boolean appealOpen,
        List<ReportView> reports,
        List<DecisionView> decisions,
        List<ModerationAction> choices,
        Obstacle obstacle) {

    /** Why somebody with the duty may not decide here. */
    public enum Obstacle {
        /** They wrote it. */
        AUTHOR,
        /** The appeal is against their own decision. */
        DECIDER
    }

    /** Where it is decided. */
    public String ownPath() {
        return ModerationDesk.path(content);
    }
}
