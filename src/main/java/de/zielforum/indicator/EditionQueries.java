package de.zielforum.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads editions, and compares one with the figures that count. */
@ApplicationScoped
class EditionQueries {

    static final String VIEW = """
            select e.id, e.file_name, e.sha256, e.note, e.size, e.uploaded_at, p.display_name, e.checked_at, e.published_at,
              e.superseded_at, e.secrecy_outcome, b.version as basis, e.secrecy_basis, (select count(*) from published_observation o where o.edition_id = e.id) as counting
            from edition e join person p on p.id = e.uploaded_by cross join secrecy_basis b
            """;

    /** Rows of an edition beside what counts now: as uploaded until they are checked, later what may be seen. */
    private static final String COMPARED = """
            from %s o
              left join current_figure c
                on c.indicator_id = o.indicator_id and c.area_id = o.area_id and c.period = o.period
            """;

    static final String DIFFERS = """
            (c.value is distinct from o.value or c.numerator is distinct from o.numerator
              or c.denominator is distinct from o.denominator or c.status <> o.status)
            """;

    @Inject
    EntityManager database;

    @Inject
    Wordings wordings;

    @Inject
    SecrecyViews secrecyViews;

    List<EditionView> all() {
        return views(VIEW + "order by e.uploaded_at desc, e.id desc", Map.of());
    }

    List<EditionView> waiting() {
        return views(VIEW + "where e.published_at is null order by e.uploaded_at, e.id", Map.of());
    }

    List<EditionView> published() {
        return views(VIEW + "where e.published_at is not null order by e.published_at desc, e.id desc", Map.of());
    }

    boolean isPublished(EditionId id) {
        return !rows("select 1 from edition where id = :id and published_at is not null", Map.of("id", id.value()))
                .isEmpty();
    }

    List<EditionView> publishedOf(String indicator) {
        return views(VIEW + """
                        where e.published_at is not null
                          and exists (select 1 from observation o join indicator i on i.id = o.indicator_id
                                      where o.edition_id = e.id and i.key = :indicator)
                        order by e.published_at desc, e.id desc
                        """, Map.of("indicator", indicator));
    }

    EditionPreview preview(EditionId id, List<ImportProblem> warnings, int furtherWarnings, EditionSecrecy secrecy) {
        var edition = views(VIEW + "where e.id = :id", Map.of("id", id.value())).getFirst();
        var compared =
                COMPARED.formatted(edition.state() == EditionState.UPLOADED ? SubmittedFigures.TABLE : "observation");
        var counts = rows(
                        "select count(*) filter (where c.status is null) as added,"
                                + " count(*) filter (where c.status is not null and " + DIFFERS + ") as changed,"
                                + " count(*) filter (where c.status is not null and not " + DIFFERS + ") as same,"
                                + " count(*) filter (where o.status = 'SUPPRESSED') as suppressed,"
                                + " count(*) filter (where o.status = 'MISSING') as missing,"
                                + " count(*) filter (where o.status = 'SUPPRESSED' and c.value is not null) as now_suppressed,"
                                + " count(*) filter (where o.value is not null and c.status = 'SUPPRESSED') as now_shown "
                                + compared + "where o.edition_id = :edition",
                        Map.of("edition", id.value()))
                .getFirst();
        return new EditionPreview(
                edition,
                counts.get("added", Long.class),
                counts.get("changed", Long.class),
                counts.get("same", Long.class),
                counts.get("suppressed", Long.class),
                counts.get("missing", Long.class),
                counts.get("now_suppressed", Long.class),
                counts.get("now_shown", Long.class),
                changes(id, compared),
                warnings,
                furtherWarnings,
                secrecy == null ? null : secrecyViews.view(secrecy));
    }

    /** Whether a checked edition changes figures that count. */
    boolean corrects(EditionId id) {
        return (Boolean) database.createNativeQuery("select exists (select 1 " + COMPARED.formatted("observation")
                        + "where o.edition_id = :edition and c.status is not null and " + DIFFERS + ")")
                .setParameter("edition", id.value())
                .getSingleResult();
    }

    private List<EditionPreview.Change> changes(EditionId id, String compared) {
        var wording = wordings.current();
        return rows(
                        "select i.name_de, i.name_en, i.unit_de, i.unit_en, i.shown_digits, a.name, o.period,"
                                + " c.value as before, c.status as status_before, o.value as after, o.status as status_after "
                                + compared
                                + "join indicator i on i.id = o.indicator_id join area a on a.id = o.area_id"
                                + " where o.edition_id = :edition and c.status is not null and " + DIFFERS
                                + " order by i.position, i.key, o.period, a.code limit " + EditionPreview.SHOWN,
                        Map.of("edition", id.value()))
                .stream()
                .map(row -> new EditionPreview.Change(
                        wording.choose(row.get("name_de", String.class), row.get("name_en", String.class)),
                        row.get("name", String.class),
                        row.get("period", Integer.class),
                        value(row, "before", "status_before", wording),
                        value(row, "after", "status_after", wording)))
                .toList();
    }

    static String value(Tuple row, String value, String status, Wording wording) {
        return wording.value(
                row.get(value, BigDecimal.class),
                ValueStatus.valueOf(row.get(status, String.class)),
                wording.choose(row.get("unit_de", String.class), row.get("unit_en", String.class)),
                row.get("shown_digits", Integer.class));
    }

    private List<EditionView> views(String sql, Map<String, ?> parameters) {
        return rows(sql, parameters).stream().map(EditionQueries::view).toList();
    }

    static EditionView view(Tuple row) {
        var checkedAt = row.get("checked_at", Instant.class);
        var publishedAt = row.get("published_at", Instant.class);
        var supersededAt = row.get("superseded_at", Instant.class);
        var outcome = row.get("secrecy_outcome", String.class) == null
                ? null
                : SecrecyOutcome.valueOf(row.get("secrecy_outcome", String.class));
        var outdated = publishedAt == null
                && checkedAt != null
                && !row.get("basis", Long.class).equals(row.get("secrecy_basis", Long.class));
        var holds = outcome != SecrecyOutcome.FAILED && !outdated;
        return new EditionView(
                new EditionId(row.get("id", UUID.class)),
                row.get("file_name", String.class),
                row.get("sha256", String.class),
                row.get("note", String.class),
                Edition.state(holds ? checkedAt : null, publishedAt, supersededAt),
                row.get("uploaded_at", Instant.class),
                row.get("display_name", String.class),
                checkedAt,
                publishedAt,
                supersededAt,
                outcome,
                outdated,
                row.get("size", Integer.class),
                row.get("counting", Long.class));
    }

    private List<Tuple> rows(String sql, Map<String, ?> parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
