package de.zielforum.indicator;

import de.zielforum.indicator.exchange.FigureSource;
import de.zielforum.indicator.exchange.PublicFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;

/** Goes through published figures one after the other, as the database sends them. */
@ApplicationScoped
class FigureCursor {

    /** How many figures the database sends at once. */
    private static final int AT_ONCE = 1000;

    private static final String VERSION = """
            (a.code || case when a.valid_from is null and a.valid_until is null then ''
              else '@' || coalesce(a.valid_from::text, '') || '/' || coalesce(a.valid_until::text, '') end) collate "C"
            """;

    private static final String COLUMNS =
            "select i.key, a.code, a.name, f.period, f.value, f.numerator, f.denominator, f.status, f.edition_id, "
                    + VERSION;

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    private record Query(String sql, List<Object> parameters) {}

    @Inject
    EntityManager database;

    /** Lets everything that is read in this transaction from now on be of one moment. */
    void holdStill() {
        database.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }

    /** The figures of a selection; to be read inside of a transaction. */
    FigureSource figures(Selection selection) {
        return (order, reader) -> work(connection -> each(connection, query(selection, order), reader));
    }

    private void work(Work work) throws IOException {
        try {
            database.unwrap(Session.class).doWork(connection -> {
                try {
                    work.on(connection);
                } catch (IOException e) {
                    throw new Interrupted(e);
                }
            });
        } catch (Interrupted e) {
            throw e.cause;
        }
    }

    /** Carries what the reader threw through the database's own errors. */
    private static final class Interrupted extends RuntimeException {

        private final transient IOException cause;

        Interrupted(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private static Query query(Selection selection, FigureSource.Order order) {
        var conditions = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        narrow("i.key = ?", selection.indicator(), conditions, parameters);
        narrow("a.code = ?", selection.area(), conditions, parameters);
        narrow(
                "a.level = ?",
                selection.level() == null ? null : selection.level().name(),
                conditions,
                parameters);
        narrow("f.period >= ?", selection.from(), conditions, parameters);
        narrow("f.period <= ?", selection.until(), conditions, parameters);
        narrow(
                "f.edition_id = ?",
                selection.edition() == null ? null : selection.edition().value(),
                conditions,
                parameters);
        var sql = COLUMNS
                + (selection.edition() == null ? FigureQueries.FROM : FigureQueries.FROM_EDITIONS)
                + (conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions))
                + (order == FigureSource.Order.BY_AREA
                        ? " order by " + VERSION + ", i.position, i.key, f.period"
                        : " order by i.position, i.key, a.code collate \"C\", f.period");
        return new Query(sql, parameters);
    }

    private static void narrow(String condition, Object value, List<String> conditions, List<Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(value);
        }
    }

    private static void each(Connection connection, Query query, FigureSource.Reader reader)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement(query.sql())) {
            statement.setFetchSize(AT_ONCE);
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(figure(rows));
                }
            }
        }
    }

    private static PublicFigure figure(ResultSet row) throws SQLException {
        return new PublicFigure(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getString(8).toLowerCase(Locale.ROOT),
                row.getString(9),
                row.getString(10));
    }

    /**
     * The boundaries of areas by their versions, to be asked for in the order of the versions: they are read along with the
     * figures, a few at a time, because those of a large city fill a memory.
     */
    Function<String, Optional<String>> boundaries() {
        return new Boundaries();
    }

    private final class Boundaries implements Function<String, Optional<String>> {

        private static final int SOME = 50;

        private final List<String[]> read = new ArrayList<>();
        private String last = "";
        private boolean complete;

        @Override
        public Optional<String> apply(String version) {
            while (true) {
                while (!read.isEmpty()) {
                    var one = read.removeFirst();
                    if (one[0].equals(version)) {
                        return Optional.of(one[1]);
                    }
                }
                if (complete) {
                    return Optional.empty();
                }
                next(version);
            }
        }

        /** The next ones from this version on. */
        private void next(String version) {
            List<?> rows = database.createNativeQuery(
                            "select known.version, known.boundary from (select " + VERSION
                                    + " as version, a.boundary from area a) known"
                                    + " where known.version >= :version and known.version > :last"
                                    + " order by known.version limit :some",
                            Object[].class)
                    .setParameter("version", version)
                    .setParameter("last", last)
                    .setParameter("some", SOME)
                    .getResultList();
            for (var row : rows) {
                var columns = (Object[]) row;
                read.add(new String[] {(String) columns[0], (String) columns[1]});
            }
            complete = rows.size() < SOME;
            last = read.isEmpty() ? last : read.getLast()[0];
        }
    }
}
