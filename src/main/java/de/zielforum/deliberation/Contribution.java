package de.zielforum.deliberation;

import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What somebody wrote in a discussion. */
@Entity
@Table(name = "contribution")
class Contribution {

    /** How long an author can change the text while nobody has answered. */
    static final Duration EDITABLE = Duration.ofMinutes(15);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContributionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "discussion_id"))
    private DiscussionId discussion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    /** CommonMark; null once withdrawn. */
    private String text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answers_id"))
    private ContributionId answers;

    private UUID submission;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hidden_by"))
    private ModerationDecisionId hiddenBy;

    protected Contribution() {}

    /** @param submission what tells this sending of a form from another, see {@link NewContribution} */
    static Contribution written(NewContribution words, UUID submission, PersonId author, Instant now) {
        var contribution = new Contribution();
        contribution.id = ContributionId.next();
        contribution.discussion = words.discussion();
        contribution.author = author;
        contribution.organisation = words.onBehalfOf();
        contribution.kind = words.kind();
        contribution.text = words.text();
        contribution.answers = words.answers();
        contribution.submission = submission;
        contribution.writtenAt = now;
        return contribution;
    }

    /**
     * Replaces the text. Possible for {@link #EDITABLE} after writing: nobody shall find their answer below other words.
     *
     * @param answered whether somebody has answered
     */
    void revise(ContributionKind newKind, String newText, boolean answered, Instant now) {
        refuseUnless(withdrawnAt == null, "withdrawn");
        refuseUnless(hiddenBy == null, "hidden");
        refuseUnless(!answered, "answered");
        refuseUnless(now.isBefore(writtenAt.plus(EDITABLE)), "editingOver");
        if (newKind != kind || !newText.equals(text)) {
            kind = newKind;
            text = newText;
            editedAt = now;
        }
    }

    /** Removes the text for good; that something stood here remains, and so do the answers. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            text = null;
        }
    }

    void hide(ModerationDecisionId decision) {
        hiddenBy = decision;
    }

    void show() {
        hiddenBy = null;
    }

    /** Refuses an answer where there is nothing to answer to, or where it would stand a level too deep. */
    void requireAnswerableIn(DiscussionId where) {
        refuseUnless(discussion.equals(where) && answers == null, "answersTooDeep");
        refuseUnless(withdrawnAt == null, "withdrawn");
        refuseUnless(hiddenBy == null, "hidden");
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    boolean says(NewContribution words) {
        return discussion.equals(words.discussion())
                && words.text().equals(text)
                && Objects.equals(answers, words.answers());
    }

    String path() {
        return path(discussion, id);
    }

    /** The address of a contribution's own page. */
    static String path(DiscussionId discussion, ContributionId id) {
        return "/diskussionen/" + discussion + "/beitraege/" + id;
    }

    ContributionId id() {
        return id;
    }

    DiscussionId discussion() {
        return discussion;
    }

    PersonId author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused("deliberation", rule);
        }
    }
}
