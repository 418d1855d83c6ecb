package de.zielforum.indicator.statistics;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the values of areas lie apart. The gap and the ratio of the highest to the lowest value can be checked in every table;
 * the standard deviation takes all areas into account, each by the number of people it stands for, so that a tiny area does not
 * count as much as a large one. Formulas and reasons stand in {@code docs/figures.md}; the population-weighted standard
 * deviation and its relation to the mean are those of Williamson, J. G. (1965), Regional inequality and the process of national
 * development, Economic Development and Cultural Change 13 (4, part II), 1–84.
 *
 * @param mean the mean, weighted when {@code weighted}
 * @param deviation the standard deviation from the mean, likewise
 * @param areas how many areas it is about
 * @param weighted whether the areas count by their size; otherwise all count alike
 */
public record Spread(double lowest, double highest, double mean, double deviation, int areas, boolean weighted) {

    /** With fewer areas a mean says what single areas have. */
    public static final int FEWEST = 3;

    /**
     * An area's value and how much it counts.
     *
     * @param weight the number of people or things it is related to; 0 when not known
     */
    public record Part(double value, double weight) {}

    /** The spread of values; empty for fewer than {@value #FEWEST} areas. */
    public static Optional<Spread> of(Collection<Part> parts) {
        if (parts.size() < FEWEST) {
            return Optional.empty();
        }
        var weighted = parts.stream().allMatch(part -> part.weight() > 0);
        var whole =
                parts.stream().mapToDouble(part -> weighted ? part.weight() : 1).sum();
        var mean = parts.stream()
                        .mapToDouble(part -> (weighted ? part.weight() : 1) * part.value())
                        .sum()
                / whole;
        var variance = parts.stream()
                        .mapToDouble(
                                part -> (weighted ? part.weight() : 1) * (part.value() - mean) * (part.value() - mean))
                        .sum()
                / whole;
        var values = parts.stream().mapToDouble(Part::value).summaryStatistics();
        return Optional.of(
                new Spread(values.getMin(), values.getMax(), mean, Math.sqrt(variance), parts.size(), weighted));
    }

    /** From the lowest to the highest value. */
    public double gap() {
        return highest - lowest;
    }

    /** How many times the lowest value the highest one is; nothing when the lowest is not above zero. */
    public OptionalDouble ratio() {
        return lowest > 0 ? OptionalDouble.of(highest / lowest) : OptionalDouble.empty();
    }

    /** The deviation in relation to the mean, so that figures in different units can be compared; 0 when the mean is 0. */
    public double variation() {
        return mean == 0 ? 0 : deviation / Math.abs(mean);
    }
}
