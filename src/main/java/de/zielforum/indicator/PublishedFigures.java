package de.zielforum.indicator;

import java.util.Map;

/**
 * What counts before a file comes.
 *
 * @param figures of some indicators in some years
 * @param wholes by indicator, of all its years; only for indicators that are no rates
 */
record PublishedFigures(Map<ObservationKey, PublishedFigure> figures, Map<String, Wholes> wholes) {

    static final PublishedFigures NONE = new PublishedFigures(Map.of(), Map.of());

    /**
     * How many of the values are whole numbers that are not negative.
     *
     * @param values how many there are
     */
    record Wholes(long values, long whole) {

        static final Wholes NONE = new Wholes(0, 0);

        boolean all() {
            return values == whole;
        }

        Wholes and(Wholes other) {
            return new Wholes(values + other.values, whole + other.whole);
        }
    }
}
