package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @TempDir
    Path folder;

    /** Unpacking takes longer than all the rest; the tests share one place. */
    @BeforeEach
    void shareThePrograms() throws IOException {
        Files.createDirectories(SharedPostgres.PROGRAMS);
        Files.createSymbolicLink(folder.resolve("programs"), SharedPostgres.PROGRAMS.toAbsolutePath());
    }

    @Test
    void keepsItsDataAndItsAddressesAndFollowsTheApplicationToAnotherPort() throws SQLException {
        var port = Ports.free();
        Map<String, String> before;
        try (var stack = LocalStack.start(folder, port, false, text -> {})) {
            before = stack.environment();
            assertThat(stack.people()).isEmpty();
            assertThat(before)
                    .containsEntry("ZIELFORUM_DEMO", "false")
                    .containsEntry("QUARKUS_HTTP_PORT", Integer.toString(port));
            assertThat(client(stack).path("redirectUris").get(0).asText()).isEqualTo("http://localhost:" + port + "/*");
            execute(before, "CREATE TABLE word (text varchar)");
        }

        var otherPort = Ports.free();
        var said = new ArrayList<String>();
        try (var stack = LocalStack.start(folder, otherPort, true, said::add)) {
            var after = stack.environment();
            assertThat(after).containsEntry("QUARKUS_HTTP_PORT", Integer.toString(otherPort));
            assertThat(after)
                    .usingRecursiveComparison()
                    .ignoringFields("QUARKUS_HTTP_PORT")
                    .isEqualTo(before);
            assertThat(stack.demonstration()).isFalse();
            assertThat(client(stack).path("redirectUris").get(0).asText())
                    .isEqualTo("http://localhost:" + otherPort + "/*");
            execute(after, "INSERT INTO word VALUES ('bleibt')");
        }
        assertThat(said).hasSize(2);
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatExceptionOfType(LocalStackException.class)
                    .isThrownBy(() -> LocalStack.start(folder, other.getLocalPort(), false, text -> {}))
                    .withMessageContaining(Integer.toString(other.getLocalPort()))
                    .withMessageContaining("--port");
        }
    }

    private static JsonNode client(LocalStack stack) {
        var admin = KeycloakAdmin.on(stack.keycloak(), stack.secrets().get(Secret.KEYCLOAK_ADMINISTRATOR));
        return admin.client("zielforum-pages");
    }

    private static void execute(Map<String, String> environment, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                        environment.get("QUARKUS_DATASOURCE_USERNAME"),
                        environment.get("QUARKUS_DATASOURCE_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
