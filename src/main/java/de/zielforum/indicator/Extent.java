package de.zielforum.indicator;

import java.math.BigDecimal;

/**
 * From where to where the published values of an indicator reach on one level in one year. Suppressed values are not part of it.
 *
 * @param period the year
 * @param lowest the lowest published value as people read it, without unit
 * @param lowestArea an area that has it; likewise {@code highestArea}
 * @param highest the highest published value with its unit
 * @param published how many areas have a published value
 * @param suppressed how many areas have a value that is kept secret
 * @param deviation how far values usually lie apart: standard deviation of the published values, null for less than two
 */
public record Extent(
        int period,
        String lowest,
        String lowestArea,
        String highest,
        String highestArea,
        long published,
        long suppressed,
        BigDecimal deviation) {

    /** Whether only one value is published, or all are the same. */
    public boolean flat() {
        return deviation == null || deviation.signum() == 0;
    }
}
