package de.zielforum.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in an ordered list, as an opaque text in the address: the sort values of the last row that was shown. Pages after it
 * stay right while rows are added before it.
 */
public final class Cursor {

    private Cursor() {}

    /** Packs the sort values of a row. */
    public static String of(Object... values) {
        var text = new StringBuilder();
        for (var value : values) {
            text.append(text.isEmpty() ? "" : "\u001f").append(value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor of a list that is ordered by an id alone; empty when there is none or it is broken. */
    public static Optional<UUID> id(String cursor) {
        try {
            return values(cursor, 1).stream().findFirst().map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The packed values, or an empty list when there is no cursor or it is not of the expected size. */
    public static List<String> values(String cursor, int size) {
        if (cursor == null || cursor.isBlank()) {
            return List.of();
        }
        try {
            var values = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u001f", -1));
            return values.size() == size ? values : List.of();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
