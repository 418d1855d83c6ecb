package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the flat CSV ("ffcsv") of the databases GENESIS-Online, Regionaldatenbank and Zensus. There are two layouts:
 *
 * <ul>
 *   <li>the newer with English headings in every language, one figure per row: {@code statistics_code … time;
 *       1_variable_code; 1_variable_label; 1_variable_attribute_code; …; value; value_unit; value_variable_code;
 *       value_variable_label} and, on demand, {@code value_q} with the quality of the figure;
 *   <li>the older with German headings, one row per combination and one column per figure: {@code Statistik_Code … Zeit;
 *       1_Merkmal_Code; 1_Merkmal_Label; 1_Auspraegung_Code; …; <KEY>__<Label>__<unit>}, each perhaps followed by
 *       {@code <KEY>__<Label>__q}.
 * </ul>
 *
 * Signs in place of figures are read as {@link Signs#OFFICIAL} says. An attribute without a code is the total of its variable.
 */
final class GenesisReader {

    private static final Pattern REGIONAL = Pattern.compile(
            "DINSG|DLAND|REGBEZ|KREIS\\w*|GEMEIN\\w*|FGEMEIN|STADT\\w*|GEO\\w+|RAUM\\w*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(\\d+)_(?:variable_attribute|auspraegung)_(code|label)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VARIABLE =
            Pattern.compile("(\\d+)_(?:variable|merkmal)_(code|label)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile("(.+?)__(.+)__([^_].*)");
    private static final Map<String, ColumnRole> ROLES = Map.of(
            "time", ColumnRole.PERIOD,
            "zeit", ColumnRole.PERIOD,
            "value", ColumnRole.VALUE,
            "value_unit", ColumnRole.UNIT,
            "value_q", ColumnRole.STATUS,
            "value_variable_code", ColumnRole.INDICATOR,
            "value_variable_label", ColumnRole.LABEL);

    private final Delimited text;
    private final String fileName;
    private final List<Flaw> flaws = new ArrayList<>();

    GenesisReader(Delimited text, String fileName) {
        this.text = text;
        this.fileName = fileName;
    }

    static boolean recognises(Delimited text) {
        if (text.lines().isEmpty()) {
            return false;
        }
        var names = lower(text.lines().getFirst().fields());
        return names.contains("statistics_code") && names.contains("time")
                || names.contains("statistik_code") && names.contains("zeit");
    }

    private static List<String> lower(List<String> fields) {
        return fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    StatisticalTable read() {
        var heading = text.lines().getFirst();
        var names = TextTable.uniqueNames(heading.fields());
        var rows = TextTable.rows(text.lines().subList(1, text.lines().size()), names.size(), flaws);
        TextTable.complete(text, rows, flaws);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(column(i, names, rows));
        }
        if (columns.stream().noneMatch(column -> column.role() == ColumnRole.VALUE)) {
            flaws.add(Flaw.error(heading.number(), "", "genesisNoValue"));
        }
        return new StatisticalTable(
                Format.GENESIS,
                fileName,
                heading.number(),
                columns,
                withUnits(columns, rows),
                text.numbers(),
                Signs.OFFICIAL,
                flaws);
    }

    private static Column column(int place, List<String> names, List<TableRow> rows) {
        var name = names.get(place);
        var lower = name.toLowerCase(Locale.ROOT);
        if (ROLES.containsKey(lower)) {
            return new Column(name, name, ROLES.get(lower), words(place, names, rows, "value_variable_label"));
        }
        var attribute = ATTRIBUTE.matcher(lower);
        if (attribute.matches()) {
            var isCode = attribute.group(2).equals("code");
            var label = lower.replace("_code", "_label");
            return new Column(
                    name,
                    title(attribute.group(1), names, rows),
                    isCode ? dimension(attribute.group(1), names, rows) : ColumnRole.LABEL,
                    isCode ? words(place, names, rows, label) : Map.of());
        }
        var figure = FIGURE.matcher(name);
        if (figure.matches()) {
            var role = figure.group(3).equals("q") ? ColumnRole.STATUS : ColumnRole.VALUE;
            return new Column(name, figure.group(2).replaceAll("_+", " "), role, Map.of());
        }
        return Column.of(name, name.endsWith("__q") ? ColumnRole.STATUS : ColumnRole.TECHNICAL);
    }

    private static ColumnRole dimension(String number, List<String> names, List<TableRow> rows) {
        var codes = variable(number, "code", names, rows);
        return !codes.isEmpty()
                        && codes.stream()
                                .allMatch(code -> REGIONAL.matcher(code).matches())
                ? ColumnRole.AREA
                : ColumnRole.DIMENSION;
    }

    private static String title(String number, List<String> names, List<TableRow> rows) {
        var labels = variable(number, "label", names, rows);
        return labels.size() == 1 ? labels.iterator().next() : number;
    }

    /** What stands in the column that names the variable of this number. */
    private static Set<String> variable(String number, String kind, List<String> names, List<TableRow> rows) {
        for (int i = 0; i < names.size(); i++) {
            var matcher = VARIABLE.matcher(names.get(i));
            if (matcher.matches()
                    && matcher.group(1).equals(number)
                    && matcher.group(2).equalsIgnoreCase(kind)) {
                var found = new HashSet<String>();
                var place = i;
                rows.forEach(row -> found.add(row.cells().get(place)));
                return found;
            }
        }
        return Set.of();
    }

    private static Map<String, String> words(int place, List<String> names, List<TableRow> rows, String labelColumn) {
        var label = lower(names).indexOf(labelColumn);
        var words = new HashMap<String, String>();
        if (label >= 0 && label != place) {
            rows.forEach(
                    row -> words.putIfAbsent(row.cells().get(place), row.cells().get(label)));
        }
        return words;
    }

    /** Where a figure comes in several units under one code, the unit becomes part of its name: "PRS018 [%]". */
    private static List<TableRow> withUnits(List<Column> columns, List<TableRow> rows) {
        var indicator = place(columns, ColumnRole.INDICATOR);
        var unit = place(columns, ColumnRole.UNIT);
        if (indicator < 0 || unit < 0) {
            return rows;
        }
        var units = new HashMap<String, Set<String>>();
        rows.forEach(row -> units.computeIfAbsent(row.cells().get(indicator), code -> new HashSet<>())
                .add(row.cells().get(unit)));
        return rows.stream()
                .map(row -> units.get(row.cells().get(indicator)).size() == 1
                        ? row
                        : with(
                                row,
                                indicator,
                                row.cells().get(indicator) + " [" + row.cells().get(unit) + "]"))
                .toList();
    }

    private static int place(List<Column> columns, ColumnRole role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    private static TableRow with(TableRow row, int place, String cell) {
        var cells = new ArrayList<>(row.cells());
        cells.set(place, cell);
        return new TableRow(row.line(), cells);
    }
}
