package de.zielforum.proposal;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.ObservationKey;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A proposal rests on a citation. */
@Entity
@Table(name = "proposal_evidence")
class Evidence {

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "citation_id"))
            CitationId citation)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private String indicator;
    private String area;
    private int period;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Evidence() {}

    static Evidence of(ProposalId proposal, CitationId citation, ObservationKey observation, Instant now) {
        var evidence = new Evidence();
        evidence.key = new Key(proposal, citation);
        evidence.indicator = observation.indicator();
        evidence.area = observation.area();
        evidence.period = observation.period();
        evidence.addedAt = now;
        return evidence;
    }
}
