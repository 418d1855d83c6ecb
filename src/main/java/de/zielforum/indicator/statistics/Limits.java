package de.zielforum.indicator.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Limits between classes that stay the same from map to map; a value that equals one belongs to the class above it. */
public final class Limits {

    /** One less than there are classes that can be told apart. */
    public static final int MOST = Breaks.MOST - 1;

    private static final List<BigDecimal> STEPS =
            Stream.of("5", "2", "1").map(BigDecimal::new).toList();

    private Limits() {}

    /**
     * Readable numbers a little below the values with which quantiles begin: each is moved by less than half of the way to its
     * neighbours, so that all stay apart and no class is empty in all years.
     *
     * @param sorted values of all years from low to high
     * @param wanted how many classes; there may be fewer
     */
    public static List<BigDecimal> readable(double[] sorted, int wanted) {
        var cuts = Arrays.stream(Breaks.of(sorted, ClassMethod.QUANTILES, wanted))
                .mapToObj(start -> BigDecimal.valueOf(sorted[start]))
                .toList();
        var limits = new ArrayList<BigDecimal>();
        for (int i = 1; i < cuts.size(); i++) {
            var cut = cuts.get(i);
            var gap = cut.subtract(cuts.get(i - 1));
            if (i + 1 < cuts.size()) {
                gap = gap.min(cuts.get(i + 1).subtract(cut));
            }
            limits.add(rounded(cut, step(gap)));
        }
        return limits;
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    /** The longest of the steps 1, 2 and 5, ten times shorter or longer, that fits into a gap twice. */
    private static BigDecimal step(BigDecimal gap) {
        var half = gap.divide(BigDecimal.TWO);
        var power = half.precision() - half.scale() - 1;
        return STEPS.stream()
                .map(step -> step.scaleByPowerOfTen(power))
                .filter(step -> step.compareTo(half) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /** The class of a value, from 0. */
    public static int place(List<BigDecimal> limits, BigDecimal value) {
        return (int)
                limits.stream().filter(limit -> limit.compareTo(value) <= 0).count();
    }
}
