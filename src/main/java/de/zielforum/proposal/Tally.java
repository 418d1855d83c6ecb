package de.zielforum.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How many stand behind a published proposal. Kept by the database with every support; here to be asked for. */
@Entity
@Immutable
@Table(name = "proposal_tally")
class Tally {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private int supporters;
    private int organisations;

    protected Tally() {}
}
