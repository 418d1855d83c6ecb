package de.zielforum.indicator;

import de.zielforum.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads published editions and what they changed, so far as everybody may see it. */
@ApplicationScoped
class EditionHistory {

    /** Changes with what everybody may read of the figure before and since. */
    private static final String CHANGES = """
            from edition_change x
              join readable_observation b on b.edition_id = x.previous_id and b.indicator_id = x.indicator_id
                and b.area_id = x.area_id and b.period = x.period
              join readable_observation n on n.edition_id = x.edition_id and n.indicator_id = x.indicator_id
                and n.area_id = x.area_id and n.period = x.period
            """;

    private static final String UNSEEN = "(b.status = 'SUPPRESSED' and n.status = 'SUPPRESSED')";

    @Inject
    EntityManager database;

    @Inject
    Wordings wordings;

    PublishedEdition of(EditionId id) {
        var head = rows("""
                        select e.file_name, e.note, e.published_at, e.superseded_at,
                          (select count(*) from published_observation p where p.edition_id = e.id) as counting,
                          (select count(*) from edition_change c where c.edition_id = e.id) as changed,
                          (select count(*) CHANGES where x.edition_id = e.id and UNSEEN) as unseen,
                          (select count(*) from readable_observation o where o.edition_id = e.id and o.status = 'SUPPRESSED') as secret,
                          e.size
                        from edition e where e.id = :id and e.published_at is not null
                        """.replace("CHANGES", CHANGES).replace("UNSEEN", UNSEEN), id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new PublishedEdition(
                id,
                head.get("file_name", String.class),
                head.get("note", String.class),
                head.get("published_at", Instant.class),
                head.get("superseded_at", Instant.class),
                head.get("size", Integer.class),
                head.get("counting", Long.class),
                head.get("secret", Long.class),
                contents(id),
                head.get("changed", Long.class),
                head.get("unseen", Long.class),
                changes(id),
                successors(id));
    }

    private List<PublishedEdition.Content> contents(EditionId id) {
        var wording = wordings.current();
        return rows("""
                        select i.key, i.name_de, i.name_en, min(o.period) as first, max(o.period) as last,
                          count(distinct o.area_id) as areas, count(*) as figures
                        from observation o join indicator i on i.id = o.indicator_id
                        where o.edition_id = :id group by i.id order by i.position, i.key
                        """, id).stream()
                .map(row -> new PublishedEdition.Content(
                        row.get("key", String.class),
                        wording.choose(row.get("name_de", String.class), row.get("name_en", String.class)),
                        row.get("first", Integer.class),
                        row.get("last", Integer.class),
                        row.get("areas", Long.class),
                        row.get("figures", Long.class)))
                .toList();
    }

    private List<PublishedEdition.Change> changes(EditionId id) {
        var wording = wordings.current();
        return rows("""
                        select i.name_de, i.name_en, i.unit_de, i.unit_en, i.shown_digits, a.name, x.period, x.previous_id,
                          b.value as before, b.status as status_before, n.value as after, n.status as status_after
                        """ + CHANGES + """
                          join indicator i on i.id = x.indicator_id join area a on a.id = x.area_id
                        where x.edition_id = :id and not UNSEEN order by i.position, i.key, x.period, a.code
                        """.replace("UNSEEN", UNSEEN) + " limit " + PublishedEdition.SHOWN, id).stream()
                .map(row -> new PublishedEdition.Change(
                        wording.choose(row.get("name_de", String.class), row.get("name_en", String.class)),
                        row.get("name", String.class),
                        row.get("period", Integer.class),
                        EditionQueries.value(row, "before", "status_before", wording),
                        EditionQueries.value(row, "after", "status_after", wording),
                        new EditionId(row.get("previous_id", UUID.class))))
                .toList();
    }

    private List<PublishedEdition.Successor> successors(EditionId id) {
        return rows("""
                        select e.id, e.file_name, e.published_at, e.note, count(*) as changed
                        from edition_change x join edition e on e.id = x.edition_id
                        where x.previous_id = :id group by e.id order by e.published_at desc, e.id desc
                        """, id).stream()
                .map(row -> new PublishedEdition.Successor(
                        new EditionId(row.get("id", UUID.class)),
                        row.get("file_name", String.class),
                        row.get("published_at", Instant.class),
                        row.get("note", String.class),
                        row.get("changed", Long.class)))
                .toList();
    }

    private List<Tuple> rows(String sql, EditionId id) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
