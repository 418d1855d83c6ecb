package de.zielforum.indicator;

import de.zielforum.indicator.exchange.LongRow;
import java.math.BigDecimal;

/** A figure of a file that has a value, with the row it comes from. */
record CheckedFigure(
        LongRow row, Indicator indicator, int period, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

    String key() {
        return indicator.key();
    }

    String area() {
        return row.area();
    }
}
