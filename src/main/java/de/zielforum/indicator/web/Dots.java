package de.zielforum.indicator.web;

import de.zielforum.indicator.Figure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Areas as dots on a line from the lowest to the highest value. Dots that would lie over each other are stacked.
 *
 * @param dots from low to high
 * @param whole where the municipality's value stands, or null
 */
record Dots(int height, List<Dot> dots, Integer whole) {

    private static final int LENGTH = 960;
    private static final int MARGIN = 20;
    private static final int SIZE = 16;

    /** With more dots nobody looks for a single one. */
    private static final int NAMED = 100;

    /** @param words name and value, or an empty text */
    record Dot(int x, int y, String words) {}

    /** @param whole the municipality's figure, or null */
    static Dots of(List<Figure> figures, Figure whole) {
        var published = figures.stream()
                .filter(figure -> figure.value() != null)
                .sorted(Comparator.comparing(Figure::value))
                .toList();
        var compared = whole == null || whole.value() == null ? null : whole;
        var range = Stream.concat(published.stream(), Stream.ofNullable(compared))
                .mapToDouble(figure -> figure.value().doubleValue())
                .summaryStatistics();
        var reach = range.getMax() - range.getMin();
        var stacked = new HashMap<Integer, Integer>();
        var places = published.stream()
                .map(figure -> {
                    var x = place(figure, range.getMin(), reach);
                    var column = x / SIZE;
                    return new Dot(
                            MARGIN + column * SIZE + SIZE / 2,
                            stacked.merge(column, 1, Integer::sum),
                            published.size() > NAMED ? "" : figure.areaName() + ": " + figure.worded());
                })
                .toList();
        var highest =
                stacked.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var height = highest * SIZE + SIZE;
        return new Dots(
                height,
                places.stream()
                        .map(dot -> new Dot(dot.x(), height - dot.y() * SIZE, dot.words()))
                        .toList(),
                compared == null ? null : MARGIN + SIZE / 2 + place(compared, range.getMin(), reach));
    }

    private static int place(Figure figure, double lowest, double reach) {
        return reach == 0
                ? LENGTH / 2
                : (int) Math.round((figure.value().doubleValue() - lowest) / reach * (LENGTH - SIZE));
    }
}
