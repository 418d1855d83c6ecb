package de.zielforum.indicator.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a sheet of a workbook: numbers and dates as they are stored, formulas by the value that the office program kept.
 * Lines are the rows of the sheet.
 */
final class XlsxReader {

    private static final int MOST_ROWS = 500_000;
    private static final int MOST_COLUMNS = 2_000;
    private static final long MOST_CELLS = 5_000_000;

    /** A number format with day and year, outside quoted text and colours. */
    private static final Pattern DATE = Pattern.compile("(?i)[^\\\\]*(yy|jj|d+[./-]m).*");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]");

    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)");

    private final String fileName;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private long cells;

    XlsxReader(String fileName) {
        this.fileName = fileName;
    }

    /** The names of the sheets; empty when the file cannot be read. */
    static List<String> sheets(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options(file))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of();
        }
    }

    /** Reads the named sheet, or the first one that is not hidden and not empty. */
    StatisticalTable read(byte[] file, String part) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options(file))) {
            var sheet = sheet(workbook, part);
            if (sheet.isEmpty()) {
                flaws.add(Flaw.error(
                        0,
                        "",
                        "sheetUnknown",
                        part,
                        String.join(
                                ", ", workbook.getSheets().map(Sheet::getName).toList())));
                return StatisticalTable.unreadable(Format.XLSX, fileName, flaws);
            }
            try (var stream = sheet.get().openStream()) {
                var all = stream.iterator();
                while (all.hasNext() && flaws.isEmpty()) {
                    take(all.next());
                }
            }
            return table(
                    sheet.get().getName(), SheetMerges.read(file, sheet.get().getName()));
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return StatisticalTable.unreadable(Format.XLSX, fileName, List.of(Flaw.error(0, "", "workbookBroken")));
        }
    }

    /** Without styles there are no formats to ask for, and the library would refuse the file. */
    private static ReadingOptions options(byte[] file) throws IOException {
        try (var zip = Archive.zip(file)) {
            return new ReadingOptions(zip.getEntry("xl/styles.xml") != null, true);
        }
    }

    private static Optional<Sheet> sheet(ReadableWorkbook workbook, String part) {
        return part.isEmpty() ? Optional.of(workbook.getFirstSheet()) : workbook.findSheet(part);
    }

    private void take(Row row) {
        var texts = new ArrayList<String>();
        var line = row.getRowNum();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell, line));
        }
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        cells += texts.size();
        if (line > MOST_ROWS || texts.size() > MOST_COLUMNS || cells > MOST_CELLS) {
            flaws.add(Flaw.error(line, "", "sheetTooLarge", "" + MOST_ROWS, "" + MOST_COLUMNS));
        } else if (!texts.isEmpty()) {
            rows.add(texts);
            numbers.add(line - 1);
        }
    }

    private String text(Cell cell, int line) {
        var value = cell.getValue();
        // The kept error of a formula comes as text.
        if (cell.getType() == CellType.ERROR
                || value instanceof String said && ERROR.matcher(said).matches()) {
            flaws.add(Flaw.error(line, columnName(cell.getColumnIndex()), "cellError", "" + cell.getRawValue()));
            return "";
        }
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(cell, number);
            case String text when cell.getType() == CellType.FORMULA -> stored(cell, text);
            default -> value.toString().strip();
        };
    }

    /** The kept value of a formula comes as text. */
    private static String stored(Cell cell, String text) {
        try {
            return number(cell, new BigDecimal(text));
        } catch (NumberFormatException e) {
            return text.strip();
        }
    }

    private static String number(Cell cell, BigDecimal number) {
        var format = cell.getDataFormatString();
        if (format != null
                && DATE.matcher(QUOTED.matcher(format).replaceAll("")).matches()) {
            return cell.asDate().toLocalDate().toString();
        }
        // Office programs keep 17 digits of a binary number, of which 15 were meant.
        var meant = number.precision() > 15 ? number.round(new MathContext(15)) : number;
        return meant.signum() == 0 ? "0" : meant.stripTrailingZeros().toPlainString();
    }

    /** The letters of a column as office programs show them, from A. */
    static String columnName(int place) {
        var name = new StringBuilder();
        for (int left = place + 1; left > 0; left = (left - 1) / 26) {
            name.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return name.toString();
    }

    private StatisticalTable table(String name, List<Headings.Merged> merged) {
        var headings = new Headings(rows, numbers, merged);
        var first = headings.first();
        if (first < 0) {
            if (flaws.isEmpty()) {
                flaws.add(Flaw.error(0, "", rows.isEmpty() ? "emptyFile" : "noTable"));
            }
            return StatisticalTable.unreadable(Format.XLSX, fileName, flaws);
        }
        var last = headings.last(first);
        var width = rows.subList(first, last + 1).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
        var found = new ArrayList<TableRow>();
        for (int i = last + 1; i < rows.size(); i++) {
            var texts = rows.get(i);
            if (texts.size() > width) {
                flaws.add(Flaw.error(numbers.get(i) + 1, columnName(texts.size() - 1), "cellBeyondHeading"));
            } else {
                texts.addAll(Collections.nCopies(width - texts.size(), ""));
                found.add(new TableRow(numbers.get(i) + 1, texts));
            }
        }
        if (found.isEmpty() && flaws.isEmpty()) {
            flaws.add(Flaw.error(0, "", "noRows"));
        }
        return new StatisticalTable(
                Format.XLSX,
                name,
                numbers.get(last) + 1,
                TextTable.uniqueNames(headings.names(first, last, width)).stream()
                        .map(one -> Column.of(one, ColumnRole.UNKNOWN))
                        .toList(),
                found,
                NumberStyle.STORED,
                Signs.CAUTIOUS,
                flaws);
    }
}
