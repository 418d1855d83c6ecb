package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Helps the readers of text formats: names columns once, and takes the rows that have as many fields as the heading. */
final class TextTable {

    private TextTable() {}

    /** The names of columns, without blanks and line breaks; a name that occurs again gets a number, one that is missing too. */
    static List<String> uniqueNames(List<String> heading) {
        var names = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (var field : heading) {
            var plain = field.strip().replaceAll("\\s+", " ");
            var name = plain.isEmpty() ? "?" : plain;
            var count = seen.merge(name, 1, Integer::sum);
            names.add(count == 1 && !plain.isEmpty() ? name : name + " (" + count + ")");
        }
        return names;
    }

    static List<TableRow> rows(List<Delimited.Line> lines, int width, List<Flaw> flaws) {
        var rows = new ArrayList<TableRow>(lines.size());
        for (var line : lines) {
            if (line.fields().size() == width) {
                rows.add(new TableRow(
                        line.number(), line.fields().stream().map(String::strip).toList()));
            } else {
                flaws.add(Flaw.error(
                        line.number(), "", "fieldCount", "" + line.fields().size(), "" + width));
            }
        }
        return rows;
    }

    /** Says when nothing, or nothing below the heading, can be read, and from where on the text is broken. */
    static void complete(Delimited text, List<TableRow> rows, List<Flaw> flaws) {
        if (text.broken() > 0) {
            flaws.add(Flaw.error(text.broken(), "", "brokenTable"));
        } else if (text.lines().isEmpty()) {
            flaws.add(Flaw.error(0, "", "emptyFile"));
        } else if (rows.isEmpty() && flaws.isEmpty()) {
            flaws.add(Flaw.error(0, "", "noRows"));
        }
    }
}
