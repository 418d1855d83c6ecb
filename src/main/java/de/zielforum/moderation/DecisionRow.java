package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import de.zielforum.person.Viewer;
import java.time.Instant;

/** A decision with its case and its appeal, as one query reads it. */
record DecisionRow(
        ModerationDecisionId id,
        ContentRef content,
        String title,
        String path,
        ModerationAction action,
        NetiquetteRule rule,
        String reason,
        Instant decidedAt,
        PersonId decidedBy,
        String moderator,
        PersonId author,
        AppealId answers,
        Instant appealedAt,
        String appealReason,
        ModerationDecisionId appealAnswer,
        ModerationDecisionId hiddenBy) {

    DecisionView view(Viewer viewer, Instant now) {
        var concerned = ModerationPermissions.mayReadHidden(viewer, author);
        return new DecisionView(
                id,
                content,
                title,
                path,
                action,
                rule,
                reason,
                decidedAt,
                ModerationPermissions.mayModerate(viewer) ? moderator : null,
                answers != null,
                appealedAt,
                concerned ? appealReason : null,
                appealAnswer,
                holds(),
                appealable(now) && ModerationPermissions.mayAppeal(viewer, author));
    }

    private boolean appealable(Instant now) {
        return holds()
                && answers == null
                && appealedAt == null
                && now.isBefore(ModerationDecision.appealableUntil(decidedAt));
    }

    boolean holds() {
        return id.equals(hiddenBy);
    }

    boolean appealOpen() {
        return appealedAt != null && appealAnswer == null;
    }
}
