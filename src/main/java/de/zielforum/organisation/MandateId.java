package de.zielforum.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a mandate. */
@Embeddable
public record MandateId(@JsonValue UUID value) implements Serializable {

    public static MandateId next() {
        return new MandateId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static MandateId fromString(String text) {
        return new MandateId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
