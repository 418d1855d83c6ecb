package de.zielforum.deliberation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a discussion. */
@Embeddable
public record DiscussionId(@JsonValue UUID value) implements Serializable {

    public static DiscussionId next() {
        return new DiscussionId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static DiscussionId fromString(String text) {
        return new DiscussionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
