package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Delimited;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table read from a CSV file as spreadsheets write it: separated by comma, semicolon or tab, in UTF-8 (with or without byte
 * order mark) or Windows-1252, the first row naming the columns.
 */
final class CsvTable {

    /** A row below the heading; every column of the heading has a value, perhaps an empty one. */
    record Row(int line, Map<String, Integer> columns, List<String> fields) {

        /** The value without surrounding blanks; empty also when the file has no such column. */
        String value(String column) {
            var index = columns.get(column);
            return index == null ? "" : fields.get(index).strip();
        }
    }

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Findings findings;
    private char separator = ',';
    private int count;

    private CsvTable(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads a file. What is wrong with it as a table is added to the findings; rows that cannot be used are left out.
     *
     * @param required columns that must be there
     * @param optional further columns that are understood
     */
    static CsvTable read(byte[] file, Set<String> required, Set<String> optional, Findings findings) {
        var table = new CsvTable(findings);
        Delimited.noText(file)
                .ifPresentOrElse(findings::add, () -> table.read(Delimited.decode(file), required, optional));
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** How many rows stand below the heading, usable or not. */
    int count() {
        return count;
    }

    /** Whether numbers in doubt are more likely written the German way, because the file is. */
    boolean looksGerman() {
        return separator == ';';
    }

    private void read(String text, Set<String> required, Set<String> optional) {
        var delimited = Delimited.read(text);
        separator = delimited.separator();
        for (var line : delimited.lines()) {
            if (!columns.isEmpty()) {
                row(line);
            } else if (!heading(line, required, optional)) {
                return;
            }
        }
        if (delimited.broken() > 0) {
            findings.error(delimited.broken(), "", "brokenTable");
        }
        if (columns.isEmpty()) {
            findings.error(0, "", "emptyFile");
        } else if (count == 0) {
            findings.error(0, "", "noRows");
        }
    }

    private boolean heading(Delimited.Line line, Set<String> required, Set<String> optional) {
        var number = line.number();
        var seen = new HashSet<String>();
        for (int i = 0; i < line.fields().size(); i++) {
            var name = line.fields().get(i).strip().toLowerCase(Locale.ROOT);
            if (!seen.add(name)) {
                findings.error(number, name, "columnTwice");
            } else if (!required.contains(name) && !optional.contains(name)) {
                findings.warning(number, name, "columnUnknown");
            }
            columns.putIfAbsent(name, i);
        }
        for (var name : required.stream().sorted().toList()) {
            if (!columns.containsKey(name)) {
                findings.error(
                        number,
                        name,
                        "columnMissing",
                        columns.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return findings.clean();
    }

    private void row(Delimited.Line line) {
        count++;
        if (line.fields().size() != columns.size()) {
            findings.error(line.number(), "", "fieldCount", "" + line.fields().size(), "" + columns.size());
        } else {
            rows.add(new Row(line.number(), columns, line.fields()));
        }
    }
}
