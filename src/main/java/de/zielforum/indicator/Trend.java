package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where a figure went, from the first published value to the last. Only values about the newest version of the area count: before
 * its boundary changed, another place was measured.
 */
public record Trend(Figure first, Figure last) {

    /** A change of less than a twentieth of the first value counts as none. */
    private static final BigDecimal STEADY = new BigDecimal("0.05");

    /** Which way a figure went. */
    public enum Direction {
        RISING,
        FALLING,
        STEADY
    }

    /** The trend of a series, oldest first; empty unless two values are published. */
    public static Optional<Trend> of(List<Figure> series) {
        var published = series.stream()
                .filter(figure -> figure.value() != null)
                .filter(figure -> figure.area().equals(series.getLast().area()))
                .toList();
        return published.size() < 2
                ? Optional.empty()
                : Optional.of(new Trend(published.getFirst(), published.getLast()));
    }

    /** Which way the figure went. */
    public Direction direction() {
        var change = last.value().subtract(first.value());
        if (change.abs().compareTo(first.value().abs().multiply(STEADY)) < 0 || change.signum() == 0) {
            return Direction.STEADY;
        }
        return change.signum() > 0 ? Direction.RISING : Direction.FALLING;
    }

    /** Whether the 95 % confidence intervals of both values overlap, so that the change may be chance. */
    public boolean perhapsChance() {
        if (first.uncertainty() == null || last.uncertainty() == null) {
            return false;
        }
        var one = first.uncertainty().interval();
        var other = last.uncertainty().interval();
        return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
    }
}
