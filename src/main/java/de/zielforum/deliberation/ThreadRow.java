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

    /** How long nobody has to wait for their own page to offer what the next moment refuses. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    boolean answer() {
        return answers != null;
    }

    ContributionView view(Viewer viewer, Access access, Instant now, List<ContributionView> replies) {
        var writer = new PersonId(author);
        var hidden = hiddenBy != null;
        var there = withdrawnAt == null && !hidden;
        var readable = withdrawnAt == null && (!hidden || DeliberationPermissions.mayReadHidden(viewer, writer));
        return new ContributionView(
                new ContributionId(id),
                new DiscussionId(discussion),
                ContributionKind.valueOf(kind),
                readable ? text : null,
                writer,
                authorName,
                organisation == null ? null : new OrganisationId(organisation),
                organisationName,
                answer() ? new ContributionId(answers) : null,
                writtenAt,
                editedAt,
                withdrawnAt,
                hidden && withdrawnAt == null ? hiding() : null,
                (int) answerCount,
                replies,
                there && !answer() && DeliberationPermissions.mayContribute(access),
                there && answerCount == 0 && recent(now) && DeliberationPermissions.mayEdit(viewer, writer, access),
                withdrawnAt == null && DeliberationPermissions.mayWithdraw(viewer, writer),
                there && !viewer.is(writer),
                withdrawnAt == null && ModerationPermissions.mayDecide(viewer, writer));
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
