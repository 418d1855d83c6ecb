package de.zielforum.indicator.exchange;

import java.math.BigDecimal;

/**
 * A figure as anybody may see it, and all that writers ever get. Whatever it is made from, a figure that is suppressed or
 * missing carries no number.
 *
 * @param indicator key of the indicator
 * @param area code of the area
 * @param period the year
 * @param value exact; null when suppressed or missing
 * @param numerator the count above the line, or null; likewise the denominator
 * @param status {@code final}, {@code provisional}, {@code suppressed} or {@code missing}
 * @param edition the edition it stands in, or an empty text
 * @param version tells the area in this year from others that have or had the same code: the code, and where its validity has an
 *     end {@code @} and the first day and the day after the last, as in {@code 0101@2021-01-01/}
 */
public record PublicFigure(
        String indicator,
        String area,
        String areaName,
        int period,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String status,
        String edition,
        String version) {

    /** A figure of an area that never changed. */
    public PublicFigure(
            String indicator,
            String area,
            String areaName,
            int period,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String status,
            String edition) {
        this(indicator, area, areaName, period, value, numerator, denominator, status, edition, area);
    }

    public PublicFigure {
        var shown = status.equals("final") || status.equals("provisional");
        if (!shown && !status.equals("suppressed") && !status.equals("missing")) {
            throw new IllegalArgumentException("no status: " + status);
        }
        value = shown ? value : null;
        numerator = shown ? numerator : null;
        denominator = shown ? denominator : null;
    }

    static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
