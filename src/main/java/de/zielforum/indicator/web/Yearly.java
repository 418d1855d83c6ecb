package de.zielforum.indicator.web;

import de.zielforum.indicator.Figure;
import java.util.ArrayList;
import java.util.List;

/** The years of a drawing: every year has its place, so that years without a figure keep their width. */
record Yearly(int first, int last) {

    /** From the first to the last of these figures; at least one of them. */
    static Yearly of(List<Figure> figures) {
        var years = figures.stream().mapToInt(Figure::period).summaryStatistics();
        return new Yearly(years.getMin(), years.getMax());
    }

    /** The published value of each year, null where there is none. */
    List<Double> values(List<Figure> series) {
        var values = new ArrayList<Double>();
        for (int year = first; year <= last; year++) {
            var wanted = year;
            values.add(series.stream()
                    .filter(figure -> figure.period() == wanted && figure.value() != null)
                    .map(figure -> figure.value().doubleValue())
                    .findFirst()
                    .orElse(null));
        }
        return values;
    }
}
