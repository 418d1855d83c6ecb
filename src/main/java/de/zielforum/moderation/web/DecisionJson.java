package de.zielforum.moderation.web;

import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.DecisionView;
import de.zielforum.moderation.ModerationAction;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.moderation.NetiquetteRule;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published decision for programs. Who decided and why somebody appealed is not in it.
 *
 * @param title what the content is called
 * @param page where people read the decision
 * @param answersAppeal whether it was made on an appeal
 * @param appealedAt when the author appealed against it, or null
 * @param appealAnswer the decision on the appeal, or null
 */
@Schema(name = "Decision")
record DecisionJson(
        ModerationDecisionId id,
        ContentRef content,
        String title,
        ModerationAction action,
        NetiquetteRule rule,
        String reason,
        Instant decidedAt,
        boolean answersAppeal,
        Instant appealedAt,
        ModerationDecisionId appealAnswer,
        String page) {

    static DecisionJson of(DecisionView view) {
        return new DecisionJson(
                view.id(),
                view.content(),
                view.title(),
                view.action(),
                view.rule(),
                view.reason(),
                view.decidedAt(),
                view.answersAppeal(),
                view.appealedAt(),
                view.appealAnswer(),
                view.ownPath());
    }
}
