package de.zielforum.goal;

import de.zielforum.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A proposal that a draft is meant to come from. */
@Entity
@Table(name = "goal_source")
class GoalSource {

    @EmbeddedId
    private Key id;

    protected GoalSource() {}

    GoalSource(GoalId goal, ProposalId proposal) {
        id = new Key(goal, proposal);
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
            GoalId goal,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal)
            implements Serializable {}
}
