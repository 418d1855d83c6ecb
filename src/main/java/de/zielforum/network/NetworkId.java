package de.zielforum.network;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a network. */
@Embeddable
public record NetworkId(@JsonValue UUID value) implements Serializable {

    public static NetworkId next() {
        return new NetworkId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static NetworkId fromString(String text) {
        return new NetworkId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
