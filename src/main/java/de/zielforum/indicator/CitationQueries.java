package de.zielforum.indicator;

import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads and writes citations. A citation is frozen in the database, but reading it goes through the same gate as every figure:
 * of a value that counts no more because it is secret or not known nothing is read.
 */
@ApplicationScoped
class CitationQueries {

    private static final String FROZEN = """
            select i.key as indicator_key, i.name_de as indicator_name_de, i.name_en as indicator_name_en, i.unit_de, i.unit_en,
              i.shown_digits as digits, a.code as area_code, a.name as area_name, f.period, f.value, f.status, i.source,
              e.id as edition_id, e.file_name as edition_file, e.published_at as edition_published_at,
              m.name as comparison_area, c.value as comparison_value
            from current_figure f
              join indicator i on i.id = f.indicator_id
              join area a on a.id = f.area_id
              join edition e on e.id = f.edition_id
              left join area m on m.level = 'MUNICIPALITY' and m.id <> a.id
                and area_valid_in(m.valid_from, m.valid_until, f.period)
              left join current_figure c on c.indicator_id = f.indicator_id and c.area_id = m.id and c.period = f.period
            where i.key = :indicator and a.code = :area and f.period = :period and f.value is not null
              and area_valid_in(a.valid_from, a.valid_until, f.period)
            """;

    private static final String COLUMNS = """
            indicator_key, indicator_name_de, indicator_name_en, unit_de, unit_en, digits, area_code, area_name, period, value,
            status, source, edition_id, edition_file, edition_published_at, comparison_area, comparison_value""";

    /** Today's figure in the place of the cited one, and what was decided about it last. */
    private static final String TODAY = """
            from citation c
              left join indicator i on i.key = c.indicator_key
              left join lateral (
                select n.* from current_figure n join area a on a.id = n.area_id
                where a.code = c.area_code and n.indicator_id = i.id and n.period = c.period
                order by area_valid_in(a.valid_from, a.valid_until, c.period) desc limit 1) f on true
              left join edition e on e.id = f.edition_id
              left join citation_review r on r.citation_id = c.id and r.value is not distinct from f.value
                and r.status = f.status and r.decided_at = (
                  select max(l.decided_at) from citation_review l where l.citation_id = c.id)
            """;

    private static final String CHANGED =
            "(f.edition_id is not null and (f.value is distinct from c.value or f.status <> c.status))";

    private static final String VIEW =
            "select c.id, " + COLUMNS.replaceAll("(\\w+)(,|$)", "c.$1$2") + """
            , c.cited_at, coalesce(CHANGED, false) as changed, f.value as now_value, f.status as now_status, e.id as now_edition,
              e.file_name as now_file, e.note as now_reason, e.published_at as now_since, r.decision, r.decided_at, p.display_name as decided_by,
              (select w.status from current_figure w join area m on m.id = w.area_id
               where m.level = 'MUNICIPALITY' and w.indicator_id = i.id and w.period = c.period
                 and area_valid_in(m.valid_from, m.valid_until, c.period)) as whole_status,
              (select max(n.period) from current_figure n join area x on x.id = n.area_id
               where n.indicator_id = i.id and x.code = c.area_code and n.period > c.period and n.value is not null
                 and area_valid_in(x.valid_from, x.valid_until, n.period)) as newer_year
            """.replace("CHANGED", CHANGED) + TODAY
                    + "left join person p on p.id = r.decided_by where c.id in (:ids)";

    @Inject
    EntityManager database;

    /** Freezes a figure; false when there is none with a value. */
    boolean freeze(CitationId id, ObservationKey key, Instant now) {
        return of(
                                key,
                                database.createNativeQuery("insert into citation (id, cited_at, " + COLUMNS
                                        + ") select :id, :now, s.* from (" + FROZEN + ") s"))
                        .setParameter("id", id.value())
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** What freezing a figure now would keep. */
    Optional<CitationView> preview(ObservationKey key, Instant now, Wording wording) {
        List<?> rows = of(key, database.createNativeQuery(FROZEN, Tuple.class)).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> view(row, null, now, wording, null, null, true))
                .findFirst();
    }

    private static jakarta.persistence.Query of(ObservationKey key, jakarta.persistence.Query query) {
        return query.setParameter("indicator", key.indicator())
                .setParameter("area", key.area())
                .setParameter("period", key.period());
    }

    /** The citations that are known, in any order. */
    Stream<CitationView> find(Collection<CitationId> ids, Wording wording) {
        List<?> rows = database.createNativeQuery(VIEW, Tuple.class)
                .setParameter("ids", ids.stream().map(CitationId::value).toList())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> {
            var change = row.get("changed", Boolean.class) ? change(row, wording) : null;
            var whole = row.get("whole_status", String.class);
            return view(
                    row,
                    new CitationId(row.get("id", UUID.class)),
                    row.get("cited_at", Instant.class),
                    wording,
                    change,
                    row.get("newer_year", Integer.class),
                    whole == null || ValueStatus.valueOf(whole).hasValue());
        });
    }

    private static CitationView view(
            Tuple row,
            CitationId id,
            Instant citedAt,
            Wording wording,
            CitationChange change,
            Integer newerYear,
            boolean compared) {
        var unit = wording.choose(row.get("unit_de", String.class), row.get("unit_en", String.class));
        var digits = row.get("digits", Integer.class);
        var withdrawn = change != null && change.withdrawn();
        var comparison = row.get("comparison_value", BigDecimal.class);
        return new CitationView(
                id,
                row.get("indicator_key", String.class),
                wording.choose(row.get("indicator_name_de", String.class), row.get("indicator_name_en", String.class)),
                row.get("area_code", String.class),
                row.get("area_name", String.class),
                row.get("period", Integer.class),
                withdrawn
                        ? change.now()
                        : wording.value(row.get("value", BigDecimal.class), ValueStatus.FINAL, unit, digits),
                unit,
                withdrawn
                        ? change.status()
                        : ValueStatus.valueOf(row.get("status", String.class)).key(),
                row.get("source", String.class),
                BerlinTime.date(row.get("edition_published_at", Instant.class), wording.locale()) + " ("
                        + row.get("edition_file", String.class) + ")",
                citedAt,
                comparison == null || !compared || withdrawn
                        ? ""
                        : row.get("comparison_area", String.class) + ": "
                                + wording.value(comparison, ValueStatus.FINAL, unit, digits),
                change,
                newerYear);
    }

    private static CitationChange change(Tuple row, Wording wording) {
        var status = ValueStatus.valueOf(row.get("now_status", String.class));
        var unit = wording.choose(row.get("unit_de", String.class), row.get("unit_en", String.class));
        var decision = row.get("decision", String.class);
        return new CitationChange(
                wording.value(row.get("now_value", BigDecimal.class), status, unit, row.get("digits", Integer.class)),
                status.key(),
                new EditionId(row.get("now_edition", UUID.class)),
                row.get("now_file", String.class),
                row.get("now_reason", String.class),
                row.get("now_since", Instant.class),
                decision == null
                        ? null
                        : new CitationDecision(
                                decision.equals("RENEWED"),
                                row.get("decided_by", String.class),
                                row.get("decided_at", Instant.class)));
    }

    /** How a citation stands, for a decision about it. */
    record Standing(boolean changed, EditionId edition, boolean hasValue, String decided) {}

    /** The same; decisions about one citation follow each other. Empty when there is no such citation. */
    Optional<Standing> locked(CitationId id) {
        database.createNativeQuery("select id from citation where id = :id for update")
                .setParameter("id", id.value())
                .getResultList();
        List<?> rows = database.createNativeQuery(
                        "select coalesce(" + CHANGED
                                + ", false) as changed, f.edition_id, f.value is not null as has_value, r.decision "
                                + TODAY + "where c.id = :id",
                        Tuple.class)
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Standing(
                        row.get("changed", Boolean.class),
                        row.get("edition_id", UUID.class) == null
                                ? null
                                : new EditionId(row.get("edition_id", UUID.class)),
                        row.get("has_value", Boolean.class),
                        row.get("decision", String.class)))
                .findFirst();
    }

    /** Writes down what was decided about what is published today. */
    void decide(CitationId id, boolean renewed, UUID by, Instant now) {
        database.createNativeQuery("""
                        insert into citation_review (citation_id, edition_id, value, status, decision, decided_by, decided_at)
                        select c.id, f.edition_id, f.value, f.status, :decision, :by, :now
                        from citation c join indicator i on i.key = c.indicator_key
                          join lateral (
                            select n.* from current_figure n join area a on a.id = n.area_id
                            where a.code = c.area_code and n.indicator_id = i.id and n.period = c.period
                            order by area_valid_in(a.valid_from, a.valid_until, c.period) desc limit 1) f on true
                        where c.id = :id
                        """)
                .setParameter("decision", renewed ? "RENEWED" : "KEPT")
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
