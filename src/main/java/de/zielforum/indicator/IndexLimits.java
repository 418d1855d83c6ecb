package de.zielforum.indicator;

import de.zielforum.indicator.index.Thresholds;
import java.math.BigDecimal;

/** Where the classes of an index end, in standard deviations; see {@link Thresholds}. */
public record IndexLimits(
        BigDecimal high, BigDecimal low, BigDecimal veryLow, BigDecimal positive, BigDecimal negative) {

    /** As in Berlin. */
    public static final IndexLimits BERLIN = new IndexLimits(
            new BigDecimal("-1"),
            new BigDecimal("1"),
            new BigDecimal("1.5"),
            new BigDecimal("-1"),
            new BigDecimal("1"));

    /** Whether each class ends where the next begins. */
    public boolean inOrder() {
        return high.compareTo(low) < 0 && low.compareTo(veryLow) <= 0 && positive.compareTo(negative) < 0;
    }

    Thresholds thresholds() {
        return new Thresholds(
                high.doubleValue(),
                low.doubleValue(),
                veryLow.doubleValue(),
                positive.doubleValue(),
                negative.doubleValue());
    }
}
