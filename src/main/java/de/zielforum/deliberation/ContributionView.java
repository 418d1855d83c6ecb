package de.zielforum.deliberation;

import de.zielforum.moderation.Hiding;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A contribution as far as somebody may read it, with what they may do now.
 *
 * @param text CommonMark; null when it was withdrawn, or is hidden and not for this reader
 * @param authorName null when it was withdrawn
 * @param organisation for whom it was said, or null
 * @param answers what it answers, or null
 * @param editedAt when the text was last replaced, or null
 * @param withdrawnAt when its author took it back, or null
 * @param hiding why it is hidden, or null
 * @param answerCount how many answers there are; {@code replies} holds the first of them
 */
public record ContributionView(
        ContributionId id,
        DiscussionId discussion,
        ContributionKind kind,
        String text,
        PersonId author,
        String authorName,
        OrganisationId organisation,
        String organisationName,
        ContributionId answers,
        Instant writtenAt,
        Instant editedAt,
        Instant withdrawnAt,
        Hiding hiding,
        int answerCount,
        List<ContributionView> replies,
        boolean mayAnswer,
        boolean mayEdit,
        boolean mayWithdraw,
        boolean mayReport,
        boolean mayModerate) {

    /** The address of its own page, which shows it whatever page of the thread it is on. */
    public String path() {
        return Contribution.path(discussion, id);
    }

    /** The anchor on every page that shows it. */
    public String anchor() {
        return "beitrag-" + id;
    }

    /** How it looks in a thread. */
    public String look() {
        return answers == null ? kind.name().toLowerCase(Locale.ROOT) : "answer";
    }

    public boolean moreReplies() {
        return answerCount > replies.size();
    }
}
