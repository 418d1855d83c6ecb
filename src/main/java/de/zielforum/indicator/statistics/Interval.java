package de.zielforum.indicator.statistics;

import java.math.BigDecimal;

/**
 * From where to where a value may lie.
 *
 * @param low not above {@code high}
 */
public record Interval(BigDecimal low, BigDecimal high) {

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " lies above " + high);
        }
    }

    /** The same in another unit: a proportion in per cent, for instance, is it times 100. */
    Interval times(BigDecimal scale) {
        return new Interval(low.multiply(scale), high.multiply(scale));
    }
}
