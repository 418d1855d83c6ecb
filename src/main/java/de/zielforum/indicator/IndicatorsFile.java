package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and checks a CSV file of indicators. */
final class IndicatorsFile {

    private static final Set<String> REQUIRED =
            Set.of("key", "name_de", "unit", "polarity", "dimension", "definition_de", "source", "licence");
    private static final Set<String> OPTIONAL = Set.of(
            "name_en",
            "unit_en",
            "dimension_en",
            "definition_en",
            "numerator_de",
            "numerator_en",
            "denominator_de",
            "denominator_en",
            "keywords_de",
            "keywords_en",
            "scale",
            "digits",
            "part_of");
    private static final Set<String> NO_TEXTS = Set.of("key", "polarity", "scale", "digits", "part_of");

    /** Keys become part of addresses. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private static final Pattern DIGITS = Pattern.compile("[0-6]");
    private static final int LONGEST_TEXT = 2000;

    private final Findings findings;
    private final List<ReadIndicator> indicators = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final CsvTable table;
    private final Decimals decimals;

    private IndicatorsFile(byte[] file, Findings findings) {
        this.findings = findings;
        table = CsvTable.read(file, REQUIRED, OPTIONAL, findings);
        decimals =
                Decimals.of(table.rows().stream().map(row -> row.value("scale")).toList(), table.looksGerman());
    }

    static IndicatorsFile read(byte[] file, Findings findings) {
        var read = new IndicatorsFile(file, findings);
        read.table.rows().forEach(read::row);
        return read;
    }

    int rows() {
        return table.count();
    }

    List<ReadIndicator> indicators() {
        return indicators;
    }

    private void row(CsvTable.Row row) {
        var key = key(row);
        var texts = texts(row);
        var polarity = Polarity.of(row.value("polarity")).orElse(null);
        if (polarity == null) {
            findings.error(row.line(), "polarity", "polarityUnknown", row.value("polarity"));
        }
        indicators.add(new ReadIndicator(
                indicators.size(), row.line(), key, polarity, scale(row), digits(row), partOf(row), texts));
    }

    private String key(CsvTable.Row row) {
        var key = row.value("key");
        if (!KEY.matcher(key).matches()) {
            findings.error(row.line(), "key", key.isEmpty() ? "valueRequired" : "keyUnusable");
        } else if (lines.putIfAbsent(key, row.line()) instanceof Integer first) {
            findings.error(row.line(), "key", "keyTwice", key, first.toString());
        }
        return key;
    }

    private Map<String, String> texts(CsvTable.Row row) {
        var texts = new LinkedHashMap<String, String>();
        var columns = Stream.concat(REQUIRED.stream(), OPTIONAL.stream())
                .filter(column -> !NO_TEXTS.contains(column))
                .sorted()
                .toList();
        for (var column : columns) {
            var text = row.value(column);
            if (text.isEmpty() && REQUIRED.contains(column)) {
                findings.error(row.line(), column, "valueRequired");
            } else if (text.length() > LONGEST_TEXT) {
                findings.error(row.line(), column, "textTooLong", "" + LONGEST_TEXT);
            }
            texts.put(column, text);
        }
        return texts;
    }

    private BigDecimal scale(CsvTable.Row row) {
        var text = row.value("scale");
        if (text.isEmpty()) {
            return null;
        }
        var scale = decimals.read(text).filter(number -> number.signum() > 0);
        if (scale.isEmpty()) {
            findings.error(row.line(), "scale", "scaleUnusable", text);
        }
        return scale.orElse(null);
    }

    private List<PartOf> partOf(CsvTable.Row row) {
        var text = row.value("part_of");
        var read = PartOf.read(text);
        if (read.isEmpty()) {
            findings.error(row.line(), "part_of", "partOfUnusable", text);
        }
        return read.orElse(List.of());
    }

    private Integer digits(CsvTable.Row row) {
        var text = row.value("digits");
        if (text.isEmpty()) {
            return null;
        }
        if (!DIGITS.matcher(text).matches()) {
            findings.error(row.line(), "digits", "digitsUnusable", text);
            return null;
        }
        return Integer.valueOf(text);
    }
}
