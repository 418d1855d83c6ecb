package de.zielforum.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** SQL on the connection of the transaction under way, for what is too much or too plain for entities. */
@ApplicationScoped
class PlainSql {

    /** What is done with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    @Inject
    DataSource database;

    <T> T run(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Executes a statement whose only parameter is a ballot. */
    static void execute(Connection connection, String sql, BallotId ballot) throws SQLException {
        try (var statement = prepared(connection, sql, ballot)) {
            statement.execute();
        }
    }

    /** The number that a query whose only parameter is a ballot answers. */
    static long number(Connection connection, String sql, BallotId ballot) throws SQLException {
        try (var statement = prepared(connection, sql, ballot);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A statement with the ballot as its first parameter, which fetches its rows in portions. */
    static PreparedStatement prepared(Connection connection, String sql, BallotId ballot) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, ballot.value());
        statement.setFetchSize(10_000);
        return statement;
    }
}
