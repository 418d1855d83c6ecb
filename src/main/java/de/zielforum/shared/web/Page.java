package de.zielforum.shared.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in the API.
 *
 * @param items the rows
 * @param next the cursor of the next page, or null on the last one
 */
public record Page<T>(List<T> items, String next) {

    /**
     * Cuts a page out of rows that were asked for with one more than fits.
     *
     * @param rows at most {@code size + 1} rows
     * @param size how many a page holds
     * @param cursor the place of a row, see {@link Cursor}
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> cursor) {
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(List.copyOf(rows.subList(0, size)), cursor.apply(rows.get(size - 1)));
    }
}
