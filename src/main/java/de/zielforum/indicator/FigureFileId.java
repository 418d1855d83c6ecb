package de.zielforum.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an uploaded file of figures. */
@Embeddable
public record FigureFileId(@JsonValue UUID value) implements Serializable {

    public static FigureFileId next() {
        return new FigureFileId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static FigureFileId fromString(String text) {
        return new FigureFileId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
