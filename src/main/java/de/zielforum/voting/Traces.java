package de.zielforum.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/**
 * Removes what deleted rows leave in the files of the database. PostgreSQL keeps a deleted row in its page until somebody needs
 * the space, with the number of the transaction that wrote it; by that number a sealed vote could be joined with the use of a
 * roll entry. After a ballot is over, the two tables get new files, which hold the rows of other open ballots only.
 */
@ApplicationScoped
class Traces {

    private static final Logger LOG = Logger.getLogger(Traces.class);

    /** Locks both tables, so votes on other ballots wait. If that cannot be had at once, it is tried again next time. */
    private static final String[] NEW_FILES = {
        "set local lock_timeout = '2s'",
        "lock table ballot_key, sealed_vote in access exclusive mode",
        "create temporary table other_key on commit drop as select * from ballot_key",
        "create temporary table other_vote on commit drop as select * from sealed_vote",
        "truncate ballot_key, sealed_vote",
        "insert into ballot_key select * from other_key",
        "insert into sealed_vote select * from other_vote order by pseudonym",
    };

    private static final String OVER = "traces_removed_at is null and opened_at is not null and origin = 'HELD'"
            + " and (closed_at is not null or withdrawn_at is not null)";

    @Inject
    PlainSql sql;

    @Inject
    Clock clock;

    /** Removes the traces of all ballots that are over and still have some. */
    void remove() {
        try {
            removeIfAny();
        } catch (RuntimeException e) {
            LOG.infof("Traces of ballots that are over stay until the next try: %s", e.getMessage());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void removeIfAny() {
        sql.run(connection -> {
            if (any(connection)) {
                renewFiles(connection);
                markRemoved(connection);
            }
            return null;
        });
    }

    private static boolean any(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select 1 from ballot where " + OVER + ")")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void renewFiles(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : NEW_FILES) {
                statement.execute(step);
            }
        }
    }

    private void markRemoved(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("update ballot set traces_removed_at = ? where " + OVER)) {
            update.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
