package de.zielforum.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Stands in for pgbench where that is not installed. */
record JdbcLoop(VotingTown town, UUID ballot) implements Comparison {

    private static final String ENTRY = """
            select e.id, k.secret, k.key_check from roll_entry e join ballot_key k on k.ballot_id = e.ballot_id
            where e.ballot_id = ? and e.person_id = ?
            """;
    private static final String CAST =
            "select cast_vote(?, ?, sha256(?::text::bytea), decode(repeat('00', 36), 'hex'), now())";

    @Override
    public String name() {
        return "eine JDBC-Schleife (pgbench IST NICHT INSTALLIERT, der Vergleich ist deshalb schwächer)";
    }

    @Override
    public double run(int from, int votes, int connections) throws Exception {
        var share = votes / connections;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var begin = System.nanoTime();
            var running = new ArrayList<Future<?>>();
            for (int c = 0; c < connections; c++) {
                var first = from + c * share;
                running.add(threads.submit(() -> {
                    cast(first, share);
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
            return share * connections / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private void cast(int first, int votes) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        town.postgres().jdbcUrl("zielforum"), "zielforum", town.password());
                var entry = connection.prepareStatement(ENTRY);
                var cast = connection.prepareStatement(CAST)) {
            for (int vote = 1; vote <= votes; vote++) {
                entry.setObject(1, ballot);
                entry.setObject(2, VotingTown.person(first + vote));
                UUID id;
                try (var rows = entry.executeQuery()) {
                    rows.next();
                    id = rows.getObject(1, UUID.class);
                }
                cast.setObject(1, ballot);
                cast.setObject(2, id);
                cast.setObject(3, id);
                cast.execute();
            }
        }
    }
}
