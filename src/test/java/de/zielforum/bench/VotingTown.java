package de.zielforum.bench;

import de.zielforum.localstack.LocalPostgres;
import de.zielforum.localstack.PackagedApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;

/**
 * A town that votes: a real PostgreSQL, an issuer of tokens, the packaged application, and as many people as wanted. What is
 * measured or tested goes by HTTP; people and ballots are put into the database directly, as if they had come before.
 */
public final class VotingTown implements AutoCloseable {

    private static final String PASSWORD = "bench";
    private static final String PROCESS = "00000000-0000-7000-9000-000000000001";
    private static final String PLANNER = "00000000-0000-7000-8000-000000000000";

    private final LocalPostgres postgres;
    private final TokenIssuer issuer;
    private final PackagedApplication application;

    private VotingTown(LocalPostgres postgres, TokenIssuer issuer, PackagedApplication application) {
        this.postgres = postgres;
        this.issuer = issuer;
        this.application = application;
    }

    /**
     * Starts everything in an empty folder.
     *
     * @param people how many have an account before any ballot opens
     */
    public static VotingTown start(Path folder, int people) throws IOException, SQLException {
        Files.createDirectories(folder);
        var postgres = LocalPostgres.start(
                folder.resolve("postgresql"), Path.of("target/local-stack/programs"), freePort(), PASSWORD);
        var issuer = TokenIssuer.start();
        try {
            postgres.admin().provide("zielforum", "zielforum", PASSWORD);
            var settings = new HashMap<>(issuer.settings());
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("zielforum"));
            settings.put("QUARKUS_DATASOURCE_USERNAME", "zielforum");
            settings.put("QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
            settings.put("ZIELFORUM_VOTING_KEY", "YSBrZXkgZm9yIGJlbmNobWFya3Mgb25seSwgMzIgYnk=");
            var application = PackagedApplication.start(settings, folder.resolve("application.log"));
            var town = new VotingTown(postgres, issuer, application);
            town.settle(people);
            return town;
        } catch (RuntimeException | SQLException e) {
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

    private void settle(int people) throws SQLException {
        execute("insert into person (id, subject, display_name, arrived_at, version)"
                + " select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'person-' || n,"
                + " 'Person ' || n, now(), 0 from generate_series(0, " + people + ") n");
        execute(
                "insert into process (id, slug, title, lead, question, scope, decision, out_of_scope, organiser, contact,"
                        + " reviews_first, created_at, created_by, published_at, published_by, version) values ('"
                        + PROCESS
                        + "', 'messung', 'Messung', '', '', '', '', '', '', '', false, now(), '" + PLANNER
                        + "', now(), '"
                        + PLANNER + "', 0)");
        execute("analyze");
    }

    /**
     * Announces a ballot over items named {@code a}, {@code b} and so on, and waits until the application has opened it.
     *
     * @param hours how long it is open
     */
    public UUID ballot(int options, int hours) throws Exception {
        var ballot = UUID.randomUUID();
        execute(
                "insert into ballot (id, process_id, title, explanation, method, rule, opens, closes, origin, drafted_at,"
                        + " drafted_by, version) values ('" + ballot + "', '" + PROCESS
                        + "', 'Messung', '', 'APPROVAL', 'MORE_THAN_HALF', now(), now() + interval '" + hours
                        + " hours', 'HELD', now(), '" + PLANNER + "', 0)");
        execute("insert into ballot_option (ballot_id, position, reference, title, text, path) select '" + ballot
                + "', n, chr(97 + n), 'Ziel ' || n, '', '' from generate_series(0, " + (options - 1) + ") n");
        execute("update ballot set announced_at = now(), announced_by = '" + PLANNER
                + "', announced_text = '{}', text_hash = repeat('0', 64), participants = 'SIGNED_IN', version = 1"
                + " where id = '" + ballot + "'");
        await("select state = 'OPEN' from ballot where id = '" + ballot + "'");
        return ballot;
    }

    /** Lets the time of a ballot be over, around all rules, and waits until the application has counted it. */
    public void finish(UUID ballot) throws Exception {
        try (var connection = postgres.admin().connect("zielforum");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update ballot set closes = now() where id = '" + ballot + "'");
        }
        await("select state = 'PUBLISHED' from ballot where id = '" + ballot + "'");
    }

    /** The id of the n-th person, beginning with 1. */
    public static UUID person(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(number));
    }

    /** A token of the n-th person. */
    public String token(int number) {
        return issuer.token("person-" + number);
    }

    public void execute(String sql) throws SQLException {
        try (var connection = postgres.admin().connect("zielforum");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number a query answers. */
    public long number(String query) throws SQLException {
        try (var connection = postgres.admin().connect("zielforum");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void await(String condition) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            if (number("select count(*) from (" + condition + ") c (yes) where yes") == 1) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not within two minutes: " + condition);
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public PackagedApplication application() {
        return application;
    }

    String password() {
        return PASSWORD;
    }

    @Override
    public void close() {
        application.close();
        issuer.close();
        postgres.close();
    }
}
