package de.zielforum.organisation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a service. */
@Embeddable
public record ServiceId(@JsonValue UUID value) implements Serializable {

    public static ServiceId next() {
        return new ServiceId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static ServiceId fromString(String text) {
        return new ServiceId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
