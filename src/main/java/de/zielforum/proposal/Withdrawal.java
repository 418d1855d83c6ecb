package de.zielforum.proposal;

import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A proposal was taken back by who made it; the reason may be empty. */
@Entity
@Immutable
@Table(name = "proposal_withdrawal")
class Withdrawal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private String reason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private PersonId withdrawnBy;

    protected Withdrawal() {}

    static Withdrawal of(ProposalId proposal, String reason, PersonId by, Instant now) {
        var withdrawal = new Withdrawal();
        withdrawal.proposal = proposal;
        withdrawal.reason = reason;
        withdrawal.withdrawnBy = by;
        withdrawal.withdrawnAt = now;
        return withdrawal;
    }
}
