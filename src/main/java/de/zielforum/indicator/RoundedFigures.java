package de.zielforum.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts as multiples of the base that a rule asks for, and rates worked out anew from those. */
final class RoundedFigures {

    /** Decimals of a rate that is worked out anew from rounded counts. */
    private static final int DIGITS = 4;

    private RoundedFigures() {}

    /**
     * The row as it is published; kept back when the exact rate would tell more about rounded counts than they do.
     *
     * @param size how many people the row refers to, so far as that is known from anywhere
     */
    static ReadObservation of(ReadObservation row, CountedIndicator indicator, BigDecimal size) {
        var base = indicator.policy().rounding();
        if (base == null) {
            return row;
        }
        var numerator = rounded(row.numerator(), base);
        var denominator = rounded(row.denominator(), base);
        if (indicator.scale() == null && indicator.counts()) {
            return of(row, rounded(row.value(), base), numerator, denominator);
        }
        if (indicator.factor() == null && !isQuotient(row)) {
            // What the value has to do with the counts beside it is not known.
            return of(row, row.value(), null, null);
        }
        // The exact rate beside rounded counts would tell more about them than the base lets it.
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return indicator.scale() == null && size == null ? of(row, row.value(), null, null) : row.withheld();
        }
        var factor = indicator.factor() == null ? BigDecimal.ONE : indicator.factor();
        return of(
                row,
                numerator.multiply(factor).divide(denominator, DIGITS, RoundingMode.HALF_UP),
                numerator,
                denominator);
    }

    private static boolean isQuotient(ReadObservation row) {
        return row.numerator() != null
                && row.denominator() != null
                && row.denominator().signum() > 0
                && row.numerator()
                                .divide(row.denominator(), row.value().scale(), RoundingMode.HALF_UP)
                                .compareTo(row.value())
                        == 0;
    }

    private static ReadObservation of(
            ReadObservation row, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        return new ReadObservation(
                row.indicator(), row.area(), row.period(), value, numerator, denominator, row.status());
    }

    private static BigDecimal rounded(BigDecimal number, int base) {
        var step = BigDecimal.valueOf(base);
        return number == null
                ? null
                : number.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
