package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;

/**
 * One row of a file of figures, checked.
 *
 * @param contributions what the largest contributors have to the value; null when that is not known. It goes no further than the
 *     protection of figures
 */
record ReadObservation(
        IndicatorId indicator,
        AreaId area,
        int period,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        ValueStatus status,
        Contributions contributions) {

    ReadObservation(
            IndicatorId indicator,
            AreaId area,
            int period,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            ValueStatus status) {
        this(indicator, area, period, value, numerator, denominator, status, null);
    }

    /** The same place and year without any number. */
    ReadObservation withheld() {
        return new ReadObservation(indicator, area, period, null, null, null, ValueStatus.SUPPRESSED);
    }
}
