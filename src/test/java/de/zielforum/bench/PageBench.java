package de.zielforum.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reading pages, each beside a page of the same size that never changes. */
final class PageBench implements Benchmark {

    private static final Duration SEGMENT = Duration.ofSeconds(3);
    private static final int RUNS = 3;
    private static final int CONSTANT_WARM_UP = 40_000;
    private static final int READERS = 500;

    /** A kind of page: what is asked in turn, and what comes. */
    private record Kind(String name, List<byte[]> requests, int bytes, long queries) {}

    @Override
    public String about() {
        return "Seiten lesen in einem Ort mit 10.000 Vorschlägen, daneben eine gleich große Seite, die sich nie ändert";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        out.println(
                "10.000 Vorschläge, 100.000 Beiträge, 100.000 Menschen, 200.000 Unterstützungen, Zahlen aus Flensburg.");
        out.printf(
                "Je Seite %d Läufe von %d s, abwechselnd mit der gleichbleibenden Seite; Median. Ohne Komprimierung.%n",
                RUNS, SEGMENT.toSeconds());
        try (var town = ReadingTown.start(Path.of("target/bench/pages"), out)) {
            start(town, out);
            Thread.sleep(5_000);
            out.printf("Speicher in Ruhe: %d MB%n", megabytes(town));
            var kinds = kinds(town);
            warmUp(town, kinds);
            kinds = counted(town, kinds);
            var wanted = arguments.isEmpty() ? List.of("8", "32") : arguments;
            for (var connections : wanted.stream().map(Integer::valueOf).toList()) {
                out.printf("%n%d Verbindungen%n", connections);
                for (var kind : kinds) {
                    measure(town, kind, connections, out);
                }
            }
            out.printf("%nSpeicher unter Last: %d MB%n", megabytes(town));
        }
    }

    /**
     * How long the application takes from its start to the first page, on the database that is there. It has ended in good order
     * once before, and so left the archive of its classes.
     */
    private static void start(ReadingTown town, PrintStream out) throws Exception {
        var seconds = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            town.application().close();
            seconds.add(town.application().restartAndAsk("/") / 1e9);
        }
        out.printf("Start bis zur ersten Seite: %.2f s (Median aus %d)%n", Latencies.median(seconds), RUNS);
    }

    private static long megabytes(ReadingTown town) throws IOException {
        var status = Path.of("/proc/" + town.application().handle().pid() + "/status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static List<Kind> kinds(ReadingTown town) throws Exception {
        var list = town.texts("select '/verfahren/' || slug || '/vorschlaege' || q from process,"
                + " unnest(array['', '?sortierung=unterstuetzung', '?sortierung=diskussion', '?gebiet=STGT02']) q"
                + " where id = (select process_id from proposal where id::text like '00000002%' limit 1)");
        var proposals = town.texts("select '/vorschlaege/' || proposal_id from proposal_tally"
                + " where contributions = 40 order by md5(proposal_id::text) limit 500");
        var goals = town.texts("select distinct '/ziele/' || goal_id from measure_goal order by 1");
        var areas = town.texts("select '/gebiete/' || code from area where level = 'DISTRICT' order by code");
        var kinds = new ArrayList<Kind>();
        kinds.add(visited("Vorschlagsliste", list));
        kinds.add(visited("Vorschlag mit Diskussion", proposals));
        kinds.add(visited("Ziel", goals));
        kinds.add(visited("Gebiet", areas));
        kinds.add(visited("Startseite", List.of("/")));
        kinds.add(signedIn(town, "Vorschlag mit Diskussion, angemeldet", proposals));
        kinds.add(signedIn(town, "Startseite, angemeldet", List.of("/")));
        return kinds;
    }

    private static Kind visited(String name, List<String> paths) {
        return new Kind(name, paths.stream().map(HttpConnection::get).toList(), 0, 0);
    }

    private static Kind signedIn(ReadingTown town, String name, List<String> paths) {
        var requests = new ArrayList<byte[]>();
        for (int reader = 1; reader <= READERS; reader++) {
            requests.add(HttpConnection.get(
                    paths.get(reader % paths.size()), "Authorization: Bearer " + town.token(reader) + "\r\n"));
        }
        return new Kind(name, requests, 0, 0);
    }

    /** Until the virtual machine has compiled what it will compile, for the pages and for the one that never changes. */
    private static void warmUp(ReadingTown town, List<Kind> kinds) throws Exception {
        var load = new Load(town.application().port(), 8);
        for (int round = 0; round < 3; round++) {
            for (var kind : kinds) {
                load.run(kind.requests(), Duration.ofSeconds(4));
            }
        }
        try (var http = new HttpConnection(town.application().port())) {
            for (int n = 0; n < CONSTANT_WARM_UP; n++) {
                http.status(constant(30_000));
            }
        }
    }

    private static byte[] constant(int bytes) {
        return HttpConnection.get("/vergleichsseite/" + bytes);
    }

    /** The mean size of the pages, and the fewest queries with which one of them came; timers ask in between. */
    private static List<Kind> counted(ReadingTown town, List<Kind> kinds) throws Exception {
        town.log(true);
        try (var http = new HttpConnection(town.application().port())) {
            var counted = new ArrayList<Kind>();
            for (var kind : kinds) {
                var fewest = Long.MAX_VALUE;
                var bytes = 0L;
                var samples = Math.max(5, Math.min(20, kind.requests().size()));
                for (int n = 0; n < samples; n++) {
                    var before = town.logged();
                    http.status(kind.requests().get(n % kind.requests().size()));
                    Thread.sleep(20);
                    fewest = Math.min(fewest, town.queriesSince(before));
                    bytes += http.length();
                }
                counted.add(new Kind(kind.name(), kind.requests(), (int) (bytes / samples), fewest));
            }
            return counted;
        } finally {
            town.log(false);
        }
    }

    private static void measure(ReadingTown town, Kind kind, int connections, PrintStream out) throws Exception {
        var load = new Load(town.application().port(), connections);
        var constant = List.of(constant(kind.bytes()));
        var pages = new ArrayList<Latencies>();
        var ratios = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var page = load.run(kind.requests(), SEGMENT);
            pages.add(page);
            ratios.add(page.perSecond() / load.run(constant, SEGMENT).perSecond());
        }
        pages.sort((one, other) -> Double.compare(one.perSecond(), other.perSecond()));
        var middle = pages.get(RUNS / 2);
        out.printf(
                "%-38s %s, p99/p50 %.1f, %,d Bytes, %d Abfragen, %.0f %% der gleichbleibenden Seite%n",
                kind.name(),
                middle.words(),
                middle.millis(0.99) / middle.millis(0.5),
                kind.bytes(),
                kind.queries(),
                100 * Latencies.median(ratios));
    }
}
