package de.zielforum.goal;

import de.zielforum.voting.BallotId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What the ballot said about a goal. */
@Entity
@Table(name = "goal_vote")
class GoalVote {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
    private GoalId goal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ballot_id"))
    private BallotId ballot;

    private long approvals;
    private boolean accepted;

    protected GoalVote() {}

    GoalVote(GoalId goal, BallotId ballot, long approvals, boolean accepted) {
        this.goal = goal;
        this.ballot = ballot;
        this.approvals = approvals;
        this.accepted = accepted;
    }

    GoalId goal() {
        return goal;
    }

    long approvals() {
        return approvals;
    }

    boolean accepted() {
        return accepted;
    }
}
