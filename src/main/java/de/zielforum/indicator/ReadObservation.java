package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;

/** One row of a file of figures, checked. */
record ReadObservation(
        IndicatorId indicator,
        AreaId area,
        int period,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        ValueStatus status) {}
