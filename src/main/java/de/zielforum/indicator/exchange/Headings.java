package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.List;

/** Finds the heading of a sheet, which may go over several rows with merged cells ("Arbeitslose" above "2019" and "2020"). */
final class Headings {

    /** Cells that are merged into one; rows and columns from 0, both ends included. */
    record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean covers(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }

        boolean across() {
            return lastColumn > firstColumn;
        }
    }

    private final List<List<String>> rows;
    private final List<Merged> merged;
    private final List<Integer> numbers;

    /**
     * @param numbers the number of each row in the sheet, from 0
     */
    Headings(List<List<String>> rows, List<Integer> numbers, List<Merged> merged) {
        this.rows = rows;
        this.numbers = numbers;
        this.merged = merged;
    }

    /** Which row begins the heading: the first with two filled cells; titles fill one. -1 without such a row. */
    int first() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                return i;
            }
        }
        return -1;
    }

    /** Which row ends the heading: the one below the last that has cells merged across. */
    int last(int first) {
        var last = first;
        while (last + 1 < rows.size() && hasMergedAcross(numbers.get(last))) {
            last++;
        }
        for (var area : merged) {
            while (area.firstRow() == numbers.get(first)
                    && last + 1 < rows.size()
                    && numbers.get(last) < area.lastRow()) {
                last++;
            }
        }
        return last;
    }

    private boolean hasMergedAcross(int row) {
        return merged.stream().anyMatch(area -> area.across() && area.firstRow() <= row && row <= area.lastRow());
    }

    /** The names of the columns: what stands above each other, from top to bottom, each word once. */
    List<String> names(int first, int last, int width) {
        var names = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var parts = new ArrayList<String>();
            for (int row = first; row <= last; row++) {
                var text = text(row, column);
                if (!text.isEmpty() && !parts.contains(text)) {
                    parts.add(text);
                }
            }
            names.add(String.join(" ", parts));
        }
        return names;
    }

    private String text(int row, int column) {
        var cell = cell(row, column);
        if (!cell.isEmpty()) {
            return cell;
        }
        for (var area : merged) {
            if (area.covers(numbers.get(row), column)) {
                var origin = numbers.indexOf(area.firstRow());
                return origin < 0 ? "" : cell(origin, area.firstColumn());
            }
        }
        return "";
    }

    private String cell(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }
}
