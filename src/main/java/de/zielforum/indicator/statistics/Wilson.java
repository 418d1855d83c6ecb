package de.zielforum.indicator.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How sure a rate is that rests on few people: the score interval without continuity correction of Wilson, E. B. (1927), Probable
 * inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 209–212; it is
 * method 3 of Newcombe, R. G. (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857–872.
 * With n cases of which x count, p = x/n and z = {@value #Z}:
 *
 * <pre>(2np + z² ± z √(z² + 4np(1 − p))) / (2(n + z²))</pre>
 */
public final class Wilson {

    /** The quantile of the normal distribution that leaves 2.5 % above it: 95 of 100 such intervals hold the true rate. */
    static final double Z = 1.959963984540054;

    private static final int DIGITS = 10;

    private Wilson() {}

    /**
     * The 95 % interval of a proportion, as a number between 0 and 1 with ten digits.
     *
     * @return empty when the two are not the counts of a proportion: one of them is not known or not whole, the denominator is not
     *     positive, or the numerator is negative or exceeds it
     */
    public static Optional<Interval> interval(BigDecimal numerator, BigDecimal denominator) {
        if (!counts(numerator)
                || !counts(denominator)
                || denominator.signum() == 0
                || numerator.compareTo(denominator) > 0) {
            return Optional.empty();
        }
        var cases = denominator.doubleValue();
        var counting = numerator.doubleValue();
        var middle = 2 * counting + Z * Z;
        var reach = Z * Math.sqrt(Z * Z + 4 * counting * (1 - counting / cases));
        var whole = 2 * (cases + Z * Z);
        return Optional.of(new Interval(
                numerator.signum() == 0 ? BigDecimal.ZERO : rounded((middle - reach) / whole),
                numerator.compareTo(denominator) == 0 ? BigDecimal.ONE : rounded((middle + reach) / whole)));
    }

    /**
     * The same in the unit of the rate.
     *
     * @param scale the rate is numerator ÷ denominator × scale; null when it is no rate, and then nothing is given
     */
    public static Optional<Interval> interval(BigDecimal numerator, BigDecimal denominator, BigDecimal scale) {
        return scale == null
                ? Optional.empty()
                : interval(numerator, denominator).map(interval -> interval.times(scale));
    }

    /** Whether it may be a number of people or things: whole and not negative. */
    private static boolean counts(BigDecimal number) {
        return number != null
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal rounded(double proportion) {
        return BigDecimal.valueOf(Math.clamp(proportion, 0, 1)).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
