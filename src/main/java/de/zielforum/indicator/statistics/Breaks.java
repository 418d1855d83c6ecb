package de.zielforum.indicator.statistics;

import java.util.Arrays;

/**
 * Where classes begin in sorted values. Equal values are always in the same class; with fewer different values than classes there
 * are fewer classes.
 */
public final class Breaks {

    /** With fewer classes a map tells little; more cannot be told apart. */
    public static final int FEWEST = 3;

    public static final int MOST = 7;

    /** What most readers can still tell apart at a glance. */
    private static final int USUALLY_MOST = 5;

    private Breaks() {}

    /**
     * How many classes suit a number of values: the rule of Sturges, H. A. (1926), The choice of a class interval, Journal of the
     * American Statistical Association 21, 65–66, between {@value #FEWEST} and {@value #USUALLY_MOST}.
     */
    public static int suitable(int values) {
        var bits = 32 - Integer.numberOfLeadingZeros(Math.max(values, 1) - 1);
        return Math.clamp(bits + 1, FEWEST, USUALLY_MOST);
    }

    /**
     * The place of the first value of each class, the lowest class first; classes of {@link ClassMethod#EQUAL} that hold no value
     * are left out.
     *
     * @param sorted values from low to high
     * @param wanted how many classes, at least one
     */
    public static int[] of(double[] sorted, ClassMethod method, int wanted) {
        if (sorted.length == 0) {
            return new int[0];
        }
        return switch (method) {
            case QUANTILES, FIXED -> quantiles(sorted, wanted);
            case NATURAL -> NaturalBreaks.of(sorted, wanted);
            case EQUAL -> steps(sorted, wanted);
        };
    }

    /** A class begins where the part of values below it reaches the next of {@code wanted} equal parts. */
    private static int[] quantiles(double[] sorted, int wanted) {
        var starts = new int[sorted.length];
        var found = 0;
        var current = -1;
        for (int i = 0; i < sorted.length; i++) {
            var differs = i == 0 || sorted[i] != sorted[i - 1];
            var quantile = (int) ((long) i * wanted / sorted.length);
            if (differs && quantile != current) {
                starts[found++] = i;
                current = quantile;
            }
        }
        return Arrays.copyOf(starts, found);
    }

    private static int[] steps(double[] sorted, int wanted) {
        var starts = new int[wanted];
        var found = 0;
        var current = -1;
        for (int i = 0; i < sorted.length; i++) {
            var step = step(sorted, sorted[i], wanted);
            if (step != current) {
                starts[found++] = i;
                current = step;
            }
        }
        return Arrays.copyOf(starts, found);
    }

    /** Which of equally long steps from the lowest to the highest value a value stands on, from 0. */
    private static int step(double[] sorted, double value, int wanted) {
        var lowest = sorted[0];
        var range = sorted[sorted.length - 1] - lowest;
        return range == 0 ? 0 : Math.min(wanted - 1, (int) ((value - lowest) / range * wanted));
    }
}
