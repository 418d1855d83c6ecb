package de.zielforum.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a request for a mandate. */
@Embeddable
public record MandateRequestId(@JsonValue UUID value) implements Serializable {

    public static MandateRequestId next() {
        return new MandateRequestId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static MandateRequestId fromString(String text) {
        return new MandateRequestId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
