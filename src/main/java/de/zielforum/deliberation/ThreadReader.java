package de.zielforum.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads contributions with their answers, authors, organisations and decisions in one query. */
@ApplicationScoped
class ThreadReader {

    /** How many contributions stand on a page. */
    static final int PAGE = 50;

    /** How many answers stand below each contribution of a page. */
    static final int REPLIES = 20;

    /** How many answers stand on the page of a single contribution. */
    static final int ALL_REPLIES = 500;

    private static final String NEWEST = """
            with page as (
              select c.id, row_number() over (order by c.written_at desc, c.id desc) as place
              from contribution c
              where c.discussion_id = :discussion and c.answers_id is null and (:kind = '' or c.kind = :kind)
                and (c.written_at, c.id) < (:at, :id)
              order by c.written_at desc, c.id desc limit :size)
            """;

    private static final String OLDEST = """
            with page as (
              select c.id, row_number() over (order by c.written_at, c.id) as place
              from contribution c
              where c.discussion_id = :discussion and c.answers_id is null and (:kind = '' or c.kind = :kind)
                and (c.written_at, c.id) > (:at, :id)
              order by c.written_at, c.id limit :size)
            """;

    private static final String FLAT = """
            with page as (
              select c.id, row_number() over (order by c.written_at, c.id) as place
              from contribution c
              where c.discussion_id = :discussion and (:kind = '' or c.kind = :kind)
                and (c.written_at, c.id) > (:at, :id)
              order by c.written_at, c.id limit :size)
            """;

    private static final String SINGLE = "with page as (select cast(:id as uuid) as id, 1 as place)\n";

    private static final String SHOWN = """
            , shown as (
              select id, place, 0 as reply from page
              union all
              select a.id, page.place, a.reply from page cross join lateral (
                select c.id, row_number() over (order by c.written_at, c.id) as reply
                from contribution c where c.answers_id = page.id
                order by c.written_at, c.id limit :replies) a)
            select c.id, c.discussion_id, c.kind, c.text, c.author_id, p.display_name, c.organisation_id,
              o.name as organisation_name, c.answers_id, c.written_at, c.edited_at, c.withdrawn_at, c.hidden_by, d.rule,
              d.reason, d.decided_at,
              case when c.answers_id is null
                then (select count(*) from contribution a where a.answers_id = c.id) else 0 end as answer_count
            from shown s
            join contribution c on c.id = s.id
            join person p on p.id = c.author_id
            left join organisation o on o.id = c.organisation_id
            left join moderation_decision d on d.id = c.hidden_by
            order by s.place, s.reply
            """;

    private static final ThreadQuery.Place FIRST = new ThreadQuery.Place(Instant.EPOCH, new UUID(0, 0));
    private static final ThreadQuery.Place LAST =
            new ThreadQuery.Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    @Inject
    Session database;

    /** A page and one contribution more, each followed by its first answers. */
    List<ThreadRow> page(DiscussionId discussion, ThreadQuery query) {
        var newest = query.order() == ThreadQuery.Order.NEWEST;
        var after = query.after() == null ? (newest ? LAST : FIRST) : query.after();
        return list(newest ? NEWEST : OLDEST, discussion, query.kind(), after, PAGE + 1, REPLIES);
    }

    /** Contributions and answers alike from old to new, at most {@code size}. */
    List<ThreadRow> flat(DiscussionId discussion, ContributionKind kind, ThreadQuery.Place after, int size) {
        return list(FLAT, discussion, kind, after == null ? FIRST : after, size, 0);
    }

    /** One contribution or answer, followed by its answers; empty when there is none. */
    List<ThreadRow> single(ContributionId id) {
        return rows(database.createNativeQuery(SINGLE + SHOWN, Tuple.class)
                .setParameter("id", id.value())
                .setParameter("replies", ALL_REPLIES));
    }

    private List<ThreadRow> list(
            String page,
            DiscussionId discussion,
            ContributionKind kind,
            ThreadQuery.Place after,
            int size,
            int replies) {
        return rows(database.createNativeQuery(page + SHOWN, Tuple.class)
                .setParameter("discussion", discussion.value())
                .setParameter("kind", kind == null ? "" : kind.name())
                .setParameter("at", after.writtenAt())
                .setParameter("id", after.id())
                .setParameter("size", size)
                .setParameter("replies", replies));
    }

    private static List<ThreadRow> rows(NativeQuery<Tuple> query) {
        query.addScalar("id", UUID.class)
                .addScalar("discussion_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("text", String.class)
                .addScalar("author_id", UUID.class)
                .addScalar("display_name", String.class)
                .addScalar("organisation_id", UUID.class)
                .addScalar("organisation_name", String.class)
                .addScalar("answers_id", UUID.class)
                .addScalar("written_at", Instant.class)
                .addScalar("edited_at", Instant.class)
                .addScalar("withdrawn_at", Instant.class)
                .addScalar("hidden_by", UUID.class)
                .addScalar("rule", String.class)
                .addScalar("reason", String.class)
                .addScalar("decided_at", Instant.class)
                .addScalar("answer_count", Long.class);
        return query.getResultList().stream().map(ThreadReader::row).toList();
    }

    private static ThreadRow row(Tuple row) {
        return new ThreadRow(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, UUID.class),
                row.get(5, String.class),
                row.get(6, UUID.class),
                row.get(7, String.class),
                row.get(8, UUID.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class),
                row.get(11, Instant.class),
                row.get(12, UUID.class),
                row.get(13, String.class),
                row.get(14, String.class),
                row.get(15, Instant.class),
                row.get(16, Long.class));
    }
}
