package de.zielforum.proposal;

import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A version of a proposal went into a goal: the lineage of that goal. */
@Entity
@Immutable
@Table(name = "proposal_consolidation")
class Consolidation {

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal,

            @Column(name = "goal_id") UUID goal)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "goal_title")
    private String goalTitle;

    @Column(name = "goal_path")
    private String goalPath;

    @Column(name = "consolidated_at")
    private Instant consolidatedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consolidated_by"))
    private PersonId consolidatedBy;

    protected Consolidation() {}

    static Consolidation of(ProposalId proposal, int versionNo, GoalReference goal, PersonId by, Instant now) {
        var consolidation = new Consolidation();
        consolidation.key = new Key(proposal, goal.id());
        consolidation.versionNo = versionNo;
        consolidation.goalTitle = goal.title();
        consolidation.goalPath = goal.path();
        consolidation.consolidatedBy = by;
        consolidation.consolidatedAt = now;
        return consolidation;
    }
}
