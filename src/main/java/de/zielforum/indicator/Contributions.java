package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * The largest contributions to an amount, known to nobody but who protects it.
 *
 * @param second null when it is not known; then it is taken to be as large as it can be
 */
record Contributions(BigDecimal largest, BigDecimal second) {

    /** The two largest contributions to a total. */
    List<BigDecimal> of(BigDecimal total) {
        return List.of(
                largest, second == null ? largest.min(total.subtract(largest)).max(BigDecimal.ZERO) : second);
    }

    /** Nothing that is written down anywhere. */
    @Override
    public String toString() {
        return "contributions";
    }
}
