package de.zielforum.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an indicator. */
@Embeddable
public record IndicatorId(@JsonValue UUID value) implements Serializable {

    public static IndicatorId next() {
        return new IndicatorId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static IndicatorId fromString(String text) {
        return new IndicatorId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
