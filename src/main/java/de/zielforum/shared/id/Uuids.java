package de.zielforum.shared.id;

import com.github.f4b6a3.uuid.UuidCreator;
import de.zielforum.shared.error.NotFound;
import java.util.UUID;

/**
 * Makes and reads the UUIDs behind the typed ids of every feature.
 *
 * <p>Ids are version 7 (RFC 9562, section 5.7): they grow with time, so indexes stay compact. Votes are the exception; their
 * ids must carry no time and are version 4.
 */
public final class Uuids {

    private Uuids() {}

    /** Returns a new time-ordered id (version 7). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Returns a new random id (version 4), which tells nothing about when it was made. */
    public static UUID random() {
        return UuidCreator.getRandomBased();
    }

    /**
     * Reads an id out of an address.
     *
     * @throws NotFound when the text is no UUID: nothing can be stored under it
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
