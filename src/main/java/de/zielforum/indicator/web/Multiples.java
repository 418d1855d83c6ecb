package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.Figure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One small line for each area of a level, all on one scale, so that they can be compared at a glance. What is secret or missing is a
 * gap; so is the change from one version of an area to the next.
 *
 * @param lines by name of the area, the same for all orders of the table
 * @param whole the municipality's line, or an empty text
 * @param left how many areas are left out because there are too many
 * @param low the lower end of the scale as people read it; likewise {@code high}
 */
record Multiples(List<Line> lines, String whole, int left, String low, String high, int first, int last) {

    /** With more lines the page would become heavier than 300 kB. */
    static final int MOST = 600;

    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;
    private static final int AIR = 2;

    /**
     * An area over the years.
     *
     * @param path the {@code d} of its line
     * @param first its first published figure; likewise {@code last}
     */
    record Line(AreaView area, String path, Figure first, Figure last) {

        public String href() {
            return "/gebiete/" + area.code();
        }

        public boolean once() {
            return first.period() == last.period();
        }
    }

    /** How a number of the scale is said. */
    interface Words {
        String number(double value);
    }

    /** Empty when no area has two published values. */
    static Optional<Multiples> of(
            Collection<AreaView> areas, Function<AreaView, List<Figure>> seriesOf, List<Figure> whole, Words words) {
        var series = areas.stream().collect(Collectors.toMap(AreaView::id, seriesOf));
        var figures = Stream.concat(series.values().stream().flatMap(List::stream), whole.stream())
                .filter(figure -> figure.value() != null)
                .toList();
        if (series.values().stream().noneMatch(Multiples::drawable)) {
            return Optional.empty();
        }
        var years = figures.stream().mapToInt(Figure::period).summaryStatistics();
        var values = figures.stream()
                .mapToDouble(figure -> figure.value().doubleValue())
                .summaryStatistics();
        var low = Math.min(0, values.getMin());
        var scale = new Scale(years.getMin(), years.getMax(), low, Math.max(values.getMax(), low));
        var known = areas.stream()
                .filter(area -> published(series.getOrDefault(area.id(), List.of()))
                        .findAny()
                        .isPresent())
                .toList();
        return Optional.of(new Multiples(
                known.stream()
                        .limit(MOST)
                        .map(area -> line(area, series.get(area.id()), scale))
                        .toList(),
                drawable(whole) ? scale.path(whole) : "",
                Math.max(0, known.size() - MOST),
                words.number(scale.low()),
                words.number(scale.high()),
                scale.from(),
                scale.until()));
    }

    private static boolean drawable(List<Figure> figures) {
        return published(figures).count() > 1;
    }

    private static Stream<Figure> published(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.value() != null);
    }

    private static Line line(AreaView area, List<Figure> figures, Scale scale) {
        var published = published(figures).toList();
        return new Line(area, scale.path(figures), published.getFirst(), published.getLast());
    }

    private record Scale(int from, int until, double low, double high) {

        /** A line through figures, oldest first; a figure alone between gaps is a point. */
        String path(List<Figure> figures) {
            var path = new StringBuilder();
            for (int i = 0; i < figures.size(); i++) {
                var figure = figures.get(i);
                if (figure.value() != null) {
                    var goesOn = i > 0 && joined(figures.get(i - 1), figure);
                    path.append(goesOn ? 'L' : 'M')
                            .append(x(figure.period()))
                            .append(' ')
                            .append(y(figure.value().doubleValue()));
                    if (!goesOn
                            && (i + 1 == figures.size() || figures.get(i + 1).value() == null)) {
                        path.append("h0");
                    }
                }
            }
            return path.toString();
        }

        /** Nothing is drawn over a gap, nor from one version of an area to the next. */
        private static boolean joined(Figure one, Figure next) {
            return one.value() != null && next.value() != null && one.area().equals(next.area());
        }

        private int x(int period) {
            return AIR + (period - from) * (WIDTH - 2 * AIR) / Math.max(1, until - from);
        }

        private int y(double value) {
            var share = high == low ? 0 : (value - low) / (high - low);
            return (int) Math.round(HEIGHT - AIR - share * (HEIGHT - 2 * AIR));
        }
    }
}
