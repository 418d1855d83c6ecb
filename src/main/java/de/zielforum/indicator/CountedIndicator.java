package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What the protection of figures has to know about an indicator.
 *
 * @param scale what the quotient of a rate is multiplied with; null when the indicator is no rate
 * @param denominator what rates refer to, in words; rates with the same words refer to the same people
 * @param counts whether the values themselves count people or cases; a value that is no whole number shows that they do not,
 *     and classes of an index are computed from published figures
 * @param amounts whether the values are amounts: contributions have come with them once; they are linked like counts, and a
 *     minimum does not apply
 * @param weighed whether a rule for amounts is meant for it: its values are amounts, or its unit is one of amounts
 * @param breakdowns indicators whose counts add up to those of this one, once for each way in which it is broken down
 * @param sizes counts that go by other names and say how many people rates refer to as well, see {@link LinkedFigures}
 */
record CountedIndicator(
        IndicatorId id,
        String key,
        BigDecimal scale,
        String denominator,
        boolean counts,
        boolean amounts,
        boolean weighed,
        SecrecyPolicy policy,
        List<Set<IndicatorId>> breakdowns,
        Set<String> sizes) {

    CountedIndicator {
        breakdowns = breakdowns.stream().map(Set::copyOf).toList();
        sizes = Set.copyOf(sizes);
    }

    /** What the quotient of counts was multiplied with; null when values are no quotients. */
    BigDecimal factor() {
        return scale == null && !counts && !amounts && !denominator.isBlank() ? BigDecimal.ONE : scale;
    }

    /** Whether values of different areas and parts add up. */
    boolean addsUp() {
        return scale == null && (counts || amounts);
    }

    /** Shares of a whole: who is not counted is counted by the difference. */
    boolean isShare() {
        return scale != null && (scale.compareTo(BigDecimal.valueOf(100)) == 0 || scale.compareTo(BigDecimal.ONE) == 0);
    }
}
