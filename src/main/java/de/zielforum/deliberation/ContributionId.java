package de.zielforum.deliberation;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a contribution to a discussion. */
@Embeddable
public record ContributionId(@JsonValue UUID value) implements Serializable {

    public static ContributionId next() {
        return new ContributionId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static ContributionId fromString(String text) {
        return new ContributionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
