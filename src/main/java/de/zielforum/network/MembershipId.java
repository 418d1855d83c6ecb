package de.zielforum.network;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a membership. */
@Embeddable
public record MembershipId(@JsonValue UUID value) implements Serializable {

    public static MembershipId next() {
        return new MembershipId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static MembershipId fromString(String text) {
        return new MembershipId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
