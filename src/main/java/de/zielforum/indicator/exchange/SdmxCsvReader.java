package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads SDMX-CSV after the field guide of the SDMX Technical Working Group: version 1.0, whose first column is
 * {@code DATAFLOW}, and 2.x, which begins with {@code STRUCTURE}, {@code STRUCTURE_ID} and perhaps {@code ACTION}; labels as
 * identifiers, as names in columns of their own, or both in one cell.
 *
 * <p>Rows that say what to delete are refused: an edition is a whole, and what is not in it does not count.
 */
final class SdmxCsvReader {

    private static final Set<String> STRUCTURES = Set.of("dataflow", "datastructure", "dataprovision");
    private static final Pattern STRUCTURE_ID = Pattern.compile("[^\\s:]+:[^\\s:(]+(\\([^)]*\\))?");
    private static final Pattern ACTIONS = Pattern.compile("(?i)[IARM]|information|append|replace|merge");
    private static final Set<String> KEYS = Set.of("SERIES_KEY", "OBS_KEY", "STRUCTURE_NAME");
    private static final Map<String, ColumnRole> ROLES = Map.ofEntries(
            Map.entry("OBS_VALUE", ColumnRole.VALUE),
            Map.entry("TIME_PERIOD", ColumnRole.PERIOD),
            Map.entry("OBS_STATUS", ColumnRole.STATUS),
            Map.entry("CONF_STATUS", ColumnRole.CONFIDENTIALITY),
            Map.entry("OBS_CONF", ColumnRole.CONFIDENTIALITY),
            Map.entry("REF_AREA", ColumnRole.AREA),
            Map.entry("GEO", ColumnRole.AREA),
            Map.entry("AREA", ColumnRole.AREA),
            Map.entry("INDICATOR", ColumnRole.INDICATOR),
            Map.entry("MEASURE", ColumnRole.INDICATOR),
            Map.entry("NUMERATOR", ColumnRole.NUMERATOR),
            Map.entry("DENOMINATOR", ColumnRole.DENOMINATOR),
            Map.entry("UNIT", ColumnRole.UNIT),
            Map.entry("UNIT_MEASURE", ColumnRole.UNIT));

    private final Delimited text;
    private final String fileName;
    private final List<Flaw> flaws = new ArrayList<>();
    private String name;

    SdmxCsvReader(Delimited text, String fileName) {
        this.text = text;
        this.fileName = fileName;
        name = fileName;
    }

    /** Also when the columns that must come first are missing: then the reader says so. */
    static boolean recognises(Delimited text) {
        if (text.lines().isEmpty()) {
            return false;
        }
        var ids =
                text.lines().getFirst().fields().stream().map(SdmxCsvReader::id).toList();
        return isVersion1(ids) || isVersion2(ids) || ids.contains("OBS_VALUE") && ids.contains("TIME_PERIOD");
    }

    private static boolean isVersion1(List<String> ids) {
        return ids.getFirst().equals("DATAFLOW");
    }

    private static boolean isVersion2(List<String> ids) {
        return ids.getFirst().equals("STRUCTURE");
    }

    /** The identifier in a heading: without its name, and without what says that it holds several values. */
    private static String id(String field) {
        var end = field.indexOf(": ");
        var id = (end < 0 ? field : field.substring(0, end)).strip();
        var bracket = id.indexOf('[');
        return bracket > 0 ? id.substring(0, bracket) : id;
    }

    StatisticalTable read() {
        var heading = text.lines().getFirst();
        var ids = heading.fields().stream().map(SdmxCsvReader::id).toList();
        var columns = new ArrayList<Column>();
        if (!isVersion1(ids) && !isVersion2(ids)) {
            flaws.add(Flaw.error(heading.number(), ids.getFirst(), "sdmxStructureMissing"));
        } else if (isVersion2(ids) && !ids.contains("STRUCTURE_ID")) {
            flaws.add(Flaw.error(heading.number(), ids.getFirst(), "sdmxStructureIdMissing"));
        } else {
            columns.addAll(columns(heading, ids));
        }
        var rows = List.<TableRow>of();
        if (flaws.isEmpty()) {
            rows = TextTable.rows(text.lines().subList(1, text.lines().size()), ids.size(), flaws);
            rows = checked(rows, ids, columns);
            TextTable.complete(text, rows, flaws);
        }
        return new StatisticalTable(
                Format.SDMX_CSV, name, heading.number(), columns, rows, text.numbers(), Signs.CAUTIOUS, flaws);
    }

    private List<Column> columns(Delimited.Line heading, List<String> ids) {
        var columns = new ArrayList<Column>();
        var seen = new HashSet<String>();
        var named = ids.contains("STRUCTURE_NAME");
        var components = named ? ids.indexOf(ids.contains("ACTION") ? "ACTION" : "STRUCTURE_NAME") + 1 : 0;
        for (int i = 0; i < ids.size(); i++) {
            var field = heading.fields().get(i).strip();
            // With labels=name, each component is followed by a column with its name.
            var isLabel = named && i >= components && (i - components) % 2 == 1;
            var column = isLabel
                    ? new Column(columns.getLast().name() + " \u2013 " + field, field, ColumnRole.LABEL, Map.of())
                    : new Column(ids.get(i), label(field), role(i, ids), Map.of());
            if (!seen.add(column.name())) {
                flaws.add(Flaw.error(heading.number(), column.name(), "columnTwice"));
            }
            columns.add(column);
        }
        return columns;
    }

    private static String label(String field) {
        var end = field.indexOf(": ");
        return end < 0 ? field : field.substring(end + 2).strip();
    }

    private static ColumnRole role(int place, List<String> ids) {
        var id = ids.get(place);
        if (place == 0 || id.equals("STRUCTURE_ID") || id.equals("ACTION") || KEYS.contains(id)) {
            return ColumnRole.TECHNICAL;
        }
        return ROLES.getOrDefault(id.toUpperCase(Locale.ROOT), ColumnRole.DIMENSION);
    }

    private List<TableRow> checked(List<TableRow> rows, List<String> ids, List<Column> columns) {
        var period = ids.indexOf("TIME_PERIOD");
        var value = ids.indexOf("OBS_VALUE");
        var both = columns.stream().anyMatch(column -> !column.label().equals(column.name()))
                && columns.stream().noneMatch(column -> column.role() == ColumnRole.LABEL);
        var kept = new ArrayList<TableRow>(rows.size());
        for (var row : rows) {
            structure(row, ids, both);
            var plain = new TableRow(
                    row.line(),
                    row.cells().stream()
                            .map(cell -> both ? idOf(cell) : cell)
                            .map(SdmxCsvReader::noNumber)
                            .toList());
            // A row without period and value carries attributes of a whole series, not a figure.
            if (period < 0
                    || value < 0
                    || !plain.cells().get(period).isEmpty()
                    || !plain.cells().get(value).isEmpty()) {
                kept.add(plain);
            }
        }
        return kept;
    }

    private void structure(TableRow row, List<String> ids, boolean both) {
        var first = ids.getFirst();
        var identifier = isVersion1(ids) ? 0 : ids.indexOf("STRUCTURE_ID");
        var action = ids.indexOf("ACTION");
        if (isVersion2(ids) && !STRUCTURES.contains(row.cells().getFirst().toLowerCase(Locale.ROOT))) {
            flaws.add(Flaw.error(
                    row.line(), first, "sdmxStructureUnknown", row.cells().getFirst()));
        }
        var id = both ? idOf(row.cells().get(identifier)) : row.cells().get(identifier);
        if (!STRUCTURE_ID.matcher(id).matches()) {
            flaws.add(Flaw.error(row.line(), ids.get(identifier), "sdmxIdUnusable", id));
        }
        if (action >= 0 && !ACTIONS.matcher(row.cells().get(action)).matches()) {
            flaws.add(Flaw.error(row.line(), "ACTION", "sdmxAction", row.cells().get(action)));
        }
        name = name.equals(fileName) ? id : name;
    }

    private static String idOf(String cell) {
        var end = cell.indexOf(": ");
        return end < 0 ? cell : cell.substring(0, end);
    }

    private static String noNumber(String cell) {
        return cell.equalsIgnoreCase("nan") || cell.equals("~") ? "" : cell;
    }
}
