package de.zielforum.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Casting a vote by HTTP, beside the same statements sent to the same server by pgbench. */
final class VoteBench implements Benchmark {

    private static final int PEOPLE = 100_000;
    private static final int OPTIONS = 8;
    private static final int CONNECTIONS = 8;
    private static final int WARM_UP = 20_000;
    private static final int VOTES = 10_000;
    private static final int RUNS = 3;

    @Override
    public String about() {
        return "Abstimmen über HTTP bei 100.000 Wahlberechtigten, daneben dieselben Anweisungen mit pgbench";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "vote-");
        out.printf(
                "%,d Wahlberechtigte, %d Verbindungen, %,d Stimmen je Lauf, %d Läufe nach %,d Stimmen zum Warmwerden.%n",
                PEOPLE, CONNECTIONS, VOTES, RUNS, WARM_UP);
        out.println(
                "Jede Stimme: Anfrage mit geprüftem Token, Eintrag im Wählerverzeichnis lesen, Stimme schreiben, auf der"
                        + " Platte, dann Antwort.");
        try (var town = VotingTown.start(folder, PEOPLE)) {
            var ballot = town.ballot(OPTIONS, 24);
            var comparison = Comparison.on(town, town.ballot(OPTIONS, 24));
            out.println("Verglichen wird mit " + comparison.name() + ".");
            measure(town, ballot, comparison, out);
        }
    }

    private static void measure(VotingTown town, UUID ballot, Comparison comparison, PrintStream out) throws Exception {
        var requests = requests(town, ballot, WARM_UP + RUNS * VOTES);
        cast(town, requests, 0, WARM_UP);
        comparison.run(0, VOTES, CONNECTIONS);
        var first = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var from = WARM_UP + run * VOTES;
            town.execute("checkpoint");
            var votes = cast(town, requests, from, VOTES);
            town.execute("checkpoint");
            var same = comparison.run(from, VOTES, CONNECTIONS);
            first.add(votes.perSecond());
            plain.add(same);
            out.printf("Lauf %d: Stimmen %s; %s %,.0f/s%n", run + 1, votes.words(), comparison.name(), same);
        }
        var changed = cast(town, requests, WARM_UP, VOTES);
        out.printf("Geänderte Stimmen: %s%n", changed.words());
        var stored = town.number("select count(*) from sealed_vote where ballot_id = '" + ballot + "'");
        out.printf("Gespeichert: %,d von %,d bestätigten Stimmen.%n", stored, requests.size());
        out.printf(
                "Median: %,.0f Stimmen/s, %s %,.0f/s, Verhältnis %.0f %%.%n",
                Latencies.median(first),
                comparison.name(),
                Latencies.median(plain),
                100 * Latencies.median(first) / Latencies.median(plain));
    }

    /** Signing takes longer than voting, so it is done before. */
    private static List<byte[]> requests(VotingTown town, UUID ballot, int number) {
        var path = "/api/v1/ballots/" + ballot + "/vote";
        return IntStream.rangeClosed(1, number)
                .parallel()
                .mapToObj(person -> HttpConnection.post(path, town.token(person), vote(person)))
                .toList();
    }

    private static String vote(int person) {
        var approved = IntStream.range(0, OPTIONS)
                .filter(option -> (person >> option & 1) == 1)
                .mapToObj(option -> "\"" + (char) ('a' + option) + "\"")
                .toList();
        return "{\"approve\":" + approved + "}";
    }

    private static Latencies cast(VotingTown town, List<byte[]> requests, int from, int number) throws Exception {
        var nanos = new long[number];
        var errors = new int[CONNECTIONS];
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var begin = System.nanoTime();
            var running = new ArrayList<Future<?>>();
            for (int c = 0; c < CONNECTIONS; c++) {
                var connection = c;
                running.add(threads.submit(() -> {
                    errors[connection] = cast(town.application().port(), requests, nanos, from, connection);
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
            return new Latencies(
                    nanos,
                    (System.nanoTime() - begin) / 1e9,
                    IntStream.of(errors).sum());
        }
    }

    private static int cast(int port, List<byte[]> requests, long[] nanos, int from, int connection)
            throws IOException {
        var errors = 0;
        try (var http = new HttpConnection(port)) {
            for (int i = connection; i < nanos.length; i += CONNECTIONS) {
                var begin = System.nanoTime();
                if (http.status(requests.get(from + i)) != 200) {
                    errors++;
                }
                nanos[i] = System.nanoTime() - begin;
            }
        }
        return errors;
    }
}
