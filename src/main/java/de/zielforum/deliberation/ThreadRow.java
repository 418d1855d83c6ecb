package de.zielforum.deliberation;

import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.Hiding;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.moderation.ModerationPermissions;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.PersonId;
import de.zielforum.person.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A contribution as it is stored, with the names that belong to it; never leaves this package. */
record ThreadRow(
        UUID id,
        UUID discussion,
        String kind,
        String text,
        UUID author,
        String authorName,
        UUID organisation,
        String organisationName,
        UUID answers,
        Instant writtenAt,
        Instant editedAt,
        Instant withdrawnAt,
        UUID hiddenBy,
        String rule,
        String reason,
        Instant hiddenAt,
        long answerCount) {

    /** Editing is not offered in the last moments in which it is possible: it takes longer than that. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    boolean answer() {
        return answers != null;
    }

    ContributionView view(Viewer viewer, Access access, Instant now, List<ContributionView> replies) {
        var writer = new PersonId(author);
        var withdrawn = withdrawnAt != null;
        var hidden = hiddenBy != null && !withdrawn;
        var there = !withdrawn && !hidden;
        var readable = !withdrawn && (!hidden || DeliberationPermissions.mayReadHidden(viewer, writer));
        return new ContributionView(
                new ContributionId(id),
                new DiscussionId(discussion),
                ContributionKind.valueOf(kind),
                readable ? text : null,
                writer,
                withdrawn ? null : authorName,
                withdrawn || organisation == null ? null : new OrganisationId(organisation),
                withdrawn ? null : organisationName,
                answer() ? new ContributionId(answers) : null,
                writtenAt,
                editedAt,
                withdrawnAt,
                hidden ? hiding() : null,
                (int) answerCount,
                replies,
                there && !answer() && DeliberationPermissions.mayContribute(access),
                there && answerCount == 0 && recent(now) && DeliberationPermissions.mayEdit(viewer, writer, access),
                !withdrawn && DeliberationPermissions.mayWithdraw(viewer, writer),
                there && !viewer.is(writer),
                !withdrawn && ModerationPermissions.mayDecide(viewer, writer));
    }

    private Hiding hiding() {
        return new Hiding(
                new ContentRef(ModeratedContributions.KIND, id),
                new ModerationDecisionId(hiddenBy),
                NetiquetteRule.valueOf(rule),
                reason,
                hiddenAt);
    }

    private boolean recent(Instant now) {
        return now.isBefore(writtenAt.plus(Contribution.EDITABLE).minus(MARGIN));
    }
}
