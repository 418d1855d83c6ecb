package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads a CSV table that follows no standard: the first line with several fields names the columns. */
final class PlainReader {

    private final Delimited text;
    private final String fileName;
    private final List<Flaw> flaws = new ArrayList<>();

    PlainReader(Delimited text, String fileName) {
        this.text = text;
        this.fileName = fileName;
    }

    StatisticalTable read() {
        var lines = text.lines();
        var heading = 0;
        // Titles above the table fill one field only.
        while (heading < lines.size() - 1
                && lines.get(heading).fields().stream()
                                .filter(field -> !field.isBlank())
                                .count()
                        < 2) {
            heading++;
        }
        var fields = lines.isEmpty() ? List.<String>of() : lines.get(heading).fields();
        if (fields.size() == 1) {
            flaws.add(Flaw.error(lines.get(heading).number(), "", "noTable"));
        }
        var below = lines.isEmpty() ? lines : lines.subList(heading + 1, lines.size());
        var rows = TextTable.rows(below, fields.size(), flaws);
        TextTable.complete(text, rows, flaws);
        return new StatisticalTable(
                Format.CSV,
                fileName,
                lines.isEmpty() ? 0 : lines.get(heading).number(),
                TextTable.uniqueNames(fields).stream()
                        .map(name -> Column.of(name, ColumnRole.UNKNOWN))
                        .toList(),
                rows,
                text.numbers(),
                Signs.CAUTIOUS,
                flaws);
    }
}
