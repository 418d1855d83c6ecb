package de.zielforum.shared.web;

import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Unreadable;
import java.util.Arrays;
import java.util.Set;

/** Reads what lists of the API are narrowed by. */
public final class Filters {

    /** The most rows that a page of the API holds, and what it holds when nothing is said. */
    public static final int LARGEST_PAGE = 100;

    private Filters() {}

    /**
     * The value of that name, whatever its case; empty when nothing is said, which means all.
     *
     * @throws NotFound for a name that does not exist: nothing is to be found under it
     */
    public static <E extends Enum<E>> Set<E> known(E[] values, String name) {
        if (name == null || name.isBlank()) {
            return Set.of();
        }
        return Set.of(Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    /**
     * A year.
     *
     * @param parameter what the query calls it
     * @return null when nothing is said
     */
    public static Integer year(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("[12]\\d{3}")) {
            throw new Unreadable(parameter);
        }
        return Integer.valueOf(text.strip());
    }

    /** How many rows are asked for: 1 to {@link #LARGEST_PAGE}. */
    public static int size(String limit) {
        try {
            return limit == null ? LARGEST_PAGE : Math.clamp(Integer.parseInt(limit.strip()), 1, LARGEST_PAGE);
        } catch (NumberFormatException e) {
            return LARGEST_PAGE;
        }
    }
}
