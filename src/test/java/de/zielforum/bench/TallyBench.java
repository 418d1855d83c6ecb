package de.zielforum.bench;

import de.zielforum.voting.tally.Acceptance;
import de.zielforum.voting.tally.AcceptanceRule;
import de.zielforum.voting.tally.ApprovalTally;
import de.zielforum.voting.tally.Lot;
import de.zielforum.voting.tally.VoteFile;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Counting and recounting approval votes. */
final class TallyBench implements Benchmark {

    private static final int OPTIONS = 100;
    private static final int RUNS = 5;

    @Override
    public String about() {
        return "Auszählen und Nachzählen von Zustimmungsstimmen, bis 1.000.000 Stimmen über 100 Punkte";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        out.printf(
                "%d Punkte, je Punkt und Stimme ein Kreuz mit Wahrscheinlichkeit 0,3; Median aus %d Läufen.%n",
                OPTIONS, RUNS);
        for (var votes : List.of(250_000, 500_000, 1_000_000)) {
            var papers = papers(votes);
            var file = Files.createTempFile("votes", ".csv");
            try {
                write(file, papers);
                var count = median(() -> count(papers));
                var recount = median(() -> recount(file));
                out.printf(
                        "%,9d Stimmen: Auszählen %.2f s, Nachzählen aus der CSV-Datei %.2f s%n", votes, count, recount);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static List<String> papers(int votes) {
        var random = new Random(1);
        return IntStream.range(0, votes)
                .mapToObj(vote -> {
                    var marks = new StringBuilder(OPTIONS);
                    for (int option = 0; option < OPTIONS; option++) {
                        marks.append(random.nextInt(10) < 3 ? '1' : '0');
                    }
                    return marks.toString();
                })
                .toList();
    }

    private static void write(Path file, List<String> papers) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(VoteFile.header(references()) + "\n");
            for (var paper : papers) {
                writer.write(VoteFile.line(paper) + "\n");
            }
        }
    }

    private static void count(List<String> papers) {
        var tally = new ApprovalTally(OPTIONS);
        papers.forEach(tally::add);
        var lot = Lot.of("0".repeat(64), papers.size(), tally.count());
        Acceptance.decide(new AcceptanceRule.MostApprovals(10), references(), tally.count(), lot);
    }

    private static void recount(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            VoteFile.count(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> references() {
        return IntStream.range(0, OPTIONS).mapToObj(option -> "ziel-" + option).toList();
    }

    private static double median(Runnable work) {
        var seconds = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var begin = System.nanoTime();
            work.run();
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        return Latencies.median(seconds);
    }
}
