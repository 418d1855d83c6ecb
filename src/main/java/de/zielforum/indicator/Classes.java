package de.zielforum.indicator;

import de.zielforum.indicator.statistics.Breaks;
import de.zielforum.indicator.statistics.ClassMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Published values of one indicator in classes for a map, low to high; equal values are in the same class. Limits are published
 * values; secret ones have no part in them.
 *
 * @param ranges the classes
 * @param byArea the class of each area with a published value, by its code
 */
public record Classes(ClassMethod method, List<Range> ranges, Map<String, Integer> byArea) {

    /**
     * A class.
     *
     * @param lowest a figure with its lowest value; likewise {@code highest}
     * @param areas how many areas are in it
     */
    public record Range(Figure lowest, Figure highest, int areas) {

        /** Whether all values of the class read the same. */
        public boolean single() {
            return lowest.number().equals(highest.number());
        }
    }

    public Classes {
        ranges = List.copyOf(ranges);
        byArea = Map.copyOf(byArea);
    }

    /** Puts figures of one year into as many quantiles as suit their number; those without a value are left out. */
    public static Classes of(Collection<Figure> figures) {
        return of(figures, ClassMethod.QUANTILES, null);
    }

    /**
     * Puts figures of one year into classes; those without a value are left out.
     *
     * @param wanted how many classes, or null for as many as suit the number of values; there may be fewer
     */
    public static Classes of(Collection<Figure> figures, ClassMethod method, Integer wanted) {
        var sorted = figures.stream()
                .filter(figure -> figure.value() != null)
                .sorted(Comparator.comparing(Figure::value))
                .toList();
        var values = sorted.stream()
                .mapToDouble(figure -> figure.value().doubleValue())
                .toArray();
        var suitable = Breaks.suitable(values.length);
        // So few different values need no limits between them: each is a class, as those of an index are.
        var starts = wanted == null && Arrays.stream(values).distinct().count() <= suitable
                ? changes(values)
                : Breaks.of(values, method, wanted == null ? suitable : wanted);
        var ranges = new ArrayList<Range>();
        var byArea = new HashMap<String, Integer>();
        for (int i = 0; i < starts.length; i++) {
            var members = sorted.subList(starts[i], i + 1 < starts.length ? starts[i + 1] : sorted.size());
            ranges.add(new Range(members.getFirst(), members.getLast(), members.size()));
            for (var member : members) {
                byArea.put(member.areaCode(), i);
            }
        }
        return new Classes(method, ranges, byArea);
    }

    /** Where a value differs from the one before. */
    private static int[] changes(double[] sorted) {
        return IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                .toArray();
    }

    /** The class of an area from 0 (low), or {@code secret} or {@code missing}, as maps call it. */
    public String of(String area, ValueStatus status) {
        var number = byArea.get(area);
        if (number != null) {
            return number.toString();
        }
        return status == ValueStatus.SUPPRESSED ? "secret" : "missing";
    }
}
