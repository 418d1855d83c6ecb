package de.zielforum.deliberation;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            page as (
              select c.id, row_number() over (order by c.written_at desc, c.id desc) as place
              from contribution c
              where c.discussion_id = :discussion and c.answers_id is null and (:kind = '' or c.kind = :kind)
                and (c.written_at, c.id) < (:at, :id)
              order by c.written_at desc, c.id desc limit :size)
            """;

    private static final String OLDEST = """
            page as (
              select c.id, row_number() over (order by c.written_at, c.id) as place
              from contribution c
              where c.discussion_id = :discussion and c.answers_id is null and (:kind = '' or c.kind = :kind)
                and (c.written_at, c.id) > (:at, :id)
              order by c.written_at, c.id limit :size)
            """;

    private static final String FLAT = """
            page as (
              select c.id, row_number() over (order by c.written_at, c.id) as place
              from contribution c
              where c.discussion_id = :discussion and (:kind = '' or c.kind = :kind)
                and (c.written_at, c.id) > (:at, :id)
              order by c.written_at, c.id limit :size)
            """;

    private static final String SINGLE = "page as (select cast(:id as uuid) as id, 1 as place)\n";

    private static final String SHOWN = """
            , shown as (
              select id, place, 0 as reply from page
              union all
              select a.id, page.place, a.reply from page cross join lateral (
                select c.id, row_number() over (order by c.written_at, c.id) as reply
                from contribution c where c.answers_id = page.id
                order by c.written_at, c.id limit :replies) a)
            """;

    private static final String COLUMNS = """
            select c.id, c.discussion_id, c.kind, c.text, c.author_id, p.display_name, c.organisation_id,
              o.name as organisation_name, c.answers_id, c.written_at, c.edited_at, c.withdrawn_at, c.hidden_by, d.rule,
              d.reason, d.decided_at,
              case when c.answers_id is null
                then (select count(*) from contribution a where a.answers_id = c.id) else 0 end as answer_count
            """;

    private static final String ROWS = """
            from shown s
            join contribution c on c.id = s.id
            join person p on p.id = c.author_id
            left join organisation o on o.id = c.organisation_id
            left join moderation_decision d on d.id = c.hidden_by
            order by s.place, s.reply
            """;

    /** The discussion itself, with its step and its counts. */
    private static final String HEAD = """
            head as (
              select d.id, d.process_id, d.title, d.path, d.closed_at, p.published_at,
                s.opens, s.closes, s.participants, case when s.amends then s.scheduled_at end as changed_at,
                count(c.id) filter (where c.answers_id is null and c.kind = 'FOR') as agreeing,
                count(c.id) filter (where c.answers_id is null and c.kind = 'AGAINST') as objecting,
                count(c.id) filter (where c.answers_id is null and c.kind = 'QUESTION') as asking,
                count(c.id) filter (where c.answers_id is null and c.kind = 'REMARK') as remarking,
                count(c.id) filter (where c.answers_id is not null) as answers
              from discussion d
              join process p on p.id = d.process_id
              left join process_step s on s.process_id = d.process_id and s.kind = 'DISCUSSING' and s.replaced_at is null
              left join contribution c on c.discussion_id = d.id and c.withdrawn_at is null and c.hidden_by is null
              where d.id = :discussion group by d.id, p.id, s.id),
            """;

    private static final String HEAD_COLUMNS = """
            , h.process_id, h.title, h.path, h.closed_at, h.agreeing, h.objecting, h.asking, h.remarking, h.answers,
              h.opens, h.closes, h.participants, h.published_at, h.changed_at
            """;

    private static final String ROWS_WITH_HEAD = """
            from head h
            left join shown s on true
            left join contribution c on c.id = s.id
            left join person p on p.id = c.author_id
            left join organisation o on o.id = c.organisation_id
            left join moderation_decision d on d.id = c.hidden_by
            order by s.place, s.reply
            """;

    private static final ThreadQuery.Place FIRST = new ThreadQuery.Place(Instant.EPOCH, new UUID(0, 0));
    private static final ThreadQuery.Place LAST =
            new ThreadQuery.Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    @Inject
    Session database;

    /**
     * A discussion with a page of it.
     *
     * @param step the step of discussing, or null when the process has none
     * @param rows a page and one contribution more, each followed by its first answers
     */
    record Opened(DiscussionHead head, StepView step, List<ThreadRow> rows) {}

    /** The discussion and a page of it; empty when there is none. */
    Optional<Opened> open(DiscussionId discussion, ThreadQuery query, Instant now) {
        var newest = query.order() == ThreadQuery.Order.NEWEST;
        var after = query.after() == null ? (newest ? LAST : FIRST) : query.after();
        var sql = "with " + HEAD + (newest ? NEWEST : OLDEST) + SHOWN + COLUMNS + HEAD_COLUMNS + ROWS_WITH_HEAD;
        var rows = headed(placed(sql, discussion, query.kind(), after, PAGE + 1, REPLIES))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new Opened(
                        head(first),
                        step(first, now),
                        rows.stream()
                                .filter(row -> row.get("id") != null)
                                .map(ThreadReader::row)
                                .toList()));
    }

    /** Contributions and answers alike from old to new, at most {@code size}. */
    List<ThreadRow> flat(DiscussionId discussion, ContributionKind kind, ThreadQuery.Place after, int size) {
        var sql = "with " + FLAT + SHOWN + COLUMNS + ROWS;
        return rows(placed(sql, discussion, kind, after == null ? FIRST : after, size, 0));
    }

    /** One contribution or answer, followed by its answers; empty when there is none. */
    List<ThreadRow> single(ContributionId id) {
        return rows(database.createNativeQuery("with " + SINGLE + SHOWN + COLUMNS + ROWS, Tuple.class)
                .setParameter("id", id.value())
                .setParameter("replies", ALL_REPLIES));
    }

    private NativeQuery<Tuple> placed(
            String sql,
            DiscussionId discussion,
            ContributionKind kind,
            ThreadQuery.Place after,
            int size,
            int replies) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("discussion", discussion.value())
                .setParameter("kind", kind == null ? "" : kind.name())
                .setParameter("at", after.writtenAt())
                .setParameter("id", after.id())
                .setParameter("size", size)
                .setParameter("replies", replies);
    }

    private static List<ThreadRow> rows(NativeQuery<Tuple> query) {
        return typed(query).getResultList().stream().map(ThreadReader::row).toList();
    }

    private static NativeQuery<Tuple> headed(NativeQuery<Tuple> query) {
        return typed(query)
                .addScalar("process_id", UUID.class)
                .addScalar("title", String.class)
                .addScalar("path", String.class)
                .addScalar("closed_at", Instant.class)
                .addScalar("agreeing", Long.class)
                .addScalar("objecting", Long.class)
                .addScalar("asking", Long.class)
                .addScalar("remarking", Long.class)
                .addScalar("answers", Long.class)
                .addScalar("opens", Instant.class)
                .addScalar("closes", Instant.class)
                .addScalar("participants", String.class)
                .addScalar("published_at", Instant.class)
                .addScalar("changed_at", Instant.class);
    }

    private static DiscussionHead head(Tuple row) {
        return new DiscussionHead(
                new ProcessId(row.get("process_id", UUID.class)),
                row.get("title", String.class),
                row.get("path", String.class),
                row.get("closed_at", Instant.class),
                row.get("agreeing", Long.class),
                row.get("objecting", Long.class),
                row.get("asking", Long.class),
                row.get("remarking", Long.class),
                row.get("answers", Long.class));
    }

    private static StepView step(Tuple row, Instant now) {
        return row.get("opens") == null
                ? null
                : StepView.at(
                        now,
                        new ProcessId(row.get("process_id", UUID.class)),
                        StepKind.DISCUSSING,
                        row.get("opens", Instant.class),
                        row.get("closes", Instant.class),
                        Participants.valueOf(row.get("participants", String.class)),
                        row.get("published_at") != null,
                        row.get("changed_at", Instant.class));
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        return query.addScalar("id", UUID.class)
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
