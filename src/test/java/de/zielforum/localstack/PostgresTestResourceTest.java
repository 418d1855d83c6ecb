package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresTestResourceTest {

    @Test
    void everyApplicationGetsAnEmptyDatabaseOnTheSameServer() throws SQLException {
        var first = new PostgresTestResource().start();
        createTable(first);
        var second = new PostgresTestResource().start();

        createTable(second);

        var firstUrl = first.get("quarkus.datasource.jdbc.url");
        var secondUrl = second.get("quarkus.datasource.jdbc.url");
        assertThat(secondUrl).isNotEqualTo(firstUrl);
        assertThat(server(secondUrl)).isEqualTo(server(firstUrl));
    }

    private static void createTable(Map<String, String> settings) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE word (text varchar)");
        }
    }

    private static String server(String url) {
        return url.substring(0, url.lastIndexOf('/'));
    }
}
