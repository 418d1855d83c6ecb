package de.zielforum.indicator;

import java.math.BigDecimal;

/**
 * What becomes of a count, and what an outsider can still find out about it.
 *
 * @param withheld whether it is not shown
 * @param lower the smallest value to reckon with; null when nothing was worked out
 * @param upper the largest value to reckon with; null when nothing limits it
 * @param exact whether the interval is known to be no wider
 * @param safe whether it is wide enough
 * @param outBefore whether it could be found out before this edition, so that withholding it hides it from those only who do not
 *     remember
 * @param betrayedToday whether it can be found out even so by those who do not remember
 */
record CellFate(
        boolean withheld,
        BigDecimal lower,
        BigDecimal upper,
        boolean exact,
        boolean safe,
        boolean outBefore,
        boolean betrayedToday) {

    CellFate(boolean withheld, BigDecimal lower, BigDecimal upper, boolean exact, boolean safe, boolean outBefore) {
        this(withheld, lower, upper, exact, safe, outBefore, false);
    }

    static final CellFate SHOWN = new CellFate(false, null, null, true, true, false);

    /** Its value was published before. */
    static final CellFate KNOWN = new CellFate(false, null, null, true, false, true);

    /** Nothing hangs together with it. */
    static CellFate alone(CountCell cell) {
        return !cell.isSmall(cell.policy)
                ? new CellFate(true, BigDecimal.ZERO, null, true, true, false)
                : new CellFate(
                        true,
                        cell.policy.zeroPublished() ? BigDecimal.ONE : BigDecimal.ZERO,
                        BigDecimal.valueOf(cell.policy.minimum() - 1),
                        true,
                        true,
                        false);
    }

    /** Its numbers contradict each other, so that nothing can be said. */
    static CellFate contradictory() {
        return new CellFate(true, null, null, false, false, false);
    }
}
