package de.zielforum.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an appeal. */
@Embeddable
public record AppealId(@JsonValue UUID value) implements Serializable {

    public static AppealId next() {
        return new AppealId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static AppealId fromString(String text) {
        return new AppealId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
