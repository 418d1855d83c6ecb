package de.zielforum.indicator;

import de.zielforum.indicator.secrecy.Concentration;
import de.zielforum.indicator.secrecy.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What is secret in the figures of a source.
 *
 * @param minimum counts below it are secret; 1 keeps nothing secret
 * @param zeroPublished whether the count 0 may be shown
 * @param minimumDenominator rates of fewer people are withheld; null when the size of the group does not matter
 * @param unsizedPublished whether rates may be shown although nobody told of how many people they are
 * @param rounding counts are published as multiples of this; null when they are not rounded
 * @param concentration when amounts are secret because few contributors make up most of them; null when they never are
 */
record SecrecyPolicy(
        int minimum,
        boolean zeroPublished,
        Integer minimumDenominator,
        boolean unsizedPublished,
        Integer rounding,
        Concentration concentration) {

    /** Counts of 1 to 3 are secret. */
    static final SecrecyPolicy USUAL = new SecrecyPolicy(4, true, null, null);

    /** What is asked for amounts that a source keeps back without saying by which rule: to within ten percent. */
    private static final Concentration UNSAID = new Concentration.Percent(BigDecimal.TEN);

    SecrecyPolicy(int minimum, boolean zeroPublished, Integer minimumDenominator, Integer rounding) {
        this(minimum, zeroPublished, minimumDenominator, true, rounding, null);
    }

    /**
     * For figures of several sources that hang together. What one of them does not round everybody knows exactly. Of two rules
     * for amounts both are asked, and the larger doubt counts.
     */
    SecrecyPolicy strictest(SecrecyPolicy other) {
        return new SecrecyPolicy(
                Math.max(minimum, other.minimum),
                zeroPublished && other.zeroPublished,
                minimumDenominator == null
                                || other.minimumDenominator != null && other.minimumDenominator > minimumDenominator
                        ? other.minimumDenominator
                        : minimumDenominator,
                unsizedPublished && other.unsizedPublished,
                Objects.equals(rounding, other.rounding) ? rounding : null,
                strictest(concentration, other.concentration));
    }

    private static Concentration strictest(Concentration one, Concentration other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        return new Concentration.Several(List.of(one, other));
    }

    /** The same where figures are not rounded. */
    SecrecyPolicy unrounded() {
        return new SecrecyPolicy(minimum, zeroPublished, minimumDenominator, unsizedPublished, null, concentration);
    }

    /** How far above an amount an outsider must be left in doubt; zero when it may be shown. */
    BigDecimal doubt(BigDecimal amount, Contributions contributions) {
        return concentration == null || contributions == null
                ? BigDecimal.ZERO
                : concentration.doubt(amount, contributions.of(amount));
    }

    /** The largest doubt that can be asked for an amount of this size: as if all of it came from one contributor. */
    BigDecimal largestDoubt(BigDecimal amount) {
        var rule = concentration == null ? UNSAID : concentration;
        return rule.doubt(amount, List.of(amount, BigDecimal.ZERO));
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
