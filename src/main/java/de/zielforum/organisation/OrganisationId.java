package de.zielforum.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an organisation. */
@Embeddable
public record OrganisationId(@JsonValue UUID value) implements Serializable {

    public static OrganisationId next() {
        return new OrganisationId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static OrganisationId fromString(String text) {
        return new OrganisationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
