package de.zielforum.bench;

import de.zielforum.indicator.secrecy.Audit;
import de.zielforum.indicator.secrecy.Berlin;
import de.zielforum.indicator.secrecy.CellStatus;
import de.zielforum.indicator.secrecy.LinkedCells;
import de.zielforum.indicator.secrecy.Protection;
import de.zielforum.indicator.secrecy.Rule;
import de.zielforum.indicator.secrecy.Suppression;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Protecting and auditing a table of the size of Berlin. */
final class SecrecyBench implements Benchmark {

    private static final int RUNS = 5;

    @Override
    public String about() {
        return "Geheimhaltung: Berlin, 542 Planungsräume in fünf Ebenen × 20 Gruppen mit Summe, schützen und prüfen";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        out.printf("""
                Einwohner und Anteile je Planungsraum nach dem Monitoring Soziale Stadtentwicklung 2021, die Anzahlen je Gruppe
                daraus gezogen (fester Anfang). Sekundäre Sperrung mit kürzesten Wegen und Aufräumen, Prüfung mit größten Flüssen;
                Median aus %d Läufen.
                """, RUNS);
        for (var minimum : List.of(3, 4, 10)) {
            measure(minimum, out);
        }
    }

    private static void measure(int minimum, PrintStream out) {
        var table = Berlin.table();
        var read = new ArrayList<Double>();
        var protect = new ArrayList<Double>();
        var audit = new ArrayList<Double>();
        LinkedCells cells = null;
        Protection protection = null;
        Audit.Report report = null;
        for (int run = 0; run < RUNS; run++) {
            cells = timed(read, () -> Berlin.cells(table, Rule.minimum(minimum)));
            var problem = cells;
            protection = timed(protect, () -> Suppression.protect(problem));
            var pattern = protection;
            report = timed(audit, () -> Audit.of(pattern));
        }
        var primary = protection.count(CellStatus.PRIMARY);
        var secondary = protection.count(CellStatus.SECONDARY);
        out.printf(
                "Mindestzahl %2d: %,d Zellen, %,d Beziehungen; gesperrt %,d primär und %,d sekundär (%.1f %%)%n",
                minimum,
                cells.size(),
                cells.relations(),
                primary,
                secondary,
                100.0 * (primary + secondary) / cells.size());
        out.printf(
                "  Beziehungen finden %.2f s, schützen %.2f s, prüfen %.2f s; Prüfung %s, %,d MB belegt%n",
                Latencies.median(read),
                Latencies.median(protect),
                Latencies.median(audit),
                report.passed() ? "bestanden" : "NICHT bestanden",
                used());
    }

    private static <T> T timed(List<Double> seconds, Supplier<T> work) {
        var begin = System.nanoTime();
        var result = work.get();
        seconds.add((System.nanoTime() - begin) / 1e9);
        return result;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }
}
