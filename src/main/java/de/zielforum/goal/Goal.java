package de.zielforum.goal;

import de.zielforum.deliberation.DiscussionId;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import de.zielforum.voting.BallotId;
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
import java.util.Set;
import java.util.UUID;

/** A consolidated aim. Its verbs follow its way: propose, put to the vote, decide, pursue, judge. */
@Entity
@Table(name = "goal")
class Goal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GoalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    @Column(name = "area_id")
    private UUID area;

    @Enumerated(EnumType.STRING)
    private GoalKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private GoalId parent;

    private String title;
    private String text;

    @Column(name = "plain_text")
    private String plainText;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    @Embedded
    private Target target;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ballot_id"))
    private BallotId ballot;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "discussion_id"))
    private DiscussionId discussion;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafted_by"))
    private PersonId draftedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private PersonId proposedBy;

    @Version
    private int version;

    protected Goal() {}

    static Goal draft(ProcessId process, GoalForm form, PersonId by, Instant now) {
        var goal = new Goal();
        goal.id = GoalId.next();
        goal.process = process;
        goal.state = GoalState.DRAFT;
        goal.draftedBy = by;
        goal.draftedAt = now;
        goal.fill(form);
        return goal;
    }

    /** Rewrites the goal. From the ballot on, its text is what people vote on and stays. */
    void rewrite(GoalForm form) {
        refuseUnless(state == GoalState.DRAFT || state == GoalState.PROPOSED, "textFixed");
        fill(form);
    }

    private void fill(GoalForm form) {
        kind = form.kind();
        parent = form.parent();
        area = form.area();
        title = form.title().strip();
        text = form.text().strip();
        plainText = form.plainText().strip();
    }

    void aimAt(Target chosen) {
        refuseUnless(state == GoalState.DRAFT || state == GoalState.PROPOSED, "textFixed");
        refuseUnless(chosen == null || chosen.year() > chosen.baselinePeriod(), "targetBeforeBaseline");
        target = chosen;
    }

    void propose(DiscussionId opened, PersonId by, Instant now) {
        refuseUnless(state == GoalState.DRAFT, "notDraft");
        state = GoalState.PROPOSED;
        discussion = opened;
        proposedBy = by;
        proposedAt = now;
    }

    void putToVote(BallotId announced) {
        refuseUnless(state == GoalState.PROPOSED, "notProposed");
        state = GoalState.ON_BALLOT;
        ballot = announced;
    }

    /** The ballot was withdrawn: the goal is proposed again. */
    void takeBackFrom(BallotId withdrawn) {
        if (state == GoalState.ON_BALLOT && withdrawn.equals(ballot)) {
            state = GoalState.PROPOSED;
            ballot = null;
        }
    }

    /** The body that decides has decided; a later decision may replace an earlier one as long as nothing has begun. */
    void decide(boolean adopted) {
        refuseUnless(
                Set.of(GoalState.PROPOSED, GoalState.ON_BALLOT, GoalState.ADOPTED, GoalState.NOT_ADOPTED)
                        .contains(state),
                "notDecidable");
        state = adopted ? GoalState.ADOPTED : GoalState.NOT_ADOPTED;
    }

    /** A measure that serves the goal has begun. */
    void begin() {
        refuseUnless(GoalState.PURSUED.contains(state) || GoalState.JUDGED.contains(state), "notAdopted");
        if (state == GoalState.ADOPTED) {
            state = GoalState.IN_PROGRESS;
        }
    }

    void judge(GoalState judgement) {
        refuseUnless(GoalState.JUDGED.contains(judgement), "noJudgement");
        refuseUnless(GoalState.PURSUED.contains(state) || GoalState.JUDGED.contains(state), "notAdopted");
        state = judgement;
    }

    GoalId id() {
        return id;
    }

    ProcessId process() {
        return process;
    }

    UUID area() {
        return area;
    }

    GoalKind kind() {
        return kind;
    }

    GoalId parent() {
        return parent;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String plainText() {
        return plainText;
    }

    GoalState state() {
        return state;
    }

    Target target() {
        return target;
    }

    BallotId ballot() {
        return ballot;
    }

    DiscussionId discussion() {
        return discussion;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    int version() {
        return version;
    }

    String path() {
        return "/ziele/" + id;
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused("goal", rule);
        }
    }
}
