package de.zielforum.indicator.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The index of status and dynamics over small areas.
 *
 * <p>Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung 2019, chapter on the index
 * method. Each index indicator is standardised over all areas (see {@link ZValues}); the z-values of an area are added to its
 * status sum, those of the changes over two years to its dynamics sum; each sum is standardised again over all areas and divided
 * into classes (see {@link Thresholds}). Areas without all indicators take no part in any mean; leave them out beforehand.
 */
public final class CompositeIndex {

    private CompositeIndex() {}

    /**
     * What the index says of one area.
     *
     * @param statusSum sum of weighted z-values; the higher, the more burdened
     * @param dynamicsSum the same of the changes; the higher, the more burdened since
     */
    public record Value(double statusSum, StatusClass statusClass, double dynamicsSum, DynamicsClass dynamicsClass) {}

    /**
     * The index of every area, in the order of the areas.
     *
     * @param status the indicators of the status, at least one, each with a value for every area
     * @param dynamics the indicators of the dynamics, likewise
     * @throws ZValues.NoSpread when an indicator or a sum is the same in all areas
     * @throws IllegalArgumentException when there is no indicator, or not all have the same number of values
     */
    public static List<Value> of(List<Part> status, List<Part> dynamics, Thresholds thresholds) {
        var statusSums = sums(status);
        var dynamicsSums = sums(dynamics);
        if (statusSums.length != dynamicsSums.length) {
            throw new IllegalArgumentException("status and dynamics are about different areas");
        }
        var statusZ = ZValues.of(statusSums);
        var dynamicsZ = ZValues.of(dynamicsSums);
        var values = new ArrayList<Value>(statusSums.length);
        for (int area = 0; area < statusSums.length; area++) {
            values.add(new Value(
                    statusSums[area],
                    thresholds.status(statusZ[area]),
                    dynamicsSums[area],
                    thresholds.dynamics(dynamicsZ[area])));
        }
        return values;
    }

    private static double[] sums(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an index needs an indicator");
        }
        var sums = new double[parts.getFirst().values().length];
        for (var part : parts) {
            var z = ZValues.of(part.values());
            if (z.length != sums.length) {
                throw new IllegalArgumentException("indicators are about different areas");
            }
            for (int area = 0; area < sums.length; area++) {
                sums[area] += part.weight() * z[area];
            }
        }
        return sums;
    }
}
