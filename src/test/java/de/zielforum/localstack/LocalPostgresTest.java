package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void dataSurvivesARestart() throws SQLException {
        try (var server = start()) {
            server.admin().provide("zielforum", "zielforum", "role-secret");
            execute(server, "CREATE TABLE word (text varchar)", "INSERT INTO word VALUES ('Ärger')");
        }

        try (var server = start()) {
            assertThat(text(server, "SELECT text FROM word")).isEqualTo("Ärger");
        }
    }

    @Test
    void whatWasCommittedSurvivesACrash() throws SQLException {
        try (var server = start()) {
            server.admin().provide("zielforum", "zielforum", "role-secret");
            execute(server, "CREATE TABLE word (text varchar)", "INSERT INTO word VALUES ('bleibt')");

            server.crash();
            server.restart();

            assertThat(text(server, "SELECT text FROM word")).isEqualTo("bleibt");
            assertThat(text(server, "SHOW fsync")).isEqualTo("on");
            assertThat(text(server, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void sortsAndComparesAsGermanReadersExpect() throws SQLException {
        try (var server = start()) {
            server.admin().provide("zielforum", "zielforum", "role-secret");

            assertThat(text(
                            server,
                            "SELECT string_agg(name, ',' ORDER BY name)"
                                    + " FROM (VALUES ('Zoll'), ('Ämter'), ('anders'), ('Ober')) AS words(name)"))
                    .isEqualTo("Ämter,anders,Ober,Zoll");
            assertThat(text(server, "SELECT lower('ÄÖÜ')")).isEqualTo("äöü");
        }
    }

    @Test
    void asksForThePassword() {
        try (var server = start()) {
            server.admin().provide("zielforum", "zielforum", "role-secret");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("zielforum"), "zielforum", "guess"));
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (var server = start()) {
            assertThat(server.port()).isPositive();
            assertThatExceptionOfType(LocalStackException.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("wird schon benutzt");
        }
    }

    private LocalPostgres start() {
        return LocalPostgres.start(folder, SharedPostgres.PROGRAMS, Ports.free(), "admin-secret");
    }

    private static void execute(LocalPostgres server, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("zielforum"), "zielforum", "role-secret");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String text(LocalPostgres server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("zielforum"), "zielforum", "role-secret");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
