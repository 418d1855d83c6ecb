package de.zielforum.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What the superuser does on a running server.
 *
 * @param port where the server listens on this machine
 * @param password of the superuser
 */
public record PostgresAdmin(int port, String password) {

    static final String SUPERUSER = "postgres";

    /** Creates the role and a database owned by it, unless they exist; the role's password is set anew in any case. */
    public void provide(String database, String role, String rolePassword) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
            statement.execute("%s ROLE %s LOGIN PASSWORD %s".formatted(verb, name(role), literal(rolePassword)));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name(database), name(role)));
            }
        } catch (SQLException e) {
            throw new LocalStackException("Die Datenbank " + database + " ließ sich nicht anlegen.", e);
        }
    }

    private static boolean exists(Connection connection, String query, String value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** Removes a database, ending whatever is connected to it. */
    public void drop(String database) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name(database)));
        } catch (SQLException e) {
            throw new LocalStackException("Die Datenbank " + database + " ließ sich nicht löschen.", e);
        }
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    /** The address of a database on this server, without a user. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }
}
