package de.zielforum.indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.zielforum.indicator.CommandLine.Misused;
import de.zielforum.indicator.exchange.Decimals;
import de.zielforum.indicator.exchange.Delimited;
import de.zielforum.indicator.index.CompositeIndex;
import de.zielforum.indicator.index.Part;
import de.zielforum.indicator.index.Thresholds;
import de.zielforum.indicator.index.ZValues;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Computes the composite index over a table in a file: {@code index FILE --status COLUMN,… --dynamics COLUMN,… [--out OUT]}. The
 * first column names the areas; an area with an empty cell in one of the columns gets no index and takes no part in any mean.
 * Ends with 0 when the index is there, and with 2 when it was called wrongly or the file is unusable.
 */
public final class IndexCommand {

    private static final int DONE = 0;
    private static final int MISUSED = 2;
    private static final int DIGITS = 10;

    /** Z-values over fewer areas than this say little. */
    private static final int FEW = 10;

    private static final String USAGE = """
            So wird der Index berechnet:
              ./zielforum index DATEI --status SPALTE,… --dynamics SPALTE,… [--out DATEI]
            docs/composite-index.md erklärt Datei und Verfahren.""";

    private IndexCommand() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(
                List.of(arguments),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var options = Options.of(arguments);
            var table = Table.read(options);
            if (table.compared() < FEW) {
                err.println("Hinweis: Nur " + table.compared() + " Gebiete haben alle Werte. Bei weniger als " + FEW
                        + " hängen Mittelwert und Streuung an einzelnen Gebieten; die Klassen sagen dann wenig.");
            }
            write(table, options, out);
            return DONE;
        } catch (Misused e) {
            err.println(e.getMessage());
            err.println(USAGE);
        } catch (UnusableFile e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("Die Datei lässt sich nicht schreiben: " + e.getMessage());
        }
        return MISUSED;
    }

    private record Options(Path file, List<String> status, List<String> dynamics, Path out) {

        static Options of(List<String> arguments) throws Misused {
            var line = CommandLine.of(arguments, Set.of("--status", "--dynamics", "--out"), Set.of());
            line.requireApart(List.of(), List.of("--out"));
            return new Options(
                    line.file(),
                    columns("--status", line.values()),
                    columns("--dynamics", line.values()),
                    line.path("--out"));
        }

        private static List<String> columns(String name, Map<String, String> given) throws Misused {
            var columns = Stream.of(given.getOrDefault(name, "").split(","))
                    .map(String::strip)
                    .filter(column -> !column.isEmpty())
                    .toList();
            if (columns.isEmpty()) {
                throw new Misused("Hinter " + name + " steht mindestens eine Spalte.");
            }
            requireOnce(name, columns);
            return columns;
        }

        /** A column that is named twice would count twice. */
        private static void requireOnce(String name, List<String> columns) throws Misused {
            var seen = new HashSet<String>();
            for (var column : columns) {
                if (!seen.add(column)) {
                    throw new Misused("Hinter " + name + " steht die Spalte " + column
                            + " zweimal. Jede zählt einmal; ein Gewicht ist hier nicht möglich.");
                }
            }
        }
    }

    /** The areas in the order of the file; the index is null where a cell is empty. */
    private record Table(Map<String, CompositeIndex.Value> areas) {

        /** How many areas have all values, and so an index. */
        long compared() {
            return areas.values().stream().filter(value -> value != null).count();
        }

        static Table read(Options options) throws UnusableFile {
            var file = options.file();
            var lines = TableFile.lines(file);
            var separator = lines.separator();
            var records = lines.lines();
            if (records.size() < 2) {
                throw new UnusableFile(file, 0, "", "Die Datei braucht eine Kopfzeile und darunter die Gebiete.");
            }
            var heading = records.getFirst();
            var body = records.subList(1, records.size());
            var columns = new LinkedHashMap<String, Integer>();
            for (var name : Stream.concat(options.status().stream(), options.dynamics().stream())
                    .toList()) {
                columns.put(name, column(file, heading, name));
            }
            var areas = new LinkedHashMap<String, CompositeIndex.Value>();
            for (var row : body) {
                TableFile.requireFields(file, row, heading.fields().size());
                var area = row.fields().get(0).strip();
                if (area.isEmpty() || areas.containsKey(area)) {
                    throw new UnusableFile(
                            file,
                            row.number(),
                            heading.fields().get(0).strip(),
                            area.isEmpty() ? "Es fehlt das Gebiet." : "Das Gebiet " + area + " kommt zweimal vor.");
                }
                areas.put(area, null);
            }
            var complete = body.stream()
                    .filter(row -> columns.values().stream()
                            .noneMatch(column -> row.fields().get(column).isBlank()))
                    .toList();
            var values = index(options, parts(file, complete, columns, separator));
            for (int i = 0; i < complete.size(); i++) {
                areas.put(complete.get(i).fields().get(0).strip(), values.get(i));
            }
            return new Table(areas);
        }

        private static int column(Path file, Delimited.Line heading, String name) throws UnusableFile {
            var found = -1;
            for (int i = 1; i < heading.fields().size(); i++) {
                if (heading.fields().get(i).strip().equals(name)) {
                    if (found >= 0) {
                        throw new UnusableFile(file, heading.number(), name, "Die Spalte kommt zweimal vor.");
                    }
                    found = i;
                }
            }
            if (found < 0) {
                throw new UnusableFile(
                        file,
                        heading.number(),
                        name,
                        "Die Spalte gibt es nicht. Es gibt: " + String.join(", ", heading.fields()) + ".");
            }
            return found;
        }

        private static Map<String, Part> parts(
                Path file, List<Delimited.Line> rows, Map<String, Integer> columns, char separator)
                throws UnusableFile {
            var cells = columns.values().stream()
                    .flatMap(column -> rows.stream().map(row -> row.fields().get(column)))
                    .toList();
            var decimals = Decimals.of(cells, separator == ';');
            var parts = new LinkedHashMap<String, Part>();
            for (var column : columns.entrySet()) {
                var values = new double[rows.size()];
                for (int i = 0; i < values.length; i++) {
                    var row = rows.get(i);
                    var cell = row.fields().get(column.getValue()).strip();
                    values[i] = decimals.read(cell)
                            .orElseThrow(() -> new UnusableFile(
                                    file, row.number(), column.getKey(), "„" + cell + "“ ist keine Zahl."))
                            .doubleValue();
                }
                try {
                    ZValues.of(values);
                } catch (ZValues.NoSpread e) {
                    throw new UnusableFile(
                            file,
                            0,
                            column.getKey(),
                            "Alle Gebiete haben denselben Wert, oder es ist nur eines; so lässt sich nichts vergleichen.");
                }
                parts.put(column.getKey(), Part.of(values));
            }
            return parts;
        }

        private static List<CompositeIndex.Value> index(Options options, Map<String, Part> parts) throws UnusableFile {
            try {
                return CompositeIndex.of(
                        options.status().stream().map(parts::get).toList(),
                        options.dynamics().stream().map(parts::get).toList(),
                        Thresholds.BERLIN);
            } catch (ZValues.NoSpread e) {
                throw new UnusableFile(
                        options.file(), 0, "", "Die Spalten heben einander auf; alle Gebiete haben dieselbe Summe.");
            }
        }
    }

    private static void write(Table table, Options options, PrintStream out) throws IOException {
        var lines = new ArrayList<String[]>();
        lines.add(new String[] {"area", "status_sum", "status_class", "dynamics_sum", "dynamics_class"});
        table.areas()
                .forEach((area, value) -> lines.add(
                        value == null
                                ? new String[] {area, "", "", "", ""}
                                : new String[] {
                                    area,
                                    plain(value.statusSum()),
                                    "" + value.statusClass().number(),
                                    plain(value.dynamicsSum()),
                                    value.dynamicsClass().sign()
                                }));
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            lines.forEach(writer::writeRecord);
        }
        if (options.out() == null) {
            out.print(text);
            return;
        }
        Files.writeString(options.out(), text.toString());
        var without = table.areas().size() - table.compared();
        out.println(table.compared() + " Gebiete haben einen Index"
                + (without == 0 ? "." : ", " + without + " nicht, weil eine Angabe fehlt."));
    }

    private static String plain(double sum) {
        var rounded = BigDecimal.valueOf(sum).setScale(DIGITS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
