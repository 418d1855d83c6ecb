package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.moderation.ContentDetails;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A proposal with its newest text. What was published, decided or answered stands in rows of its own that its verbs return for
 * storing; see {@link ProposalState} for the order of things.
 */
@Entity
@Table(name = "proposal")
class Proposal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    private AreaId area;

    private String[] topics;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "version_no")
    private int versionNo;

    private UUID token;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "discussion_id"))
    private DiscussionId discussion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hidden_by"))
    private ModerationDecisionId hiddenBy;

    @Version
    private int version;

    protected Proposal() {}

    /** @param token made with the empty form; the same token twice is the same draft */
    static Proposal draft(ProcessId process, PersonId author, ProposalForm form, UUID token, Instant now) {
        var proposal = new Proposal();
        proposal.id = ProposalId.next();
        proposal.process = process;
        proposal.author = author;
        proposal.token = token;
        proposal.draftedAt = now;
        proposal.state = ProposalState.DRAFT;
        proposal.organisation = form.organisation();
        proposal.take(form);
        return proposal;
    }

    /** Writes a text that nobody but the author and a reviewer has read. */
    void write(ProposalForm form) {
        requireOneOf("editOver", ProposalState.DRAFT, ProposalState.SUBMITTED);
        if (state == ProposalState.SUBMITTED && form.text().isEmpty()) {
            throw new Refused("proposal", "textMissing");
        }
        organisation = form.organisation();
        take(form);
    }

    /** Hands a draft in. */
    Submission submit(int evidence, PersonId by, Instant now) {
        requireOneOf("submitted", ProposalState.DRAFT);
        if (text.isEmpty()) {
            throw new Refused("proposal", "textMissing");
        }
        if (evidence < 1) {
            throw new Refused("proposal", "evidenceMissing");
        }
        state = ProposalState.SUBMITTED;
        return Submission.of(id, by, now);
    }

    /** Gives a submitted proposal back to its author, who may change it and submit it again. */
    void giveBack() {
        requireOneOf("notInReview", ProposalState.SUBMITTED);
        state = ProposalState.DRAFT;
    }

    /** Publishes a submitted proposal as its first version. */
    ProposalVersion publish(DiscussionId thread, PersonId by, Instant now) {
        requireOneOf("notInReview", ProposalState.SUBMITTED);
        state = ProposalState.PUBLISHED;
        discussion = thread;
        publishedAt = now;
        return nextVersion("", by, now);
    }

    /** Publishes a changed text beside the ones before it. On whose behalf it was made stays. */
    ProposalVersion revise(ProposalForm form, String note, PersonId by, Instant now) {
        requireOneOf("editOver", ProposalState.PUBLISHED);
        if (form.text().isEmpty()) {
            throw new Refused("proposal", "textMissing");
        }
        take(form);
        return nextVersion(note, by, now);
    }

    /** Whether the form would change nothing. */
    boolean says(ProposalForm form) {
        return !saysElse(form) && topics().equals(form.topics()) && Objects.equals(organisation, form.organisation());
    }

    /** Whether a new version is needed; topics only sort a proposal in. */
    boolean saysElse(ProposalForm form) {
        return !title.equals(form.title()) || !text.equals(form.text()) || !area.equals(form.area());
    }

    /** Sorts a published proposal in under other topics. */
    void file(Set<Topic> newTopics) {
        requireOneOf("editOver", ProposalState.PUBLISHED);
        topics = names(newTopics);
    }

    /** Takes the proposal back; once it went into a goal or got its answer, it no longer belongs to its author alone. */
    Withdrawal withdraw(String reason, PersonId by, Instant now) {
        requireOneOf("withdrawOver", ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.PUBLISHED);
        state = ProposalState.WITHDRAWN;
        return Withdrawal.of(id, reason, by, now);
    }

    /** Takes the newest version over into a goal; one proposal may go into several. */
    Consolidation consolidate(GoalReference goal, PersonId by, Instant now) {
        requireOneOf("notConsolidatable", ProposalState.PUBLISHED, ProposalState.CONSOLIDATED);
        if (hiddenBy != null) {
            throw new Refused("proposal", "notConsolidatable");
        }
        state = ProposalState.CONSOLIDATED;
        return Consolidation.of(id, versionNo, goal, by, now);
    }

    /** Closes a published proposal with the administration's answer. */
    Answer answer(AnswerOutcome outcome, String words, PersonId by, Instant now) {
        requireOneOf("notAnswerable", ProposalState.PUBLISHED);
        state = ProposalState.ANSWERED;
        return Answer.of(id, versionNo, outcome, words, by, now);
    }

    /** @param decision the decision that hides it */
    void hide(ModerationDecisionId decision) {
        hiddenBy = decision;
    }

    void restore() {
        hiddenBy = null;
    }

    /** What moderators judge by; nothing before publication. */
    Optional<ContentDetails> moderated() {
        return publishedAt == null
                ? Optional.empty()
                : Optional.of(new ContentDetails(author, process, id.path(), "# " + title + "\n\n" + text, title));
    }

    /** Evidence may be added as long as the text may be changed. */
    void requireOpenForEvidence() {
        requireOneOf("editOver", ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.PUBLISHED);
    }

    /** What others have seen stays: evidence leaves a draft only. */
    void requireDraft() {
        requireOneOf("evidenceStays", ProposalState.DRAFT);
    }

    ProposalFacts facts() {
        return new ProposalFacts(id, process, author, organisation, state, publishedAt != null, hiddenBy != null);
    }

    ProposalId id() {
        return id;
    }

    ProcessId process() {
        return process;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String title() {
        return title;
    }

    /** Where it is discussed; null before publication. */
    DiscussionId discussion() {
        return discussion;
    }

    ProposalState state() {
        return state;
    }

    int versionNo() {
        return versionNo;
    }

    int version() {
        return version;
    }

    private void take(ProposalForm form) {
        title = form.title();
        text = form.text();
        area = form.area();
        topics = names(form.topics());
    }

    private ProposalVersion nextVersion(String note, PersonId by, Instant now) {
        versionNo++;
        return ProposalVersion.of(id, versionNo, title, text, area, note, by, now);
    }

    private Set<Topic> topics() {
        var all = EnumSet.noneOf(Topic.class);
        for (var topic : topics) {
            all.add(Topic.valueOf(topic));
        }
        return all;
    }

    private void requireOneOf(String rule, ProposalState... states) {
        for (var allowed : states) {
            if (state == allowed) {
                return;
            }
        }
        throw new Refused("proposal", rule);
    }

    private static String[] names(Set<Topic> topics) {
        return topics.stream().sorted().map(Topic::name).toArray(String[]::new);
    }
}
