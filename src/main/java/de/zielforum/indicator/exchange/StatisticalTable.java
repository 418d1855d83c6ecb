package de.zielforum.indicator.exchange;

import java.util.List;

/**
 * A table of figures as a file holds it, whatever its format: columns with a role where the format gives one, and rows of texts.
 *
 * @param name what the file calls the table: the sheet, the data set; otherwise the file's name
 * @param headingLine the line in which the columns are named
 * @param signs how signs in place of a figure are to be read
 * @param flaws what was wrong while reading; with an error there may be no rows
 */
public record StatisticalTable(
        Format format,
        String name,
        int headingLine,
        List<Column> columns,
        List<TableRow> rows,
        NumberStyle numbers,
        Signs signs,
        List<Flaw> flaws) {

    public StatisticalTable {
        columns = List.copyOf(columns);
        flaws = List.copyOf(flaws);
    }

    static StatisticalTable unreadable(Format format, String name, List<Flaw> flaws) {
        return new StatisticalTable(format, name, 0, List.of(), List.of(), NumberStyle.STORED, Signs.CAUTIOUS, flaws);
    }

    /** Whether it was read without an error. */
    public boolean readable() {
        return flaws.stream().noneMatch(Flaw::error);
    }

    /** Where a column stands, from 0; -1 when there is none of that name. */
    public int place(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
