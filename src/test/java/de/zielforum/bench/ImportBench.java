package de.zielforum.bench;

import de.zielforum.indicator.ReadFigures;
import de.zielforum.indicator.exchange.Column;
import de.zielforum.indicator.exchange.Mapping;
import de.zielforum.indicator.exchange.TableReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long a whole country's figures take: 400 districts, 30 indicators and 23 years from INKAR, in the wide form. */
final class ImportBench implements Benchmark {

    private static final Path INKAR = Path.of("../shared/data/social/germany/inkar_kreise_1995-2017.csv");
    private static final int RUNS = 7;

    @Override
    public String about() {
        return "das Lesen, Zuordnen und Prüfen von INKAR (400 Kreise, 30 Indikatoren, 23 Jahre); [DATEI]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var path = arguments.isEmpty() ? INKAR : Path.of(arguments.getFirst());
        if (!Files.exists(path)) {
            out.println("Die Datei " + path + " fehlt.");
            return;
        }
        var file = Files.readAllBytes(path);
        var table = TableReader.read(file, "inkar.csv");
        var areas = new LinkedHashMap<String, String>();
        table.rows()
                .forEach(row ->
                        areas.put(row.cells().getFirst(), "Kreis " + row.cells().getFirst()));
        Map<String, Collection<String>> indicators = new LinkedHashMap<>();
        table.columns().stream()
                .skip(2)
                .map(Column::name)
                .forEach(name -> indicators.put(name.replace('_', '-'), List.of()));
        var country = new ReadFigures();
        areas.forEach((code, name) -> country.area(code, name, null));
        indicators.keySet().forEach(key -> country.indicator(key, key, "Wert", ""));
        var mapping = Mapping.guess(table, areas, indicators).mapping().orElseThrow();
        var times = new LinkedHashMap<String, List<Long>>();
        for (int i = 0; i < RUNS; i++) {
            timed(times, "lesen", () -> TableReader.read(file, "inkar.csv"));
            timed(times, "Zuordnung raten", () -> Mapping.guess(table, areas, indicators));
            timed(times, "Zuordnung anwenden", () -> mapping.apply(table));
            var whole = timed(times, "alles, mit allen Prüfungen", () -> country.read(file, "inkar.csv"));
            if (!whole.errors().isEmpty()
                    || whole.observations() != table.rows().size() * indicators.size()) {
                throw new IllegalStateException("not read whole: " + whole.errors());
            }
        }
        out.printf("%d Zeilen, %d Werte%n", table.rows().size(), table.rows().size() * indicators.size());
        times.forEach((name, all) -> out.printf(
                "%-28s erster Lauf %5d ms, Median von %d Läufen %5d ms%n",
                name, all.getFirst(), RUNS, all.stream().sorted().toList().get(RUNS / 2)));
    }

    private static <T> T timed(Map<String, List<Long>> times, String name, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        times.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1_000_000);
        return result;
    }
}
