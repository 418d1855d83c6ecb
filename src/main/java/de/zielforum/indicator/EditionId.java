package de.zielforum.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an edition of figures. */
@Embeddable
public record EditionId(@JsonValue UUID value) implements Serializable {

    public static EditionId next() {
        return new EditionId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static EditionId fromString(String text) {
        return new EditionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
