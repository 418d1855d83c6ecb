package de.zielforum.indicator;

import de.zielforum.indicator.CommandLine.Misused;
import de.zielforum.indicator.secrecy.Audit;
import de.zielforum.indicator.secrecy.CrossTable;
import de.zielforum.indicator.secrecy.InconsistentCells;
import de.zielforum.indicator.secrecy.LinkedCells;
import de.zielforum.indicator.secrecy.Rule;
import de.zielforum.indicator.secrecy.Suppression;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Protects a table in a file: {@code secrecy FILE --min 4 [--hierarchy HIERARCHY] [--out OUT] [--report REPORT]}. Ends with 0
 * when the audit passed, 3 when the table cannot be protected and 2 when it was called wrongly or a file is unusable.
 */
public final class SecrecyCommand {

    private static final int PASSED = 0;
    private static final int MISUSED = 2;
    private static final int UNPROTECTED = 3;

    private static final String USAGE = """
            So wird eine Tabelle geschützt:
              ./zielforum secrecy DATEI --min 4 [--hierarchy DATEI] [--out DATEI] [--report DATEI] [--secret-zero]
            docs/secrecy.md erklärt Dateien und Verfahren.""";

    private final PrintStream out;
    private final PrintStream err;

    private SecrecyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(
                List.of(arguments),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return new SecrecyCommand(out, err).run(Options.of(arguments));
        } catch (Misused e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return MISUSED;
        } catch (UnusableFile e) {
            err.println(e.getMessage());
            return MISUSED;
        } catch (IOException e) {
            err.println("Die Datei lässt sich nicht schreiben: " + e.getMessage());
            return MISUSED;
        }
    }

    private record Options(Path file, Path hierarchy, Path out, Path report, Rule rule) {

        static Options of(List<String> arguments) throws Misused {
            var line = CommandLine.of(
                    arguments, Set.of("--min", "--hierarchy", "--out", "--report"), Set.of("--secret-zero"));
            line.requireApart(List.of("--hierarchy"), List.of("--out", "--report"));
            var rule = Rule.minimum(minimum(line.values().getOrDefault("--min", "4")));
            return new Options(
                    line.file(),
                    line.path("--hierarchy"),
                    line.path("--out"),
                    line.path("--report"),
                    line.values().containsKey("--secret-zero") ? rule.withSecretZero() : rule);
        }

        private static long minimum(String value) throws Misused {
            if (!value.matches("[1-9]\\d{0,5}")) {
                throw new Misused("Hinter --min steht eine ganze Zahl von 1 bis 999999, nicht „" + value + "“.");
            }
            return Long.parseLong(value);
        }
    }

    private int run(Options options) throws UnusableFile, IOException {
        var table = SecrecyTable.read(options.file());
        var hierarchies = SecrecyHierarchies.of(table, options.hierarchy());
        hierarchies.hints().forEach(err::println);
        var cells = cells(table, hierarchies, options.rule());
        var protection = Suppression.protect(cells);
        var audit = Audit.of(protection);
        var report = new SecrecyReport(table, options.rule(), protection, audit);
        if (options.report() != null) {
            report.writeReport(options.report());
        }
        out.print(report.summary());
        if (!audit.passed()) {
            err.println(
                    "Die Tabelle lässt sich so nicht schützen. Aus dem, was veröffentlicht würde, ließe sich ein geheimer"
                            + " Wert ermitteln in " + lines(table, audit) + ".");
            if (options.out() != null) {
                leaveNothing(options.out());
            }
            return UNPROTECTED;
        }
        if (options.out() != null) {
            report.writeTable(options.out());
        }
        out.println("Die Prüfung ist bestanden: Kein gesperrter Wert lässt sich ermitteln.");
        return PASSED;
    }

    /**
     * What an earlier call left must not be taken for the result of this one. A link stays and what it leads to goes; what is no
     * file, like the terminal, stays.
     */
    private void leaveNothing(Path file) {
        if (!Files.isRegularFile(file)) {
            err.println(file + " wurde nicht geschrieben.");
            return;
        }
        try {
            Files.delete(file.toRealPath());
            err.println(file + " wurde nicht geschrieben; die Datei, die dort noch lag, ist gelöscht.");
        } catch (IOException e) {
            err.println(file
                    + " wurde nicht geschrieben. Die Datei, die dort liegt, stammt nicht von diesem Aufruf und ließ sich"
                    + " nicht löschen; veröffentlichen Sie sie nicht.");
        }
    }

    private static String lines(SecrecyTable table, Audit.Report audit) {
        return audit.findings().stream()
                .filter(finding -> !finding.isSafe())
                .limit(10)
                .map(finding -> "Zeile " + table.rows().get(finding.cell()).line())
                .collect(Collectors.joining(", "));
    }

    private static LinkedCells cells(SecrecyTable table, SecrecyHierarchies hierarchies, Rule rule)
            throws UnusableFile {
        var builder = LinkedCells.under(rule);
        var numbers = new HashMap<List<String>, Integer>();
        for (var row : table.rows()) {
            var name = String.join("/", row.codes());
            numbers.put(row.codes(), row.value() == null ? builder.unknown(name) : builder.count(name, row.value()));
        }
        try {
            CrossTable.link(builder, hierarchies.all(), numbers);
            return builder.build();
        } catch (InconsistentCells e) {
            throw contradiction(table, hierarchies, e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UnusableFile(table.file(), 0, "", "Die Tabelle ist zu groß, oder ein Wert hat zu viele Stellen.");
        }
    }

    /** Names the line of the value that is most likely wrong, and the total with its parts. */
    private static UnusableFile contradiction(
            SecrecyTable table, SecrecyHierarchies hierarchies, InconsistentCells found) {
        var cells = found.cells();
        var line = line(table, found.suspect());
        var total = line(table, cells.getFirst());
        var parts = cells.stream()
                .skip(1)
                .map(cell -> line(table, cell))
                .filter(each -> each > 0)
                .sorted()
                .toList();
        var shown = parts.stream().limit(12).map(String::valueOf).collect(Collectors.joining(", "));
        var more = parts.size() > 12 ? " und weiteren" : "";
        return new UnusableFile(
                table.file(),
                line > 0 ? line : total > 0 ? total : parts.isEmpty() ? 0 : parts.getFirst(),
                "value",
                "Die Summe " + (total > 0 ? "in Zeile " + total + " " : "") + "stimmt nicht mit ihren Teilen"
                        + (parts.isEmpty() ? "" : (parts.size() == 1 ? " in Zeile " : " in den Zeilen ") + shown + more)
                        + " überein. Eine Tabelle, die sich widerspricht, kann nicht geschützt werden."
                        + supposed(table, hierarchies, cells));
    }

    /** Where the parts of the total are supposed, not the numbers may be wrong but the supposition, as with subtotals. */
    private static String supposed(SecrecyTable table, SecrecyHierarchies hierarchies, List<Integer> cells) {
        var rows = cells.stream()
                .filter(cell -> cell < table.rows().size())
                .map(cell -> table.rows().get(cell).codes())
                .toList();
        return IntStream.range(0, table.dimensions().size())
                .filter(d -> rows.size() < 2
                        || rows.stream().map(codes -> codes.get(d)).distinct().count() > 1)
                .boxed()
                .flatMap(d -> hierarchies.supposed(d).stream()
                        .map(total -> supposed(table.dimensions().get(d), total)))
                .collect(Collectors.joining());
    }

    private static String supposed(String dimension, String total) {
        return " In der Spalte " + dimension + " gilt " + (total.isEmpty() ? "die leere Angabe" : "„" + total + "“")
                + " als Summe aller anderen Angaben. Sind Zwischensummen darunter, nennen Sie mit --hierarchy, was sich wozu"
                + " addiert.";
    }

    /** The line of a cell, 0 when it stands in no row. */
    private static long line(SecrecyTable table, int cell) {
        return cell < table.rows().size() ? table.rows().get(cell).line() : 0;
    }
}
