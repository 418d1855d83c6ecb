package de.zielforum.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Published values of one indicator in classes for a map, low to high. Classes are quantiles, so that each holds about as many
 * areas; equal values are in the same class. Limits are published values; secret ones have no part in them.
 *
 * @param limits lowest and highest figure of each class
 */
public record Classes(List<Limits> limits, Map<String, Integer> byArea) {

    /** More classes cannot be told apart on a map. */
    public static final int MOST = 5;

    /** The lowest and the highest figure of a class. */
    public record Limits(Figure lowest, Figure highest) {

        /** Whether all values of the class read the same. */
        public boolean single() {
            return lowest.number().equals(highest.number());
        }
    }

    public Classes {
        limits = List.copyOf(limits);
        byArea = Map.copyOf(byArea);
    }

    /** Puts figures of one year into classes; those without a value are left out. */
    public static Classes of(Collection<Figure> figures) {
        var sorted = figures.stream()
                .filter(figure -> figure.value() != null)
                .sorted(Comparator.comparing(Figure::value))
                .toList();
        var limits = new ArrayList<Limits>();
        var byArea = new HashMap<String, Integer>();
        var classes = Math.min(MOST, sorted.size());
        var below = 0;
        var current = -1;
        for (int i = 0; i < sorted.size(); i++) {
            var figure = sorted.get(i);
            below = i > 0 && figure.value().compareTo(sorted.get(i - 1).value()) == 0 ? below : i;
            var quantile = below * classes / sorted.size();
            if (quantile == current) {
                limits.set(limits.size() - 1, new Limits(limits.getLast().lowest(), figure));
            } else {
                limits.add(new Limits(figure, figure));
                current = quantile;
            }
            byArea.put(figure.areaCode(), limits.size() - 1);
        }
        return new Classes(limits, byArea);
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
