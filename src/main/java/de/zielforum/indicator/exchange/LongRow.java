package de.zielforum.indicator.exchange;

/**
 * A figure as texts, whatever the file looks like: which indicator, area and period, the value, the counts behind it and the
 * status. Empty texts where the file says nothing.
 *
 * @param line where it stands in the file
 * @param origin in which columns its parts stand
 * @param largest the largest contribution to an amount; the protection of figures needs it, nobody else learns it
 * @param secondLargest likewise the second largest
 * @param unit what the file says it is counted in
 */
public record LongRow(
        int line,
        Origin origin,
        String indicator,
        String area,
        String period,
        String value,
        String numerator,
        String denominator,
        String largest,
        String secondLargest,
        String status,
        String unit) {

    /** The columns from which a figure was taken; empty texts for what came from nowhere or was fixed. */
    public record Origin(
            String indicator,
            String area,
            String period,
            String value,
            String numerator,
            String denominator,
            String largest,
            String secondLargest,
            String status,
            String unit) {

        /** A table that names its columns like the parts. */
        public static final Origin PLAIN = new Origin(
                "indicator",
                "area",
                "period",
                "value",
                "numerator",
                "denominator",
                "largest",
                "second_largest",
                "status",
                "unit");
    }
}
