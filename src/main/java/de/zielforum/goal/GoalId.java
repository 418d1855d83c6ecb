package de.zielforum.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a goal. */
@Embeddable
public record GoalId(@JsonValue UUID value) implements Serializable {

    public static GoalId next() {
        return new GoalId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static GoalId fromString(String text) {
        return new GoalId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
