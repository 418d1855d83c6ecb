package de.zielforum.area;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an area. */
@Embeddable
public record AreaId(@JsonValue UUID value) implements Serializable {

    public static AreaId next() {
        return new AreaId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static AreaId fromString(String text) {
        return new AreaId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
