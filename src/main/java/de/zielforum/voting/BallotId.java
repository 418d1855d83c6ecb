package de.zielforum.voting;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a ballot. */
@Embeddable
public record BallotId(@JsonValue UUID value) implements Serializable {

    public static BallotId next() {
        return new BallotId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static BallotId fromString(String text) {
        return new BallotId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
