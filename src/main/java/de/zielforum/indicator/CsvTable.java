package de.zielforum.indicator;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Charset WINDOWS = Charset.forName("windows-1252");

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
        if (table.isText(file)) {
            table.read(decode(file), required, optional);
        }
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

    private boolean isText(byte[] file) {
        if (file.length == 0) {
            findings.error(0, "", "emptyFile");
        } else if (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            findings.error(0, "", "spreadsheet");
        } else if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            findings.error(0, "", "utf16");
        } else if (new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0) {
            findings.error(0, "", "noText");
        } else {
            return true;
        }
        return false;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] file) {
        var start = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, start, file.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, start, file.length - start, WINDOWS);
        }
    }

    private void read(String text, Set<String> required, Set<String> optional) {
        separator = separator(text);
        var last = 0L;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                last = row.getStartingLineNumber();
                if (blank(row)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    if (!heading(row, required, optional)) {
                        return;
                    }
                } else {
                    row(row);
                }
            }
        } catch (CsvParseException e) {
            findings.error((int) last + 1, "", "brokenTable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns.isEmpty()) {
            findings.error(0, "", "emptyFile");
        } else if (count == 0) {
            findings.error(0, "", "noRows");
        }
    }

    /** The separator that stands most often in the first line that says anything. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(occurrences(first, a), occurrences(first, b)))
                .orElse(',');
    }

    private static long occurrences(String line, char mark) {
        return line.chars().filter(c -> c == mark).count();
    }

    private static boolean blank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private boolean heading(CsvRecord row, Set<String> required, Set<String> optional) {
        var line = (int) row.getStartingLineNumber();
        var seen = new HashSet<String>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            var name = row.getField(i).strip().toLowerCase(Locale.ROOT);
            if (!seen.add(name)) {
                findings.error(line, name, "columnTwice");
            } else if (!required.contains(name) && !optional.contains(name)) {
                findings.warning(line, name, "columnUnknown");
            }
            columns.putIfAbsent(name, i);
        }
        for (var name : required.stream().sorted().toList()) {
            if (!columns.containsKey(name)) {
                findings.error(
                        line,
                        name,
                        "columnMissing",
                        columns.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return findings.clean();
    }

    private void row(CsvRecord row) {
        count++;
        var line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            findings.error(line, "", "fieldCount", "" + row.getFieldCount(), "" + columns.size());
        } else {
            rows.add(new Row(line, columns, row.getFields()));
        }
    }
}
