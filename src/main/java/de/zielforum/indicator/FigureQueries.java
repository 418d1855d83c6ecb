package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.statistics.Wilson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads figures that count. Nothing else reads the numbers of published editions. */
@ApplicationScoped
class FigureQueries {

    static final String COLUMNS = """
            i.key, i.name_de, i.name_en, i.unit_de, i.unit_en, i.polarity, i.scale, i.shown_digits,
            a.id as area_id, a.code, a.name, f.period, f.value, f.numerator, f.denominator, f.status, f.edition_id
            """;

    static final String FROM = """
            from current_figure f join indicator i on i.id = f.indicator_id join area a on a.id = f.area_id
            """;

    /** Every figure that was ever published; nothing of editions that are not, whatever else stands in the table. */
    static final String FROM_EDITIONS = """
            from readable_observation f
            join indicator i on i.id = f.indicator_id join area a on a.id = f.area_id
            """;

    /** That the area {@code a} is the one asked for, or an earlier version of it. */
    static final String VERSION_OF_ONE = """
            exists (select from area x where x.id = :area
                    and (a.id = x.id or a.code = x.code and a.valid_until <= x.valid_from))
            """;

    /** That the figure is about an area {@code a} as it was in the figure's year {@code f.period}. */
    static final String OF_ITS_TIME = " area_valid_in(a.valid_from, a.valid_until, f.period) ";

    @Inject
    EntityManager database;

    @Inject
    Wordings wordings;

    /** Figures that meet a condition over {@code f} (figure), {@code i} (indicator) and {@code a} (area). */
    List<Figure> figures(String condition, Map<String, ?> parameters) {
        var wording = wordings.current();
        return rows("select " + COLUMNS + FROM + condition, parameters)
                .map(row -> figure(row, wording))
                .toList();
    }

    /** The same with the counts behind each figure. */
    List<FigureRow> counted(String condition, Map<String, ?> parameters) {
        return counted(false, condition, parameters);
    }

    /** The same, also of figures that stand in published editions and count no more. */
    List<FigureRow> counted(boolean alsoSuperseded, String condition, Map<String, ?> parameters) {
        var wording = wordings.current();
        return rows("select " + COLUMNS + (alsoSuperseded ? FROM_EDITIONS : FROM) + condition, parameters)
                .map(row -> new FigureRow(
                        figure(row, wording),
                        row.get("numerator", BigDecimal.class),
                        row.get("denominator", BigDecimal.class),
                        new EditionId(row.get("edition_id", UUID.class))))
                .toList();
    }

    /** The indicator with a key, a level and a year for which it says anything; once without them when it says nothing. */
    List<Tuple> scope(String indicator) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select {i.*}, known.level, known.period, (select max(imported_at) from area) as areas_changed
                        from indicator i left join (
                          select distinct f.indicator_id, a.level, f.period from current_figure f join area a on a.id = f.area_id
                          where f.indicator_id = (select id from indicator where key = :indicator)) known
                          on known.indicator_id = i.id
                        where i.key = :indicator order by known.period
                        """, Tuple.class)
                .addEntity("i", Indicator.class)
                .addScalar("level", String.class)
                .addScalar("period", Integer.class)
                .addScalar("areas_changed", Instant.class)
                .setParameter("indicator", indicator)
                .getResultList();
    }

    Stream<Tuple> rows(String sql, Map<String, ?> parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        Stream<?> rows = query.getResultList().stream();
        return rows.map(Tuple.class::cast);
    }

    static Figure figure(Tuple row, Wording wording) {
        var status = ValueStatus.valueOf(row.get("status", String.class));
        var value = row.get("value", BigDecimal.class);
        var unit = wording.choose(row.get("unit_de", String.class), row.get("unit_en", String.class));
        var digits = row.get("shown_digits", Integer.class);
        return new Figure(
                row.get("key", String.class),
                wording.choose(row.get("name_de", String.class), row.get("name_en", String.class)),
                new AreaId(row.get("area_id", UUID.class)),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("period", Integer.class),
                value,
                status,
                unit,
                Polarity.valueOf(row.get("polarity", String.class)),
                wording.value(value, status, unit, digits),
                uncertainty(row, wording, digits));
    }

    private static Uncertainty uncertainty(Tuple row, Wording wording, Integer digits) {
        return Wilson.interval(
                        row.get("numerator", BigDecimal.class),
                        row.get("denominator", BigDecimal.class),
                        row.get("scale", BigDecimal.class))
                .map(interval -> new Uncertainty(
                        interval, wording.number(interval.low(), digits), wording.number(interval.high(), digits)))
                .orElse(null);
    }
}
