package de.zielforum.person;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a person; says nothing about who they are. */
@Embeddable
public record PersonId(@JsonValue UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static PersonId fromString(String text) {
        return new PersonId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
