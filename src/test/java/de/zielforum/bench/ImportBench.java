package de.zielforum.bench;

import de.zielforum.indicator.ReadFigures;
import de.zielforum.indicator.exchange.Column;
import de.zielforum.indicator.exchange.Mapping;
import de.zielforum.indicator.exchange.StatisticalTable;
import de.zielforum.indicator.exchange.TableReader;
import de.zielforum.localstack.LocalImport;
import de.zielforum.localstack.LocalPostgres;
import de.zielforum.testsupport.CountryFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
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
    private static final Path BOUNDARIES = Path.of("../shared/data/social/germany/vg5000_kreise_2021.geojson");
    private static final int RUNS = 7;
    private static final String PASSWORD = "bench";

    @Override
    public String about() {
        return "das Einlesen von INKAR (400 Kreise, 30 Indikatoren, 23 Jahre) mit allen Prüfungen, dem Speichern, der"
                + " Geheimhaltung und dem Veröffentlichen; [DATEI [GRENZEN]]";
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
        var boundaries = arguments.size() > 1 ? Path.of(arguments.get(1)) : BOUNDARIES;
        if (Files.exists(boundaries)) {
            whole(path, boundaries, table, out);
        } else {
            out.println("Das Speichern wird nicht gemessen, denn die Datei " + boundaries + " fehlt.");
        }
    }

    /** From the command to the end of the transaction, by the packaged application on an empty database. */
    private static void whole(Path figures, Path boundaries, StatisticalTable table, PrintStream out)
            throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "import-");
        try (var postgres = LocalPostgres.start(
                folder.resolve("postgresql"), Path.of("target/local-stack/programs"), freePort(), PASSWORD)) {
            postgres.admin().provide("zielforum", "zielforum", PASSWORD);
            var settings = LocalImport.environment(
                    postgres.jdbcUrl("zielforum"), PASSWORD, "YSBrZXkgZm9yIGJlbmNobWFya3Mgb25seSwgMzIgYnk=");
            command(settings, out, "Grenzen", CountryFiles.areas(boundaries, folder), "--areas");
            command(settings, out, "Indikatoren", CountryFiles.indicators(table, folder), "--indicators");
            command(settings, out, "Werte lesen, prüfen und speichern", figures);
            command(settings, out, "schützen und veröffentlichen", figures, "--publish");
        }
    }

    /** The second command on the same file finds the edition that waits, so that only what is left to do is measured beside reading. */
    private static void command(
            Map<String, String> settings, PrintStream out, String what, Path file, String... options)
            throws IOException {
        var line = new ArrayList<>(LocalImport.applicationLine());
        line.addAll(List.of("import", file.toAbsolutePath().toString()));
        line.addAll(List.of(options));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(settings);
        var begin = System.nanoTime();
        var process = builder.start();
        var said = new ArrayList<String>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                said.add("%7d ms  %s".formatted((System.nanoTime() - begin) / 1_000_000, text));
            }
        }
        out.printf("%s: %d ms mit dem Start des Programms%n", what, (System.nanoTime() - begin) / 1_000_000);
        said.stream().limit(3).forEach(out::println);
        said.stream().skip(Math.max(3, said.size() - 4)).forEach(out::println);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static <T> T timed(Map<String, List<Long>> times, String name, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        times.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1_000_000);
        return result;
    }
}
