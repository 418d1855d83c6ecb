package de.zielforum.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Points of small line drawings, for the {@code sparkline} building block. Lines made by one sparkline share their scale, so a
 * value and its comparison can be drawn over each other.
 */
public final class Sparkline {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double MARGIN = 2;

    private final double lowest;
    private final double highest;

    private Sparkline(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** A scale for one line; absent values are null. */
    public static Sparkline over(List<Double> values) {
        return over(values, List.of());
    }

    /** A scale for a line and the one it is compared with. */
    public static Sparkline over(List<Double> values, List<Double> comparison) {
        var summary = Stream.concat(values.stream(), comparison.stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return new Sparkline(summary.getMin(), summary.getMax());
    }

    /** The points of a line through the values, evenly spaced; empty when fewer than two values are there. */
    public String points(List<Double> values) {
        if (values.stream().filter(Objects::nonNull).count() < 2) {
            return "";
        }
        var points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                points.append(points.isEmpty() ? "" : " ").append(at(WIDTH * i / (values.size() - 1), values.get(i)));
            }
        }
        return points.toString();
    }

    private String at(double x, double value) {
        var range = highest - lowest;
        var share = range == 0 ? 0.5 : (value - lowest) / range;
        return String.format(Locale.ROOT, "%.1f,%.1f", x, HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }
}
