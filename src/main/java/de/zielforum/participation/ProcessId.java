package de.zielforum.participation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a process. */
@Embeddable
public record ProcessId(@JsonValue UUID value) implements Serializable {

    public static ProcessId next() {
        return new ProcessId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static ProcessId fromString(String text) {
        return new ProcessId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
