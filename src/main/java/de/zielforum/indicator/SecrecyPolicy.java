package de.zielforum.indicator;

import de.zielforum.indicator.secrecy.Rule;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is secret in the figures of a source.
 *
 * @param minimum counts below it are secret; 1 keeps nothing secret
 * @param zeroPublished whether the count 0 may be shown
 * @param minimumDenominator rates of fewer people are withheld; null when the size of the group does not matter
 * @param rounding counts are published as multiples of this; null when they are not rounded
 */
record SecrecyPolicy(int minimum, boolean zeroPublished, Integer minimumDenominator, Integer rounding) {

    /** Counts of 1 to 3 are secret. */
    static final SecrecyPolicy USUAL = new SecrecyPolicy(4, true, null, null);

    /** For counts of several sources that hang together. What one of them does not round everybody knows exactly. */
    SecrecyPolicy strictest(SecrecyPolicy other) {
        return new SecrecyPolicy(
                Math.max(minimum, other.minimum),
                zeroPublished && other.zeroPublished,
                minimumDenominator == null
                                || other.minimumDenominator != null && other.minimumDenominator > minimumDenominator
                        ? other.minimumDenominator
                        : minimumDenominator,
                Objects.equals(rounding, other.rounding) ? rounding : null);
    }

    boolean isSecret(BigDecimal count) {
        return rule().isSecret(count);
    }

    /** Whether a group is too small for anything to be said about it in proportion. */
    boolean isTooSmall(BigDecimal denominator) {
        return minimumDenominator != null && denominator.compareTo(BigDecimal.valueOf(minimumDenominator)) < 0;
    }

    Rule rule() {
        return new Rule(
                BigDecimal.valueOf(minimum),
                zeroPublished,
                BigDecimal.ONE,
                null,
                rounding == null ? null : BigDecimal.valueOf(rounding));
    }
}
