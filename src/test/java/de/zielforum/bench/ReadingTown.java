package de.zielforum.bench;

import de.zielforum.localstack.LocalPostgres;
import de.zielforum.localstack.PackagedApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A town in which much was written: the demonstration, multiplied in the database. The database is kept and found again; the
 * packaged application is started anew each time.
 */
final class ReadingTown implements AutoCloseable {

    private static final String PASSWORD = "bench";

    private final LocalPostgres postgres;
    private final TokenIssuer issuer;
    private final PackagedApplication application;

    private ReadingTown(LocalPostgres postgres, TokenIssuer issuer, PackagedApplication application) {
        this.postgres = postgres;
        this.issuer = issuer;
        this.application = application;
    }

    static ReadingTown start(Path folder, PrintStream out) throws IOException, SQLException {
        Files.createDirectories(folder);
        var postgres = LocalPostgres.start(
                folder.resolve("postgresql"), Path.of("target/local-stack/programs"), freePort(), PASSWORD);
        var issuer = TokenIssuer.start();
        try {
            postgres.admin().provide("zielforum", "zielforum", PASSWORD);
            if (Files.notExists(folder.resolve("filled"))) {
                out.println("Der Ort wird gefüllt; das dauert einige Minuten und geschieht nur einmal.");
                fill(postgres, issuer, folder);
                Files.createFile(folder.resolve("filled"));
            }
            var application =
                    PackagedApplication.start(settings(postgres, issuer, false), folder.resolve("application.log"));
            return new ReadingTown(postgres, issuer, application);
        } catch (RuntimeException | SQLException | IOException e) {
            issuer.close();
            postgres.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> settings(LocalPostgres postgres, TokenIssuer issuer, boolean demonstration) {
        var settings = new HashMap<>(issuer.settings());
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("zielforum"));
        settings.put("QUARKUS_DATASOURCE_USERNAME", "zielforum");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
        settings.put("ZIELFORUM_VOTING_KEY", "YSBrZXkgZm9yIGJlbmNobWFya3Mgb25seSwgMzIgYnk=");
        settings.put("ZIELFORUM_DEMO", String.valueOf(demonstration));
        settings.put("ZIELFORUM_BENCH", "true");
        // Pages take a session cookie; here they also take the tokens of the issuer, which are checked in the same way.
        settings.put("QUARKUS_OIDC_APPLICATION_TYPE", "hybrid");
        return settings;
    }

    private static void fill(LocalPostgres postgres, TokenIssuer issuer, Path folder) throws SQLException, IOException {
        PackagedApplication.start(settings(postgres, issuer, true), folder.resolve("filling.log"))
                .close();
        try (var script = ReadingTown.class.getResourceAsStream("reading-town.sql");
                var connection = postgres.admin().connect("zielforum");
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("vacuum analyze");
        }
    }

    PackagedApplication application() {
        return application;
    }

    /** A token of the n-th of the people who were added. */
    String token(int number) {
        return issuer.token("person-" + number);
    }

    /** The first column of what a query answers. */
    List<String> texts(String query) throws SQLException {
        try (var connection = postgres.admin().connect("zielforum");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Lets the database write down every statement, or stops that. */
    void log(boolean statements) throws Exception {
        try (var connection = postgres.admin().connect("zielforum");
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + (statements ? "all" : "none") + "'");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(500);
    }

    /** The end of what the database has written down so far. */
    long logged() throws IOException {
        return Files.size(postgres.log());
    }

    /** How many queries the database has written down since; the limits of transactions are none. */
    long queriesSince(long place) throws IOException {
        try (var log = Files.newInputStream(postgres.log())) {
            log.skipNBytes(place);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("LOG:  execute ") && !line.matches(".*: (BEGIN|COMMIT|ROLLBACK).*"))
                    .count();
        }
    }

    @Override
    public void close() {
        application.close();
        issuer.close();
        postgres.close();
    }
}
