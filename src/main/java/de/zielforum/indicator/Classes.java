package de.zielforum.indicator;

import de.zielforum.indicator.statistics.Breaks;
import de.zielforum.indicator.statistics.ClassMethod;
import de.zielforum.indicator.statistics.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Published values of one indicator in classes for a map, low to high; equal values are in the same class. Limits come from
 * published values or from the reader; secret values have no part in them.
 *
 * @param ranges the classes
 * @param byArea the class of each area with a published value, by its code
 */
public record Classes(ClassMethod method, List<Range> ranges, Map<String, Integer> byArea) {

    /**
     * A class.
     *
     * @param lowest a figure with its lowest value, likewise {@code highest}; null when limits are fixed, whatever values there are
     * @param from the fixed limit it begins with, or null; likewise {@code below}, which it does not reach
     * @param areas how many areas are in it
     */
    public record Range(Figure lowest, Figure highest, BigDecimal from, BigDecimal below, int areas) {

        /** A class from a value to a value. */
        public Range(Figure lowest, Figure highest, int areas) {
            this(lowest, highest, null, null, areas);
        }

        /** Whether it is bounded by fixed limits. */
        public boolean fixed() {
            return from != null || below != null;
        }

        /** Whether all values of the class read the same. */
        public boolean single() {
            return !fixed() && lowest.number().equals(highest.number());
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
        var sorted = published(figures);
        var values = values(sorted);
        var suitable = Breaks.suitable(values.length);
        // So few different values need no limits between them: each is a class, as those of an index are.
        var starts = wanted == null && changes(values).length <= suitable
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

    /**
     * Puts figures of one year into the classes that suit the figures of all years, so that every year has the same; a class may
     * hold no area in this year.
     *
     * @param all the figures of all years, those of this one among them
     * @param wanted how many classes, or null for as many as suit the number of values; there may be fewer
     */
    public static Classes fixed(Collection<Figure> figures, Collection<Figure> all, Integer wanted) {
        var sorted = published(all);
        var values = values(sorted);
        var suitable = Breaks.suitable(values.length);
        var changes = changes(values);
        var worded =
                !sorted.isEmpty() && IndexWords.areClasses(sorted.getFirst().unit());
        if (worded || changes.length < 2 || wanted == null && changes.length <= suitable) {
            return ofEach(figures, Arrays.stream(changes).mapToObj(sorted::get).toList());
        }
        return within(figures, Limits.readable(values, wanted == null ? suitable : wanted));
    }

    /** Puts figures of one year into classes between limits, which ascend; a class may hold no area. */
    public static Classes within(Collection<Figure> figures, List<BigDecimal> limits) {
        var byArea = published(figures).stream()
                .collect(Collectors.toMap(Figure::areaCode, figure -> Limits.place(limits, figure.value())));
        var ranges = IntStream.rangeClosed(0, limits.size())
                .mapToObj(i -> new Range(
                        null,
                        null,
                        i == 0 ? null : limits.get(i - 1),
                        i == limits.size() ? null : limits.get(i),
                        Collections.frequency(byArea.values(), i)))
                .toList();
        return new Classes(ClassMethod.FIXED, ranges, byArea);
    }

    /** A class for each of few values. */
    private static Classes ofEach(Collection<Figure> figures, List<Figure> different) {
        var limits = different.stream().skip(1).map(Figure::value).toList();
        var byArea = within(figures, limits).byArea();
        var ranges = IntStream.range(0, different.size())
                .mapToObj(i -> new Range(different.get(i), different.get(i), Collections.frequency(byArea.values(), i)))
                .toList();
        return new Classes(ClassMethod.FIXED, ranges, byArea);
    }

    private static List<Figure> published(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.value() != null)
                .sorted(Comparator.comparing(Figure::value))
                .toList();
    }

    private static double[] values(List<Figure> figures) {
        return figures.stream()
                .mapToDouble(figure -> figure.value().doubleValue())
                .toArray();
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
