package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;

/**
 * One figure as it may leave this feature. A figure that is suppressed or missing carries no value, whatever it was made from.
 *
 * @param indicator key of the indicator
 * @param indicatorName in the reader's language
 * @param period the year
 * @param value exact, or null when suppressed or missing
 * @param unit in the reader's language
 * @param worded value and unit as people read them ("12,3 Prozent"), "geheim", or "–"
 * @param uncertainty how sure a rate is; null when it is suppressed or missing, or when the counts behind it are not known
 */
public record Figure(
        String indicator,
        String indicatorName,
        AreaId area,
        String areaCode,
        String areaName,
        int period,
        BigDecimal value,
        ValueStatus status,
        String unit,
        Polarity polarity,
        String worded,
        Uncertainty uncertainty) {

    public Figure {
        value = status.hasValue() ? value : null;
        uncertainty = value == null ? null : uncertainty;
    }

    /** A figure of which nobody knows how sure it is. */
    public Figure(
            String indicator,
            String indicatorName,
            AreaId area,
            String areaCode,
            String areaName,
            int period,
            BigDecimal value,
            ValueStatus status,
            String unit,
            Polarity polarity,
            String worded) {
        this(indicator, indicatorName, area, areaCode, areaName, period, value, status, unit, polarity, worded, null);
    }

    /** The value without its unit, as people read it; the word of a class; "geheim" or "–" when there is none. */
    public String number() {
        return worded.endsWith(" " + unit) ? worded.substring(0, worded.length() - unit.length() - 1) : worded;
    }

    /** What this figure is called when it is cited. */
    public ObservationKey key() {
        return new ObservationKey(indicator, areaCode, period);
    }
}
