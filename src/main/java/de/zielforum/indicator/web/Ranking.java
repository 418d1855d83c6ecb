package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Areas by value, with bars on one scale. The scale begins at zero and reaches to the highest published value or limit of an interval.
 *
 * @param places in the order of the table
 * @param average where the municipality's value stands on the scale, or null
 */
record Ranking(List<Place> places, Integer average) {

    /** The length of the scale, in units of the drawing. */
    private static final int LENGTH = 1000;

    /**
     * An area in the order of values.
     *
     * @param rank its place, shared by equal values; null without a published value
     * @param distance how far it is from the municipality's value, in words, or an empty text
     * @param bar null without a published value
     */
    record Place(Integer rank, FigureMap.Row row, boolean chosen, String distance, Bar bar) {}

    /**
     * A value on the scale.
     *
     * @param x where its bar begins
     * @param low where its interval begins, or null; likewise {@code high}
     */
    record Bar(int x, int width, Integer low, Integer high) {}

    /** What is said of the distance of a value from another. */
    interface Distance {
        String words(double difference);
    }

    /**
     * @param rows in the order of the table
     * @param whole the figure to compare with, or null
     */
    static Ranking of(List<FigureMap.Row> rows, Figure whole, List<String> chosen, Distance distance) {
        var compared = whole == null || whole.value() == null ? null : whole;
        var scale = Scale.over(rows.stream().map(FigureMap.Row::figure).toList(), compared);
        var ranks = ranks(rows);
        var places = rows.stream()
                .map(row -> new Place(
                        ranks.get(row.area()),
                        row,
                        chosen.contains(row.area().code()),
                        compared == null || row.figure().value() == null
                                ? ""
                                : distance.words(row.figure()
                                        .value()
                                        .subtract(compared.value())
                                        .doubleValue()),
                        row.figure().value() == null ? null : scale.bar(row.figure())))
                .toList();
        return new Ranking(
                places, compared == null ? null : scale.at(compared.value().doubleValue()));
    }

    private static Map<AreaView, Integer> ranks(List<FigureMap.Row> rows) {
        var published = rows.stream()
                .filter(row -> row.figure().value() != null)
                .sorted(Comparator.comparing((FigureMap.Row row) -> row.figure().value(), Comparator.reverseOrder()))
                .toList();
        var ranks = new HashMap<AreaView, Integer>();
        var before = new ArrayList<FigureMap.Row>();
        for (int i = 0; i < published.size(); i++) {
            var row = published.get(i);
            var tied = i > 0
                    && before.getLast().figure().value().compareTo(row.figure().value()) == 0;
            ranks.put(row.area(), tied ? ranks.get(before.getLast().area()) : Integer.valueOf(i + 1));
            before.add(row);
        }
        return ranks;
    }

    private record Scale(double low, double high) {

        static Scale over(List<Figure> figures, Figure whole) {
            var values = Stream.concat(figures.stream(), Stream.ofNullable(whole))
                    .filter(figure -> figure.value() != null)
                    .flatMapToDouble(figure -> figure.uncertainty() == null
                            ? DoubleStream.of(figure.value().doubleValue())
                            : DoubleStream.of(
                                    figure.value().doubleValue(),
                                    figure.uncertainty().interval().high().doubleValue()))
                    .summaryStatistics();
            return values.getCount() == 0
                    ? new Scale(0, 1)
                    : new Scale(Math.min(0, values.getMin()), Math.max(0, values.getMax()));
        }

        int at(double value) {
            return high == low ? 0 : (int) Math.round((value - low) / (high - low) * LENGTH);
        }

        Bar bar(Figure figure) {
            var zero = at(0);
            var end = at(figure.value().doubleValue());
            var sure = figure.uncertainty();
            return new Bar(
                    Math.min(zero, end),
                    Math.abs(end - zero),
                    sure == null ? null : at(sure.interval().low().doubleValue()),
                    sure == null ? null : at(sure.interval().high().doubleValue()));
        }
    }
}
