package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets published figures side by side: an area beside the whole municipality, a year beside the years before. */
@ApplicationScoped
public class Comparisons {

    static final String EXTENT = """
            , extent as (
              select f.indicator_id, f.period as extent_period, min(f.value) as lowest, max(f.value) as highest,
                (array_agg(a.name order by f.value, a.code) filter (where f.value is not null))[1] as lowest_area,
                (array_agg(a.name order by f.value desc, a.code) filter (where f.value is not null))[1] as highest_area,
                count(f.value) as published, count(*) filter (where f.status = 'SUPPRESSED') as suppressed,
                stddev_samp(f.value) as deviation
              from current_figure f
                join latest l on l.indicator_id = f.indicator_id and l.period = f.period
                join area a on a.id = f.area_id
              where a.level = :level and area_valid_in(a.valid_from, a.valid_until, f.period) group by f.indicator_id, f.period having count(f.value) > 0)
            """;

    static final String EXTENT_COLUMNS =
            "e.extent_period, e.lowest, e.highest, e.lowest_area, e.highest_area, e.published, e.suppressed, e.deviation ";

    private static final String LATEST_OF_LEVEL = """
            with latest as (
              select o.indicator_id, max(o.period) as period from published_observation o join area l on l.id = o.area_id
              where l.level = :level group by o.indicator_id)
            """;

    @Inject
    FigureQueries queries;

    @Inject
    Figures figures;

    @Inject
    Wordings wordings;

    /** Every indicator with what it says today, in the order of the indicators. */
    @Transactional
    public List<IndicatorOverview> overview(AreaId municipality) {
        var extents = ofDistricts();
        var whole = figures.latestOf(municipality).stream()
                .collect(Collectors.toMap(Figure::indicator, Function.identity()));
        return figures.indicators().stream()
                .map(indicator ->
                        new IndicatorOverview(indicator, whole.get(indicator.key()), extents.get(indicator.key())))
                .toList();
    }

    private Map<String, Extent> ofDistricts() {
        var wording = wordings.current();
        return queries.rows(
                        LATEST_OF_LEVEL + EXTENT + "select i.key, i.unit_de, i.unit_en, i.shown_digits, "
                                + EXTENT_COLUMNS + "from extent e join indicator i on i.id = e.indicator_id",
                        Map.of("level", AreaLevel.DISTRICT.name()))
                .collect(Collectors.toMap(row -> row.get("key", String.class), row -> extent(row, wording)));
    }

    /** The extent in a row, or null when no area of the level has a published value. */
    static Extent extent(Tuple row, Wording wording) {
        var period = row.get("extent_period", Integer.class);
        if (period == null) {
            return null;
        }
        var digits = row.get("shown_digits", Integer.class);
        var unit = wording.choose(row.get("unit_de", String.class), row.get("unit_en", String.class));
        return new Extent(
                period,
                wording.number(row.get("lowest", BigDecimal.class), unit, digits),
                row.get("lowest_area", String.class),
                wording.value(row.get("highest", BigDecimal.class), ValueStatus.FINAL, unit, digits),
                row.get("highest_area", String.class),
                row.get("published", Long.class),
                row.get("suppressed", Long.class),
                row.get("deviation", BigDecimal.class));
    }

    /**
     * An indicator, and for which years it says anything, oldest first, by level.
     *
     * @param periods empty as long as no figure is published
     * @param areasChanged when areas were last brought in, or null before
     */
    public record Scope(IndicatorView indicator, Map<AreaLevel, List<Integer>> periods, Instant areasChanged) {}

    /** The indicator with a key. One query. */
    @Transactional
    public Optional<Scope> scope(String indicator) {
        var rows = queries.scope(indicator);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var periods = new EnumMap<AreaLevel, List<Integer>>(AreaLevel.class);
        rows.stream()
                .filter(row -> row.get(1) != null)
                .forEach(row -> periods.computeIfAbsent(
                                AreaLevel.valueOf(row.get(1, String.class)), level -> new ArrayList<>())
                        .add(row.get(2, Integer.class)));
        var described = rows.getFirst().get(0, Indicator.class);
        return Optional.of(new Scope(
                described.view(wordings.current()), periods, rows.getFirst().get(3, Instant.class)));
    }
}
