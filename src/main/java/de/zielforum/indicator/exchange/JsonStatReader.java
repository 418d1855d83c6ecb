package de.zielforum.indicator.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads JSON-stat 2.0 (a data set, or a collection in which data sets lie) and 1.x (a bundle of data sets). Each value becomes
 * a row; its line is its place in the list of values, from 1. Values that are absent and have no status are left out.
 */
final class JsonStatReader {

    /** Values that a data set may hold. */
    private static final long MOST_VALUES = 5_000_000;

    private static final Pattern YEAR = Pattern.compile("\\d{4}.*");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A dimension: its categories in order, with their words. */
    private record Dimension(String id, String label, ColumnRole role, List<String> codes, Map<String, String> words) {}

    private final String fileName;
    private final List<Flaw> flaws = new ArrayList<>();

    JsonStatReader(String fileName) {
        this.fileName = fileName;
    }

    /** The names of the data sets; empty when the file cannot be read. */
    static List<String> names(String text) {
        try {
            return List.copyOf(
                    new JsonStatReader("").dataSets(MAPPER.readTree(text)).keySet());
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    /** Reads the only data set, or the one that is named. */
    StatisticalTable read(String text, String part) {
        try {
            var sets = dataSets(MAPPER.readTree(text));
            if (flaws.isEmpty() && sets.size() > 1 && !sets.containsKey(part)) {
                flaws.add(Flaw.error(0, "", "jsonStatSeveral", String.join(", ", sets.keySet())));
            } else if (flaws.isEmpty() && sets.isEmpty()) {
                flaws.add(Flaw.error(0, "", "jsonStatNone"));
            }
            if (flaws.isEmpty()) {
                var name =
                        sets.containsKey(part) ? part : sets.keySet().iterator().next();
                return table(name.isEmpty() ? fileName : name, sets.get(name));
            }
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            flaws.add(Flaw.error(at == null ? 0 : Math.max(at.getLineNr(), 0), "", "jsonBroken"));
        }
        return StatisticalTable.unreadable(Format.JSON_STAT, fileName, flaws);
    }

    private Map<String, JsonNode> dataSets(JsonNode root) {
        var sets = new TreeMap<String, JsonNode>();
        switch (root.path("class").asText("")) {
            case "dataset" -> sets.put(root.path("label").asText(""), root);
            case "dimension" -> flaws.add(Flaw.error(0, "", "jsonStatDimension"));
            case "collection" -> {
                for (var item : root.path("link").path("item")) {
                    if (item.has("value")) {
                        sets.put(item.path("label").asText("" + (sets.size() + 1)), item);
                    }
                }
                if (sets.isEmpty()) {
                    flaws.add(Flaw.error(0, "", "jsonStatLinks"));
                }
            }
            default ->
                root.properties().forEach(entry -> {
                    if (entry.getValue().has("dimension")) {
                        sets.put(entry.getKey(), entry.getValue());
                    }
                });
        }
        return sets;
    }

    private StatisticalTable table(String name, JsonNode set) {
        var dimensions = dimensions(set);
        var rows = flaws.isEmpty() ? rows(set, dimensions) : List.<TableRow>of();
        if (flaws.isEmpty() && rows.isEmpty()) {
            flaws.add(Flaw.error(0, "value", "noRows"));
        }
        var columns = new ArrayList<Column>();
        dimensions.forEach(one -> columns.add(new Column(one.id(), one.label(), one.role(), one.words())));
        columns.add(Column.of("value", ColumnRole.VALUE));
        columns.add(Column.of("status", ColumnRole.STATUS));
        for (var extra : List.of("numerator", "denominator")) {
            if (set.path("extension").has(extra)) {
                columns.add(
                        Column.of(extra, extra.equals("numerator") ? ColumnRole.NUMERATOR : ColumnRole.DENOMINATOR));
            }
        }
        return new StatisticalTable(
                Format.JSON_STAT, name, 0, columns, rows, NumberStyle.STORED, Signs.CAUTIOUS, flaws);
    }

    private List<Dimension> dimensions(JsonNode set) {
        var described = set.path("dimension");
        // Version 1 keeps order, sizes and roles among the dimensions.
        var ids = set.has("id") ? set.path("id") : described.path("id");
        var sizes = set.has("size") ? set.path("size") : described.path("size");
        var roles = set.has("role") ? set.path("role") : described.path("role");
        var dimensions = new ArrayList<Dimension>();
        if (!ids.isArray() || ids.isEmpty() || ids.size() != sizes.size()) {
            flaws.add(Flaw.error(0, "id", "jsonStatSize"));
            return dimensions;
        }
        var product = 1L;
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i).asText();
            var dimension = dimension(id, described.path(id), role(id, roles));
            if (dimension.codes().size() != sizes.get(i).asInt(-1)) {
                flaws.add(Flaw.error(
                        0,
                        id,
                        "jsonStatCategories",
                        "" + dimension.codes().size(),
                        sizes.get(i).asText()));
            }
            product *= Math.max(1, dimension.codes().size());
            dimensions.add(dimension);
            if (product > MOST_VALUES) {
                flaws.add(Flaw.error(0, id, "jsonStatTooMany", "" + MOST_VALUES));
                return dimensions;
            }
        }
        return dimensions;
    }

    private static ColumnRole role(String id, JsonNode roles) {
        if (contains(roles.path("time"), id)) {
            return ColumnRole.PERIOD;
        }
        // Of several places (living in, born in) the first is where the figure belongs.
        if (roles.path("geo").path(0).asText("").equals(id)) {
            return ColumnRole.AREA;
        }
        return contains(roles.path("metric"), id) ? ColumnRole.INDICATOR : ColumnRole.DIMENSION;
    }

    private static boolean contains(JsonNode list, String id) {
        for (var one : list) {
            if (one.asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static Dimension dimension(String id, JsonNode described, ColumnRole role) {
        var index = described.path("category").path("index");
        var words = new HashMap<String, String>();
        described
                .path("category")
                .path("label")
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
        var codes = new ArrayList<String>();
        if (index.isArray()) {
            index.forEach(code -> codes.add(code.asText()));
        } else if (index.isObject()) {
            index.properties().stream()
                    .sorted((a, b) ->
                            Integer.compare(a.getValue().asInt(), b.getValue().asInt()))
                    .forEach(entry -> codes.add(entry.getKey()));
        } else {
            // A dimension of one category needs no index.
            codes.addAll(words.keySet());
        }
        return new Dimension(id, described.path("label").asText(id), role, codes, words);
    }

    private List<TableRow> rows(JsonNode set, List<Dimension> dimensions) {
        var count = dimensions.stream().mapToInt(one -> one.codes().size()).reduce(1, (a, b) -> a * b);
        var values = set.path("value");
        if (!values.isArray() && !values.isObject()) {
            flaws.add(Flaw.error(0, "value", "jsonStatNoValues"));
        } else if (values.isArray() && values.size() != count) {
            flaws.add(Flaw.error(0, "value", "jsonStatCount", "" + values.size(), "" + count));
        }
        var extras = new ArrayList<JsonNode>();
        for (var extra : List.of("numerator", "denominator")) {
            if (set.path("extension").has(extra)) {
                extras.add(set.path("extension").path(extra));
            }
        }
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < count && flaws.isEmpty(); i++) {
            var value = at(values, i);
            var status = status(set.path("status"), i);
            if (!value.isEmpty() || !status.isEmpty()) {
                var cells = new ArrayList<>(categories(dimensions, i));
                cells.add(value);
                cells.add(value.isEmpty() && status.isEmpty() ? "missing" : status);
                for (var extra : extras) {
                    cells.add(at(extra, i));
                }
                rows.add(new TableRow(i + 1, cells));
            }
        }
        return rows;
    }

    private static String status(JsonNode status, int place) {
        if (status.isTextual()) {
            return status.asText();
        }
        // A list of one status means that it holds for all values.
        return status.isArray() && status.size() == 1 ? status.get(0).asText() : at(status, place);
    }

    private static String at(JsonNode values, int place) {
        var value = values.isArray() ? values.path(place) : values.path("" + place);
        return value.isMissingNode() || value.isNull()
                ? ""
                : value.isNumber()
                        ? value.decimalValue().toPlainString()
                        : value.asText().strip();
    }

    /** The last dimension changes fastest. */
    private static List<String> categories(List<Dimension> dimensions, int place) {
        var cells = new String[dimensions.size()];
        var left = place;
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            var dimension = dimensions.get(i);
            var code = dimension.codes().get(left % dimension.codes().size());
            left /= dimension.codes().size();
            var word = dimension.words().getOrDefault(code, code);
            // The code of a year may be anything; then its word is the year.
            cells[i] = dimension.role() == ColumnRole.PERIOD
                            && !YEAR.matcher(code).matches()
                            && YEAR.matcher(word).matches()
                    ? word
                    : code;
        }
        return List.of(cells);
    }
}
