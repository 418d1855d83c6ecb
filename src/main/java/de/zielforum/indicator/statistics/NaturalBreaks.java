package de.zielforum.indicator.statistics;

import java.util.Arrays;

/**
 * Classes whose values lie as close together as possible: the sum of squared distances from the means of the classes is the
 * smallest there is. Found exactly by the dynamic program of Fisher, W. D. (1958), On grouping for maximum homogeneity, Journal of
 * the American Statistical Association 53, 789–798; for maps known after Jenks, G. F. (1977), Optimal data classification for
 * choropleth maps. Takes classes × (different values)² steps.
 */
final class NaturalBreaks {

    private final int[] first;
    private final double[] counts;
    private final double[] sums;
    private final double[] squares;

    private NaturalBreaks(double[] sorted) {
        var places = new int[sorted.length];
        var different = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                places[different++] = i;
            }
        }
        first = Arrays.copyOf(places, different);
        counts = new double[different + 1];
        sums = new double[different + 1];
        squares = new double[different + 1];
        // Distances from the middle value: sums of squares of large numbers that lie close together would lose their
        // digits.
        var origin = sorted[sorted.length / 2];
        for (int i = 0; i < different; i++) {
            var times = (i + 1 < different ? first[i + 1] : sorted.length) - first[i];
            var value = sorted[first[i]] - origin;
            counts[i + 1] = counts[i] + times;
            sums[i + 1] = sums[i] + times * value;
            squares[i + 1] = squares[i] + times * value * value;
        }
    }

    static int[] of(double[] sorted, int wanted) {
        return new NaturalBreaks(sorted).starts(wanted);
    }

    private int[] starts(int wanted) {
        var different = first.length;
        var classes = Math.min(wanted, different);
        var cost = new double[different + 1];
        var begin = new int[classes][different + 1];
        for (int end = 1; end <= different; end++) {
            cost[end] = within(0, end);
        }
        for (int part = 1; part < classes; part++) {
            var better = new double[different + 1];
            for (int end = part + 1; end <= different; end++) {
                better[end] = Double.POSITIVE_INFINITY;
                for (int start = part; start < end; start++) {
                    var total = cost[start] + within(start, end);
                    if (total < better[end]) {
                        better[end] = total;
                        begin[part][end] = start;
                    }
                }
            }
            cost = better;
        }
        var starts = new int[classes];
        for (int part = classes - 1, end = different; part > 0; part--) {
            end = begin[part][end];
            starts[part] = first[end];
        }
        return starts;
    }

    /** The squared distances of some different values, with all that are equal to them, from their common mean. */
    private double within(int start, int end) {
        var count = counts[end] - counts[start];
        var sum = sums[end] - sums[start];
        return Math.max(0, squares[end] - squares[start] - sum * sum / count);
    }
}
