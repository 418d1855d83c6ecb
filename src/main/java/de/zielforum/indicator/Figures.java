package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gate through which figures leave this feature: only what is published, in the newest edition that names it, worded for
 * the reader of the current request. A suppressed figure says that it is suppressed and nothing else.
 */
@ApplicationScoped
public class Figures {

    @Inject
    FigureQueries queries;

    @Inject
    FigureSearch search;

    @Inject
    FigureSuggestions suggestions;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Wordings wordings;

    /** All indicators in the order of their file. */
    @Transactional
    public List<IndicatorView> indicators() {
        var wording = wordings.current();
        return indicators.inOrder().stream()
                .map(indicator -> indicator.view(wording))
                .toList();
    }

    /** The indicator with a key. */
    @Transactional
    public Optional<IndicatorView> indicator(String key) {
        return indicators.byKey(key).map(indicator -> indicator.view(wordings.current()));
    }

    /** How much is known about each indicator, in the order of their file. */
    @Transactional
    public List<Coverage> coverage() {
        var wording = wordings.current();
        return queries.rows("""
                        select i.key, i.name_de, i.name_en, i.unit_de, i.unit_en, i.dimension_de, i.dimension_en,
                          min(f.period) as first, max(f.period) as last, count(f.period) as figures,
                          count(*) filter (where f.status = 'SUPPRESSED') as suppressed
                        from indicator i left join current_figure f on f.indicator_id = i.id
                        group by i.id order by i.position, i.key
                        """, Map.of())
                .map(row -> new Coverage(
                        row.get("key", String.class),
                        wording.choose(row.get("name_de", String.class), row.get("name_en", String.class)),
                        wording.choose(row.get("unit_de", String.class), row.get("unit_en", String.class)),
                        wording.choose(row.get("dimension_de", String.class), row.get("dimension_en", String.class)),
                        row.get("first", Integer.class),
                        row.get("last", Integer.class),
                        row.get("figures", Long.class),
                        row.get("suppressed", Long.class)))
                .toList();
    }

    /** What an indicator says about an area in a year; empty when no published edition says anything. */
    @Transactional
    public Optional<Figure> figure(String indicator, AreaId area, int period) {
        return queries
                .figures(
                        "where i.key = :indicator and a.id = :area and f.period = :period",
                        Map.of("indicator", indicator, "area", area.value(), "period", period))
                .stream()
                .findFirst();
    }

    /** The figure somebody wants to cite. */
    @Transactional
    public Optional<Figure> figure(ObservationKey key) {
        return queries
                .figures(
                        "where i.key = :indicator and a.code = :area and f.period = :period and"
                                + FigureQueries.OF_ITS_TIME,
                        Map.of("indicator", key.indicator(), "area", key.area(), "period", key.period()))
                .stream()
                .findFirst();
    }

    /**
     * What an indicator says about an area over the years, oldest first. Years before the area got its present shape are about
     * its earlier versions, as {@link Figure#area()} tells; see {@link Break} and {@link Trend} for what cannot be compared.
     */
    @Transactional
    public List<Figure> series(String indicator, AreaId area) {
        return queries.figures(
                "where i.key = :indicator and " + FigureQueries.VERSION_OF_ONE + " order by f.period",
                Map.of("indicator", indicator, "area", area.value()));
    }

    /** The same with what it says about the whole municipality. */
    @Transactional
    public List<Figure> seriesBesideMunicipality(String indicator, AreaId area) {
        return queries.figures(
                "where i.key = :indicator and (a.id = :area or a.level = 'MUNICIPALITY') order by f.period",
                Map.of("indicator", indicator, "area", area.value()));
    }

    /** What an indicator says about all areas that a level had in a year, by code of the area. */
    @Transactional
    public List<Figure> across(String indicator, AreaLevel level, int period) {
        return queries.figures(
                "where i.key = :indicator and a.level = :level and f.period = :period and" + FigureQueries.OF_ITS_TIME
                        + "order by a.code",
                Map.of("indicator", indicator, "level", level.name(), "period", period));
    }

    /** The years for which an indicator says anything about a level, oldest first. */
    @Transactional
    public List<Integer> periods(String indicator, AreaLevel level) {
        return queries.rows(
                        "select distinct f.period " + FigureQueries.FROM
                                + "where i.key = :indicator and a.level = :level order by f.period",
                        Map.of("indicator", indicator, "level", level.name()))
                .map(row -> row.get(0, Integer.class))
                .toList();
    }

    /** The newest figure of every indicator about an area, in the order of the indicators. */
    @Transactional
    public List<Figure> latestOf(AreaId area) {
        return queries.figures("""
                where a.id = :area and f.period = (select max(l.period) from published_observation l
                                                   where l.indicator_id = f.indicator_id and l.area_id = f.area_id)
                order by i.position, i.key
                """, Map.of("area", area.value()));
    }

    /** Everything an indicator says, by year and code of the area, for downloads. */
    @Transactional
    public List<FigureRow> rows(String indicator) {
        return queries.counted("where i.key = :indicator order by f.period, a.code", Map.of("indicator", indicator));
    }

    /**
     * The same, a page at a time: rows behind a year and code of an area.
     *
     * @param period only this year, or null
     * @param area only the area with this code, or null
     */
    @Transactional
    public List<FigureRow> rows(
            String indicator, Integer period, String area, int afterPeriod, String afterArea, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("indicator", indicator);
        parameters.put("period", period);
        parameters.put("area", area);
        parameters.put("afterPeriod", afterPeriod);
        parameters.put("afterArea", afterArea);
        parameters.put("limit", limit);
        return queries.counted("""
                where i.key = :indicator and (f.period, a.code) > (:afterPeriod, :afterArea)
                  and (cast(:period as integer) is null or f.period = cast(:period as integer))
                  and (cast(:area as text) is null or a.code = cast(:area as text))
                order by f.period, a.code limit :limit
                """, parameters);
    }

    /**
     * Finds figures by words that stand in name, dimension or definition of the indicator or in the name of the area, in any
     * form and also inside of longer words; a year chooses the year, else the newest figure of each indicator and area is given.
     *
     * @param words for example {@code Kinderarmut Nordstadt}
     * @param area only figures about this area, or null
     * @param limit at most so many
     */
    @Transactional
    public List<Figure> search(String words, AreaId area, int limit) {
        return search.find(words, area, limit);
    }

    /** Those of the words that neither an indicator nor an area is found by; words that every text has are none of them. */
    @Transactional
    public List<String> unmet(String words) {
        return search.unmet(words);
    }

    /** The figures that fit a text somebody writes about an area, the best first; see {@link FigureSuggestions}. */
    @Transactional
    public List<Figure> suggest(String text, AreaView area, int limit) {
        return suggestions.suggest(text, area, limit);
    }
}
