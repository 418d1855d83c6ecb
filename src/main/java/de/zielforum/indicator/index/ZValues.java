package de.zielforum.indicator.index;

import java.util.Arrays;

/**
 * Standardises values over areas: the distance from the mean in standard deviations of the population, z = (x − μ) / σ, with
 * σ² = Σ (x − μ)² / n. Every area counts the same, however many people live in it.
 */
public final class ZValues {

    private ZValues() {}

    /**
     * The z-value of each value, in the same order.
     *
     * @param values finite numbers, at least two
     * @throws NoSpread when all values are equal, because then no distance can be measured
     */
    public static double[] of(double... values) {
        if (values.length < 2) {
            throw new NoSpread();
        }
        var mean = Arrays.stream(values).average().orElseThrow();
        var deviation = Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
        if (deviation <= Math.ulp(Math.abs(mean)) * values.length) {
            throw new NoSpread();
        }
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }

    /** All areas have the same value, or there are fewer than two. */
    public static final class NoSpread extends IllegalArgumentException {

        private static final long serialVersionUID = 1;
    }
}
