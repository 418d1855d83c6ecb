package de.zielforum.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a citation. */
@Embeddable
public record CitationId(@JsonValue UUID value) implements Serializable {

    public static CitationId next() {
        return new CitationId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static CitationId fromString(String text) {
        return new CitationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
