package de.zielforum.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a moderation decision. */
@Embeddable
public record ModerationDecisionId(@JsonValue UUID value) implements Serializable {

    public static ModerationDecisionId next() {
        return new ModerationDecisionId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static ModerationDecisionId fromString(String text) {
        return new ModerationDecisionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
