package de.zielforum.participation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a phase of a process. */
@Embeddable
public record PhaseId(@JsonValue UUID value) implements Serializable {

    public static PhaseId next() {
        return new PhaseId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static PhaseId fromString(String text) {
        return new PhaseId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
