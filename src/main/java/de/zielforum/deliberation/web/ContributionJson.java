package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionId;
import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.ContributionView;
import de.zielforum.moderation.Hiding;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.moderation.NetiquetteRule;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contribution for programs.
 *
 * @param text CommonMark; null when withdrawn, or hidden and not for this reader
 * @param author how the author is called; null when withdrawn
 * @param answers the contribution it answers, or null
 * @param hidden why it is hidden, or null
 * @param page where people read it
 */
@Schema(name = "Contribution")
record ContributionJson(
        ContributionId id,
        ContributionKind kind,
        String text,
        String author,
        Organisation organisation,
        ContributionId answers,
        Instant writtenAt,
        Instant editedAt,
        Instant withdrawnAt,
        Hidden hidden,
        String page) {

    record Organisation(UUID id, String name) {}

    @Schema(name = "HiddenContribution")
    record Hidden(ModerationDecisionId decision, NetiquetteRule rule, String reason, Instant since) {

        static Hidden of(Hiding hiding) {
            return hiding == null
                    ? null
                    : new Hidden(hiding.decision(), hiding.rule(), hiding.reason(), hiding.decidedAt());
        }
    }

    static ContributionJson of(ContributionView view) {
        return new ContributionJson(
                view.id(),
                view.kind(),
                view.text(),
                view.authorName(),
                view.organisation() == null
                        ? null
                        : new Organisation(view.organisation().value(), view.organisationName()),
                view.answers(),
                view.writtenAt(),
                view.editedAt(),
                view.withdrawnAt(),
                Hidden.of(view.hiding()),
                view.path());
    }
}
