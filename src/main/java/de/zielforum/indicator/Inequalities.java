package de.zielforum.indicator;

import de.zielforum.area.AreaLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what indicators say about all areas of a level, and how far these lie apart. */
@ApplicationScoped
public class Inequalities {

    /** The first and the last year of which enough areas are published, of rates alone: counts differ because areas do. */
    private static final String ENDS = """
            with enough as (
              select f.indicator_id, f.period from current_figure f join area l on l.id = f.area_id
              where l.level = :level and f.value is not null and area_valid_in(l.valid_from, l.valid_until, f.period)
              group by f.indicator_id, f.period having count(*) >= 3),
            ends as (
              select indicator_id, min(period) as first_period, max(period) as last_period from enough group by indicator_id)
            """;

    @Inject
    FigureQueries queries;

    @Inject
    Wordings wordings;

    /** Everything an indicator says about a level, and about the municipality. One query. */
    @Transactional
    public LevelFigures level(IndicatorView indicator, AreaLevel level) {
        var wording = wordings.current();
        var areas = new ArrayList<FigureRow>();
        var whole = new ArrayList<Figure>();
        var words = new UnitWords(wording, indicator.unit(), null);
        for (var row : queries.rows(
                        "select " + FigureQueries.COLUMNS + ", a.level " + FigureQueries.FROM
                                + "where i.key = :indicator and a.level in (:level, 'MUNICIPALITY') and"
                                + FigureQueries.OF_ITS_TIME + "order by f.period, a.code",
                        Map.of("indicator", indicator.key(), "level", level.name()))
                .toList()) {
            words = words(row, wording);
            if (row.get("level", String.class).equals(level.name())) {
                areas.add(counted(row, wording));
            } else {
                whole.add(FigureQueries.figure(row, wording));
            }
        }
        return new LevelFigures(areas, whole, words);
    }

    private static UnitWords words(Tuple row, Wording wording) {
        return new UnitWords(
                wording,
                wording.choose(row.get("unit_de", String.class), row.get("unit_en", String.class)),
                row.get("shown_digits", Integer.class));
    }

    private static FigureRow counted(Tuple row, Wording wording) {
        return new FigureRow(
                FigureQueries.figure(row, wording),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                new EditionId(row.get("edition_id", UUID.class)));
    }

    /** How far the areas of a level lie apart in a year; only for rates, and only when enough areas are published. */
    public Optional<Inequality> of(IndicatorView indicator, LevelFigures figures, int period) {
        return indicator.scale() == null ? Optional.empty() : Inequality.of(figures.areas(), period);
    }

    /**
     * An indicator and how far the areas lie apart in its newest year.
     *
     * @param dimension the part of life it belongs to
     */
    public record Entry(String key, String name, String dimension, UnitWords words, Inequality inequality) {}

    /** The rates that are known for a level, in the order of the indicators. One query. */
    @Transactional
    public List<Entry> overview(AreaLevel level) {
        var wording = wordings.current();
        return queries
                .rows(
                        ENDS + "select i.dimension_de, i.dimension_en, " + FigureQueries.COLUMNS + FigureQueries.FROM
                                + """
                                join ends e on e.indicator_id = f.indicator_id and f.period in (e.first_period, e.last_period)
                                where a.level = :level and i.scale is not null and area_valid_in(a.valid_from, a.valid_until, f.period)
                                order by i.position, i.key, f.period, a.code
                                """,
                        Map.of("level", level.name()))
                .collect(Collectors.groupingBy(
                        row -> row.get("key", String.class), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> entry(rows, wording))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Entry entry(List<Tuple> rows, Wording wording) {
        var figures = rows.stream().map(row -> counted(row, wording)).toList();
        var first = rows.getFirst();
        return Inequality.of(figures, figures.getLast().figure().period())
                .map(inequality -> new Entry(
                        first.get("key", String.class),
                        figures.getFirst().figure().indicatorName(),
                        wording.choose(
                                first.get("dimension_de", String.class), first.get("dimension_en", String.class)),
                        words(first, wording),
                        inequality))
                .orElse(null);
    }
}
