package de.zielforum.measure;

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

/** A measure rests on a citation. */
@Entity
@Table(name = "measure_citation")
class MeasureCitation {

    @EmbeddedId
    private Key id;

    private String indicator;
    private String area;
    private int period;

    @Column(name = "added_at")
    private Instant addedAt;

    protected MeasureCitation() {}

    static MeasureCitation of(MeasureId measure, CitationId citation, ObservationKey observation, Instant now) {
        var one = new MeasureCitation();
        one.id = new Key(measure, citation);
        one.indicator = observation.indicator();
        one.area = observation.area();
        one.period = observation.period();
        one.addedAt = now;
        return one;
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
            MeasureId measure,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "citation_id"))
            CitationId citation)
            implements Serializable {}
}
