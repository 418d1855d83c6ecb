package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * Rules for amounts that few contributors dominate (Hundepool et al., Statistical Disclosure Control, 2012, section 4.2.2).
 */
public sealed interface Concentration {

    /**
     * How far above the value of a cell an outsider must be left in doubt: zero when the cell is safe.
     *
     * @param contributions the amounts of the contributors, in any order, none negative
     */
    default BigDecimal doubt(List<BigDecimal> contributions) {
        return doubt(
                sum(contributions),
                contributions.stream().sorted(Comparator.reverseOrder()).toList());
    }

    /**
     * The same of a cell whose largest contributions are known.
     *
     * @param largest as many as the rule asks about, the largest first; fewer where there are no more
     */
    BigDecimal doubt(BigDecimal total, List<BigDecimal> largest);

    /**
     * The (n, k) rule: secret when the n largest contributions are more than k percent of the total. The doubt that is asked
     * for is what the total would have to grow by until the rule holds no longer.
     *
     * @param n how many contributors may be in league, at least 1
     * @param k percent of the total, above 0 and below 100
     */
    record Dominance(int n, BigDecimal k) implements Concentration {

        public Dominance {
            if (n < 1 || k.signum() <= 0 || k.compareTo(BigDecimal.valueOf(100)) >= 0) {
                throw new IllegalArgumentException("n must be at least 1 and k between 0 and 100");
            }
        }

        @Override
        public BigDecimal doubt(BigDecimal total, List<BigDecimal> largest) {
            var together = first(largest, n);
            var limit = together.movePointRight(2).divide(k, together.scale() + 2, RoundingMode.CEILING);
            return limit.subtract(total).max(BigDecimal.ZERO);
        }
    }

    /**
     * The p-percent rule: secret when the second largest contributor could estimate the largest to within p percent of it,
     * knowing the total.
     *
     * @param p percent of the largest contribution, above 0
     */
    record Percent(BigDecimal p) implements Concentration {

        public Percent {
            if (p.signum() <= 0) {
                throw new IllegalArgumentException("p must be above 0");
            }
        }

        @Override
        public BigDecimal doubt(BigDecimal total, List<BigDecimal> largest) {
            var others = total.subtract(first(largest, 2));
            return p.multiply(first(largest, 1))
                    .movePointLeft(2)
                    .subtract(others)
                    .max(BigDecimal.ZERO);
        }
    }

    /** Several rules at once: secret when one of them says so, and in the largest doubt that one of them asks for. */
    record Several(List<Concentration> rules) implements Concentration {

        public Several {
            rules = List.copyOf(rules);
        }

        @Override
        public BigDecimal doubt(BigDecimal total, List<BigDecimal> largest) {
            return rules.stream().map(rule -> rule.doubt(total, largest)).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    private static BigDecimal first(List<BigDecimal> largest, int n) {
        return sum(largest.stream().limit(n).toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
