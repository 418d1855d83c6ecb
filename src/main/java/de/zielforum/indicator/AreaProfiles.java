package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets what is published about an area beside the whole municipality and beside the areas of its level. */
@ApplicationScoped
public class AreaProfiles {

    private static final String LATEST_OF_AREA = """
            with latest as (
              select indicator_id, max(period) as period from published_observation where area_id = :area group by indicator_id)
            """;

    /** What is published about the areas of the level in the year of the area's newest figure, once for each indicator. */
    private static final String PEERS = """
            , peer as (
              select f.indicator_id, f.period as peer_period,
                string_agg(f.area_id || ' ' || f.value || ' ' || coalesce(f.denominator, 0), ';') as peers
              from current_figure f
                join latest l on l.indicator_id = f.indicator_id and l.period = f.period
                join area a on a.id = f.area_id
              where a.level = :level and f.value is not null and area_valid_in(a.valid_from, a.valid_until, f.period)
              group by f.indicator_id, f.period)
            """;

    private static final String SELECT = """
            select i.dimension_de, i.dimension_en, i.source,
              case when a.id = :area and f.period = n.peer_period then n.peers end as peers,
            """;

    private static final String OF_AREAS = """
            left join extent e on e.indicator_id = i.id left join peer n on n.indicator_id = i.id
            where a.id in :areas order by i.position, i.key, f.period
            """;

    /** A trait is published for at least nine of ten areas, so that hardly an area is left out of the comparison. */
    private static final double NEARLY_ALL = 0.9;

    private static final int FEWEST_FOR_MEAN = 2;

    @Inject
    FigureQueries queries;

    @Inject
    Wordings wordings;

    /** A figure with what its indicator says about reading it. */
    private record Row(
            Figure figure,
            String dimension,
            String source,
            BigDecimal scale,
            Integer digits,
            Extent extent,
            Peers peers) {}

    /** The figures of one indicator about the area and the municipality. */
    private record Known(List<Row> ofArea, List<Row> ofWhole) {

        Row newest() {
            return ofArea.getLast();
        }

        boolean rate() {
            return newest().scale() != null;
        }
    }

    /** The newest figure of every indicator about an area, and which areas it is best compared with. One query. */
    @Transactional
    public AreaProfile of(AreaView area, AreaView municipality) {
        var wording = wordings.current();
        var known = read(area, municipality, wording);
        var similar = similar(area, known);
        var within = !area.id().equals(municipality.id());
        return new AreaProfile(
                known.stream()
                        .map(one -> keyFigure(one, within ? area : null, similar, wording))
                        .toList(),
                known.stream().map(one -> one.newest().source()).distinct().toList(),
                similar);
    }

    private List<Known> read(AreaView area, AreaView municipality, Wording wording) {
        var compared = area.level() == AreaLevel.MUNICIPALITY ? AreaLevel.DISTRICT : area.level();
        return queries
                .rows(
                        LATEST_OF_AREA + Comparisons.EXTENT + PEERS + SELECT + Comparisons.EXTENT_COLUMNS + ", "
                                + FigureQueries.COLUMNS + FigureQueries.FROM + OF_AREAS,
                        Map.of(
                                "area", area.id().value(),
                                "level", compared.name(),
                                "areas",
                                        List.of(
                                                area.id().value(),
                                                municipality.id().value())))
                .map(row -> row(row, wording))
                .collect(
                        Collectors.groupingBy(row -> row.figure().indicator(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new Known(about(rows, area), about(rows, municipality)))
                .filter(one -> !one.ofArea().isEmpty())
                .toList();
    }

    private static Row row(Tuple row, Wording wording) {
        return new Row(
                FigureQueries.figure(row, wording),
                wording.choose(row.get("dimension_de", String.class), row.get("dimension_en", String.class)),
                row.get("source", String.class),
                row.get("scale", BigDecimal.class),
                row.get("shown_digits", Integer.class),
                Comparisons.extent(row, wording),
                Peers.read(row.get("peers", String.class)));
    }

    private static List<Row> about(List<Row> rows, AreaView area) {
        return rows.stream()
                .filter(row -> row.figure().area().equals(area.id()))
                .toList();
    }

    /**
     * The areas that are most like this one in size and in what is neither good nor bad (indicators without polarity: who lives
     * there). What is judged is left out: areas picked for having the same poverty would say nothing about poverty.
     */
    private static SimilarAreas similar(AreaView area, List<Known> known) {
        if (area.level() == AreaLevel.MUNICIPALITY) {
            return new SimilarAreas(List.of(), List.of(), false);
        }
        var areas = known.stream()
                .flatMap(one -> one.newest().peers().values().keySet().stream())
                .distinct()
                .count();
        var structural = known.stream()
                .filter(one -> one.rate() && one.newest().figure().polarity() == Polarity.NEUTRAL)
                .filter(one -> describes(one.newest().peers().values(), area, areas))
                .toList();
        var size = Peers.sizes(known.stream()
                .filter(Known::rate)
                .map(one -> one.newest().peers())
                .toList());
        var bySize = describes(size, area, areas);
        var traits = Stream.concat(
                        structural.stream().map(one -> one.newest().peers().asNumbers()),
                        bySize ? Stream.of(size) : Stream.<Map<AreaId, Double>>empty())
                .toList();
        return new SimilarAreas(
                Similarity.nearest(area.id(), traits),
                structural.stream()
                        .map(one -> one.newest().figure().indicatorName())
                        .toList(),
                bySize);
    }

    private static boolean describes(Map<AreaId, ?> values, AreaView area, long areas) {
        return values.containsKey(area.id()) && values.size() >= NEARLY_ALL * areas;
    }

    private static KeyFigure keyFigure(Known known, AreaView within, SimilarAreas similar, Wording wording) {
        var newest = known.newest();
        var wholeSeries = within == null ? List.<Figure>of() : figures(known.ofWhole());
        var whole = wholeSeries.stream()
                .filter(figure -> figure.period() == newest.figure().period() && figure.value() != null)
                .findFirst()
                .orElse(null);
        return new KeyFigure(
                newest.figure(),
                newest.dimension(),
                known.rate(),
                whole,
                figures(known.ofArea()),
                wholeSeries,
                newest.extent(),
                within == null || newest.figure().value() == null
                        ? null
                        : around(newest, known.rate(), similar.areas(), wording));
    }

    private static List<Figure> figures(List<Row> rows) {
        return rows.stream().map(Row::figure).toList();
    }

    private static Around around(Row row, boolean rate, Collection<AreaId> similar, Wording wording) {
        var values = row.peers().values();
        var value = row.figure().value();
        var published =
                similar.stream().map(values::get).filter(Objects::nonNull).toList();
        var mean = rate ? mean(published) : Optional.<BigDecimal>empty();
        return new Around(
                values.values().stream()
                        .filter(each -> each.compareTo(value) < 0)
                        .count(),
                values.values().stream()
                        .filter(each -> each.compareTo(value) > 0)
                        .count(),
                values.size(),
                mean.map(number -> wording.number(number, row.digits())).orElse(null),
                mean.isPresent() ? published.size() : 0);
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> values) {
        return values.size() < FEWEST_FOR_MEAN
                ? Optional.empty()
                : Optional.of(values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
    }

    /**
     * What is known about some areas over the years, by indicator in their order; within an indicator by year. One query.
     *
     * @param areas at least one
     */
    @Transactional
    public List<IndicatorOfAreas> beside(Collection<AreaView> areas) {
        var wording = wordings.current();
        return queries
                .rows(
                        "select i.dimension_de, i.dimension_en, " + FigureQueries.COLUMNS + FigureQueries.FROM
                                + "where a.id in :areas order by i.position, i.key, f.period",
                        Map.of(
                                "areas",
                                areas.stream().map(area -> area.id().value()).toList()))
                .collect(Collectors.groupingBy(
                        row -> row.get("key", String.class), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new IndicatorOfAreas(
                        wording.choose(
                                rows.getFirst().get("dimension_de", String.class),
                                rows.getFirst().get("dimension_en", String.class)),
                        rows.getFirst().get("scale", BigDecimal.class) != null,
                        rows.stream()
                                .map(row -> FigureQueries.figure(row, wording))
                                .toList()))
                .toList();
    }
}
