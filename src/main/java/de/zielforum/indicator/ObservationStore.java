package de.zielforum.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Writes figures in large pieces: a state's statistics are hundreds of thousands of rows. */
@ApplicationScoped
class ObservationStore {

    private static final int AT_ONCE = 5000;

    private static final String INSERT = """
             (edition_id, indicator_id, area_id, period, value, numerator, denominator, status, %s)
            select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, %s)
            """;

    @Inject
    EntityManager database;

    /** Stores figures that may be published, of an edition that is stored already, and to what each is rounded. */
    void add(EditionId edition, List<ReadObservation> observations, Function<ReadObservation, Integer> rounding) {
        database.flush();
        var insert = "insert into observation" + INSERT.formatted("rounding", "?");
        database.unwrap(Session.class)
                .doWork(connection -> insert(
                        connection,
                        insert,
                        edition,
                        observations,
                        done -> {},
                        (statement, some) -> column(statement, 9, "int4", some, rounding::apply)));
        observe("observation", observations.size());
    }

    /** Stores figures as they were uploaded, in a table of the same columns with the contributions beside them. */
    void insert(String table, EditionId edition, List<ReadObservation> figures, LongConsumer progress) {
        database.flush();
        var insert = "insert into " + table + INSERT.formatted("largest, second_largest", "?, ?");
        database.unwrap(Session.class)
                .doWork(connection -> insert(connection, insert, edition, figures, progress, (statement, some) -> {
                    column(statement, 9, "numeric", some, row -> contribution(row, Contributions::largest));
                    column(statement, 10, "numeric", some, row -> contribution(row, Contributions::second));
                }));
        observe(table, figures.size());
    }

    private static BigDecimal contribution(ReadObservation row, Function<Contributions, BigDecimal> which) {
        return row.contributions() == null ? null : which.apply(row.contributions());
    }

    /** Lets the figures of an edition count, and closes editions of which no figure counts any more. */
    void publish(EditionId edition, int size, Instant now) {
        database.flush();
        // One publication after the other, so that the later one counts everywhere; readers are not held up.
        database.createNativeQuery("lock table published_observation in share row exclusive mode")
                .executeUpdate();
        database.createNativeQuery("""
                        insert into edition_change (edition_id, indicator_id, area_id, period, previous_id)
                        select o.edition_id, o.indicator_id, o.area_id, o.period, c.edition_id
                        from observation o join current_figure c using (indicator_id, area_id, period)
                        where o.edition_id = :edition and""" + " " + EditionQueries.DIFFERS)
                .setParameter("edition", edition.value())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into published_observation (indicator_id, area_id, period, edition_id)
                        select indicator_id, area_id, period, edition_id from observation where edition_id = :edition
                        on conflict (indicator_id, area_id, period) do update set edition_id = excluded.edition_id
                        """).setParameter("edition", edition.value()).executeUpdate();
        observe("published_observation", size);
        database.createNativeQuery("""
                        update edition set superseded_at = :now, version = version + 1
                        where published_at is not null and superseded_at is null and id <> :edition
                          and not exists (select 1 from published_observation p where p.edition_id = edition.id)
                        """)
                .setParameter("now", now)
                .setParameter("edition", edition.value())
                .executeUpdate();
    }

    /** The figures that count now and have a value, of these indicators in these years. */
    PublishedFigures published(Collection<String> indicators, Collection<Integer> years) {
        var figures = new HashMap<ObservationKey, PublishedFigure>();
        rows("""
                        select i.key, a.code, o.period, o.value, o.numerator, o.denominator, o.rounding
                        from published_observation p
                        join observation o using (edition_id, indicator_id, area_id, period)
                        join indicator i on i.id = o.indicator_id join area a on a.id = o.area_id
                        where i.key in (:indicators) and o.period in (:years) and o.value is not null
                        """, Map.of("indicators", indicators, "years", years))
                .forEach(row -> figures.put(
                        new ObservationKey(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                row.get(2, Number.class).intValue()),
                        new PublishedFigure(
                                row.get(3, BigDecimal.class),
                                row.get(4, BigDecimal.class),
                                row.get(5, BigDecimal.class),
                                row.get(6, Integer.class))));
        var wholes = new HashMap<String, PublishedFigures.Wholes>();
        rows("""
                        select i.key, count(*), count(*) filter (where f.value >= 0 and f.value = trunc(f.value))
                        from current_figure f join indicator i on i.id = f.indicator_id
                        where i.key in (:indicators) and i.scale is null and f.value is not null
                        group by i.key
                        """, Map.of("indicators", indicators))
                .forEach(row -> wholes.put(
                        row.get(0, String.class),
                        new PublishedFigures.Wholes(
                                row.get(1, Number.class).longValue(),
                                row.get(2, Number.class).longValue())));
        return new PublishedFigures(figures, wholes);
    }

    private Stream<Tuple> rows(String sql, Map<String, ?> parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        Stream<?> rows = query.getResultList().stream();
        return rows.map(Tuple.class::cast);
    }

    /** Removes the figures of an edition that was never published. */
    void remove(EditionId edition) {
        database.createNativeQuery("delete from observation where edition_id = :edition")
                .setParameter("edition", edition.value())
                .executeUpdate();
    }

    /** After large changes the database looks at the table anew, or it would plan the next queries for the old one. */
    private void observe(String table, int changed) {
        if (changed >= AT_ONCE) {
            database.createNativeQuery("analyze " + table).executeUpdate();
        }
    }

    /** Fills the columns that only one of the tables has. */
    private interface Further {
        void columns(PreparedStatement insert, List<ReadObservation> rows) throws SQLException;
    }

    private static void insert(
            Connection connection,
            String sql,
            EditionId edition,
            List<ReadObservation> all,
            LongConsumer progress,
            Further further)
            throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                insert.setObject(1, edition.value());
                column(insert, 2, "uuid", some, row -> row.indicator().value());
                column(insert, 3, "uuid", some, row -> row.area().value());
                column(insert, 4, "int4", some, ReadObservation::period);
                column(insert, 5, "numeric", some, ReadObservation::value);
                column(insert, 6, "numeric", some, ReadObservation::numerator);
                column(insert, 7, "numeric", some, ReadObservation::denominator);
                column(insert, 8, "text", some, row -> row.status().name());
                further.columns(insert, some);
                insert.executeUpdate();
                progress.accept(from + some.size());
            }
        }
    }

    private static void column(
            PreparedStatement insert,
            int place,
            String type,
            List<ReadObservation> rows,
            Function<ReadObservation, Object> value)
            throws SQLException {
        insert.setArray(
                place,
                insert.getConnection()
                        .createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
