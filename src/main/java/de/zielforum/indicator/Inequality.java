package de.zielforum.indicator;

import de.zielforum.indicator.statistics.Spread;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the areas of a level lie apart in a year, and what has become of that. Only published values are looked at; about fewer
 * than {@value Spread#FEWEST} of them nothing is said. Formulas and reasons stand in {@code docs/figures.md}.
 *
 * @param period the year
 * @param lowest a figure with the lowest value; likewise {@code highest}
 * @param secret how many areas are left out because their value is secret
 * @param change what it was in the first year that can be compared, or null
 */
public record Inequality(int period, Spread spread, Figure lowest, Figure highest, int secret, Change change) {

    /** A change of less than a twentieth counts as none, as with {@link Trend}. */
    private static final double STEADY = 0.05;

    /**
     * The same areas in two years: only those whose values are published for both, because an area that is left out in one of them
     * would pass for a change.
     *
     * @param period the earlier year
     */
    public record Change(int period, Spread then, Spread now) {

        /** What has become of the gap between the highest and the lowest value. */
        public Trend.Direction direction() {
            var by = now.gap() - then.gap();
            if (by == 0 || Math.abs(by) < STEADY * then.gap()) {
                return Trend.Direction.STEADY;
            }
            return by > 0 ? Trend.Direction.RISING : Trend.Direction.FALLING;
        }
    }

    /** What figures of the areas of a level over the years say about one year; empty when too few are published. */
    static Optional<Inequality> of(Collection<FigureRow> rows, int period) {
        var now = published(rows, period);
        return Spread.of(parts(now))
                .map(spread -> new Inequality(
                        period,
                        spread,
                        now.stream().min(BY_VALUE).orElseThrow().figure(),
                        now.stream().max(BY_VALUE).orElseThrow().figure(),
                        (int) rows.stream()
                                .filter(row -> row.figure().period() == period)
                                .filter(row -> row.figure().status() == ValueStatus.SUPPRESSED)
                                .count(),
                        change(rows, now, period)));
    }

    private static final Comparator<FigureRow> BY_VALUE = Comparator.comparing(
                    (FigureRow row) -> row.figure().value())
            .thenComparing(row -> row.figure().areaCode(), Comparator.reverseOrder());

    private static List<FigureRow> published(Collection<FigureRow> rows, int period) {
        return rows.stream()
                .filter(row -> row.figure().period() == period && row.figure().value() != null)
                .toList();
    }

    /** The earliest year of which at least half of today's areas are known. */
    private static Change change(Collection<FigureRow> rows, List<FigureRow> now, int period) {
        var today = now.stream().collect(Collectors.toMap(row -> row.figure().area(), Function.identity()));
        var periods = rows.stream().map(row -> row.figure().period()).collect(Collectors.toCollection(TreeSet::new));
        for (var earlier : periods.headSet(period)) {
            var then = published(rows, earlier).stream()
                    .filter(row -> today.containsKey(row.figure().area()))
                    .toList();
            var same = then.stream().map(row -> today.get(row.figure().area())).toList();
            if (then.size() >= Spread.FEWEST && 2 * then.size() >= now.size()) {
                return new Change(
                        earlier,
                        Spread.of(parts(then)).orElseThrow(),
                        Spread.of(parts(same)).orElseThrow());
            }
        }
        return null;
    }

    private static List<Spread.Part> parts(List<FigureRow> rows) {
        return rows.stream()
                .map(row -> new Spread.Part(
                        row.figure().value().doubleValue(),
                        row.denominator() == null ? 0 : row.denominator().doubleValue()))
                .toList();
    }
}
