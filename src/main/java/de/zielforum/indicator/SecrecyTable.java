package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Decimals;
import de.zielforum.indicator.exchange.Delimited;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** A table to be protected, as its file has it: one column for each dimension and a last column {@code value}. */
final class SecrecyTable {

    /**
     * One row.
     *
     * @param fields as the file has them
     * @param codes one for each dimension, without surrounding blanks
     * @param value null when the field is empty
     */
    record Row(long line, List<String> fields, List<String> codes, BigDecimal value) {}

    private final Path file;
    private final char separator;
    private final List<String> heading;
    private final List<Row> rows;

    private SecrecyTable(Path file, char separator, List<String> heading, List<Row> rows) {
        this.file = file;
        this.separator = separator;
        this.heading = heading;
        this.rows = rows;
    }

    Path file() {
        return file;
    }

    char separator() {
        return separator;
    }

    List<String> heading() {
        return heading;
    }

    /** The names of the dimensions. */
    List<String> dimensions() {
        return heading.subList(0, heading.size() - 1).stream()
                .map(String::strip)
                .toList();
    }

    List<Row> rows() {
        return rows;
    }

    static SecrecyTable read(Path file) throws UnusableFile {
        var lines = TableFile.lines(file);
        var separator = lines.separator();
        var records = lines.lines();
        if (records.isEmpty()) {
            throw new UnusableFile(file, 0, "", "Die Datei ist leer.");
        }
        var heading = heading(file, records.getFirst());
        if (records.size() == 1) {
            throw new UnusableFile(file, 0, "", "Unter der Kopfzeile steht keine Zeile.");
        }
        return new SecrecyTable(file, separator, heading, rows(file, records, heading, separator));
    }

    private static List<String> heading(Path file, Delimited.Line record) throws UnusableFile {
        var names = record.fields();
        if (!names.getLast().strip().toLowerCase(Locale.ROOT).equals("value")) {
            throw new UnusableFile(
                    file,
                    record.number(),
                    names.getLast().strip(),
                    "Die letzte Spalte muss value heißen und die Werte enthalten.");
        }
        if (names.size() < 2) {
            throw new UnusableFile(file, record.number(), "", "Vor value fehlt eine Spalte, die die Zeilen benennt.");
        }
        var seen = new ArrayList<String>();
        for (var name : names) {
            if (seen.contains(name.strip())) {
                throw new UnusableFile(file, record.number(), name.strip(), "Die Spalte kommt zweimal vor.");
            }
            seen.add(name.strip());
        }
        return names;
    }

    private static List<Row> rows(Path file, List<Delimited.Line> records, List<String> heading, char separator)
            throws UnusableFile {
        var body = records.subList(1, records.size());
        for (var record : body) {
            TableFile.requireFields(file, record, heading.size());
        }
        var last = heading.size() - 1;
        var decimals = Decimals.of(
                body.stream().map(record -> record.fields().get(last)).toList(), separator == ';');
        var rows = new ArrayList<Row>();
        var lines = new HashMap<List<String>, Integer>();
        for (var record : body) {
            var codes =
                    record.fields().subList(0, last).stream().map(String::strip).toList();
            var line = record.number();
            var before = lines.put(codes, line);
            if (before != null) {
                throw new UnusableFile(
                        file, line, heading.getFirst(), "Dieselben Merkmale stehen schon in Zeile " + before + ".");
            }
            rows.add(new Row(line, record.fields(), codes, value(file, record, decimals)));
        }
        return rows;
    }

    private static BigDecimal value(Path file, Delimited.Line record, Decimals decimals) throws UnusableFile {
        var text = record.fields().get(record.fields().size() - 1).strip();
        if (text.isEmpty()) {
            return null;
        }
        var value = decimals.read(text);
        if (value.isEmpty()) {
            throw new UnusableFile(file, record.number(), "value", "„" + text + "“ ist keine Zahl.");
        }
        if (value.get().signum() < 0) {
            throw new UnusableFile(
                    file, record.number(), "value", "„" + text + "“ ist negativ; geschützt werden Anzahlen.");
        }
        return value.get();
    }
}
