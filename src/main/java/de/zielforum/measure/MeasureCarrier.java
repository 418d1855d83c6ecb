package de.zielforum.measure;

import de.zielforum.organisation.OrganisationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An organisation that carries a measure. */
@Entity
@Table(name = "measure_carrier")
class MeasureCarrier {

    @EmbeddedId
    private Key id;

    protected MeasureCarrier() {}

    MeasureCarrier(MeasureId measure, OrganisationId organisation) {
        id = new Key(measure, organisation);
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
            MeasureId measure,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
            OrganisationId organisation)
            implements Serializable {}
}
