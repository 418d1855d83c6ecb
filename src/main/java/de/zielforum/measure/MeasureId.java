package de.zielforum.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a measure. */
@Embeddable
public record MeasureId(@JsonValue UUID value) implements Serializable {

    public static MeasureId next() {
        return new MeasureId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static MeasureId fromString(String text) {
        return new MeasureId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
