package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads and checks a CSV file of figures against the indicators and areas that are known. */
final class ObservationsFile {

    private static final Set<String> REQUIRED = Set.of("indicator", "area", "period", "value", "status");
    private static final Set<String> OPTIONAL = Set.of("numerator", "denominator");
    private static final List<String> NUMBERS = List.of("value", "numerator", "denominator");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;
    private final Map<String, Indicator> indicators;
    private final Map<String, AreaId> areas;
    private final CsvTable table;
    private final Decimals decimals;
    private final List<ReadObservation> observations = new ArrayList<>();
    private final Map<ObservationKey, Integer> lines = new HashMap<>();

    private ObservationsFile(
            byte[] file, Map<String, Indicator> indicators, Map<String, AreaId> areas, Findings findings) {
        this.findings = findings;
        this.indicators = indicators;
        this.areas = areas;
        table = CsvTable.read(file, REQUIRED, OPTIONAL, findings);
        decimals = Decimals.of(
                table.rows().stream()
                        .flatMap(row -> NUMBERS.stream().map(row::value))
                        .filter(cell -> !cell.isEmpty())
                        .toList(),
                table.looksGerman());
    }

    static ObservationsFile read(
            byte[] file, Map<String, Indicator> indicators, Map<String, AreaId> areas, Findings findings) {
        var read = new ObservationsFile(file, indicators, areas, findings);
        if (read.decimals.doubtful()) {
            findings.warning(0, "value", read.decimals.german() ? "readAsGerman" : "readAsEnglish");
        }
        read.table.rows().forEach(read::row);
        return read;
    }

    int rows() {
        return table.count();
    }

    List<ReadObservation> observations() {
        return observations;
    }

    private void row(CsvTable.Row row) {
        var indicator = indicators.get(row.value("indicator"));
        if (indicator == null) {
            unusable(row, "indicator", "indicatorUnknown");
        }
        var area = areas.get(row.value("area"));
        if (area == null) {
            unusable(row, "area", "areaUnknown");
        }
        var period = period(row);
        if (period > 0) {
            once(row, period);
        }
        var status =
                ValueStatus.of(row.value("status").toLowerCase(Locale.ROOT)).orElse(null);
        if (status == null) {
            unusable(row, "status", "statusUnknown");
        } else if (status.hasValue()) {
            withValue(row, indicator, area, period, status);
        } else {
            withoutValue(row, indicator, area, period, status);
        }
    }

    private int period(CsvTable.Row row) {
        var text = row.value("period");
        if (!YEAR.matcher(text).matches()) {
            unusable(row, "period", "periodUnusable");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private void unusable(CsvTable.Row row, String column, String rule) {
        var text = row.value(column);
        if (text.isEmpty()) {
            findings.error(row.line(), column, "valueRequired");
        } else {
            findings.error(row.line(), column, rule, text);
        }
    }

    private void once(CsvTable.Row row, int period) {
        var key = new ObservationKey(row.value("indicator"), row.value("area"), period);
        if (lines.putIfAbsent(key, row.line()) instanceof Integer first) {
            findings.error(
                    row.line(), "", "rowTwice", key.indicator(), key.area(), row.value("period"), first.toString());
        }
    }

    private void withoutValue(CsvTable.Row row, Indicator indicator, AreaId area, int period, ValueStatus status) {
        for (var column : NUMBERS) {
            if (!row.value(column).isEmpty()) {
                findings.error(row.line(), column, "mustBeEmpty", status.key());
            }
        }
        add(indicator, area, period, null, null, null, status);
    }

    private void withValue(CsvTable.Row row, Indicator indicator, AreaId area, int period, ValueStatus status) {
        if (row.value("value").isEmpty()) {
            findings.error(row.line(), "value", "mustHaveValue", status.key());
        }
        var value = number(row, "value");
        var numerator = number(row, "numerator");
        var denominator = number(row, "denominator");
        if (denominator != null && denominator.signum() <= 0) {
            findings.error(row.line(), "denominator", "denominatorNotPositive");
        } else if (indicator != null && indicator.scale() != null && numerator != null && denominator != null) {
            rate(row, indicator.scale(), value, numerator, denominator);
        }
        add(indicator, area, period, value, numerator, denominator, status);
    }

    private BigDecimal number(CsvTable.Row row, String column) {
        var text = row.value(column);
        if (text.isEmpty()) {
            return null;
        }
        var number = decimals.read(text);
        if (number.isEmpty()) {
            findings.error(row.line(), column, decimals.german() ? "noNumberGerman" : "noNumberEnglish", text);
        }
        return number.orElse(null);
    }

    private void rate(
            CsvTable.Row row, BigDecimal scale, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        if (scale.compareTo(HUNDRED) == 0 && numerator.compareTo(denominator) > 0) {
            findings.error(row.line(), "numerator", "numeratorTooLarge");
            return;
        }
        var exact = numerator.multiply(scale).divide(denominator, MathContext.DECIMAL64);
        if (value != null && exact.subtract(value).abs().compareTo(HALF.multiply(lastDigit(value))) > 0) {
            findings.warning(
                    row.line(),
                    "value",
                    "rateDiffers",
                    row.value("value"),
                    written(exact.setScale(Math.max(value.scale(), 2), RoundingMode.HALF_UP)));
        }
    }

    private static BigDecimal lastDigit(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(value.scale());
    }

    private String written(BigDecimal number) {
        return decimals.german() ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }

    private void add(
            Indicator indicator,
            AreaId area,
            int period,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            ValueStatus status) {
        if (findings.clean()) {
            observations.add(new ReadObservation(indicator.id(), area, period, value, numerator, denominator, status));
        }
    }
}
