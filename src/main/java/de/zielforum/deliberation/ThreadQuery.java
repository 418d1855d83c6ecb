package de.zielforum.deliberation;

import de.zielforum.shared.web.Cursor;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Which contributions of a discussion to show.
 *
 * @param kind only this kind, or null for all
 * @param order by when they were written
 * @param after the place after which to go on, or null for the beginning
 */
public record ThreadQuery(ContributionKind kind, Order order, Place after) {

    /** What a host's page shows. */
    public static final ThreadQuery BEGINNING = new ThreadQuery(null, Order.NEWEST, null);

    /** By when contributions were written. Answers always stand from old to new. */
    public enum Order {
        NEWEST,
        OLDEST
    }

    record Place(Instant writtenAt, UUID id) {

        String cursor() {
            return Cursor.of(writtenAt, id);
        }

        static Place of(String cursor) {
            var values = Cursor.values(cursor, 2);
            try {
                return values.isEmpty()
                        ? null
                        : new Place(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return null;
            }
        }
    }

    /** Reads a query out of an address; what makes no sense there counts as not said. */
    public static ThreadQuery of(String kind, String order, String cursor) {
        return of(kind, order, Order.NEWEST, cursor);
    }

    /** The same with an order of one's own choice where none is said. */
    public static ThreadQuery of(String kind, String order, Order otherwise, String cursor) {
        return new ThreadQuery(
                one(ContributionKind.values(), kind, null), one(Order.values(), order, otherwise), Place.of(cursor));
    }

    private static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        var wanted = name == null ? "" : name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElse(otherwise);
    }
}
