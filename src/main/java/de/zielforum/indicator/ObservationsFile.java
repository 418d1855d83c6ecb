package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.indicator.exchange.Decimals;
import de.zielforum.indicator.exchange.Format;
import de.zielforum.indicator.exchange.LongRow;
import de.zielforum.indicator.exchange.MappedRows;
import de.zielforum.indicator.exchange.NumberStyle;
import de.zielforum.indicator.exchange.StatisticalTable;
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
import java.util.stream.Collectors;

/**
 * Checks the rows of a file of figures against the indicators and areas that are known. Files in the long form of this product,
 * whose columns carry its own names, are read as they are; all others through a mapping.
 */
final class ObservationsFile {

    private static final Set<String> REQUIRED = Set.of("indicator", "area", "period", "value", "status");
    private static final Set<String> OPTIONAL = Set.of("numerator", "denominator");
    private static final List<String> NUMBERS = List.of("value", "numerator", "denominator");

    /** Decimals of a rate that is computed. */
    private static final int DIGITS = 4;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;
    private final Map<String, Indicator> indicators;
    private final AreasInYears areas;
    private final int count;
    private final Decimals decimals;
    private final List<ReadObservation> observations = new ArrayList<>();
    private final List<CheckedFigure> figures = new ArrayList<>();
    private final Map<ObservationKey, Integer> lines = new HashMap<>();

    private ObservationsFile(
            MappedRows rows, Map<String, Indicator> indicators, AreasInYears areas, Findings findings) {
        this.findings = findings;
        this.indicators = indicators;
        this.areas = areas;
        count = rows.tableRows();
        var numbers = new ArrayList<String>();
        for (var row : rows.rows()) {
            for (var number : List.of(row.value(), row.numerator(), row.denominator())) {
                if (!number.isEmpty()) {
                    numbers.add(number);
                }
            }
        }
        decimals = rows.numbers().decide(numbers);
    }

    /** Reads a CSV file in the long form of this product. */
    static ObservationsFile read(
            byte[] file, Map<String, Indicator> indicators, AreasInYears areas, Findings findings) {
        var table = CsvTable.read(file, REQUIRED, OPTIONAL, findings);
        var rows = table.rows().stream()
                .map(row -> new LongRow(
                        row.line(),
                        LongRow.Origin.PLAIN,
                        row.value("indicator"),
                        row.value("area"),
                        row.value("period"),
                        row.value("value"),
                        row.value("numerator"),
                        row.value("denominator"),
                        row.value("status"),
                        ""))
                .toList();
        var style = table.looksGerman() ? NumberStyle.LIKELY_GERMAN : NumberStyle.LIKELY_ENGLISH;
        return check(new MappedRows(rows, table.count(), style, List.of()), indicators, areas, findings);
    }

    /** Whether a table has the form that {@link #read} takes. */
    static boolean isOwnForm(StatisticalTable table) {
        var names = table.columns().stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return table.format() == Format.CSV
                && names.contains("indicator")
                && names.contains("area")
                && names.contains("period");
    }

    /** Checks the rows that a mapping made of any file. */
    static ObservationsFile check(
            MappedRows rows, Map<String, Indicator> indicators, AreasInYears areas, Findings findings) {
        rows.flaws().forEach(findings::add);
        var read = new ObservationsFile(rows, indicators, areas, findings);
        if (read.decimals.doubtful()) {
            findings.warning(
                    0,
                    "value",
                    (read.decimals.german() ? "readAsGerman" : "readAsEnglish")
                            + (read.decimals.groupsOnly() ? "Groups" : ""));
        }
        rows.rows().forEach(read::row);
        return read;
    }

    /** A file that cannot be read; it only has a number of rows. */
    static ObservationsFile unread(StatisticalTable table) {
        var nothing = new MappedRows(List.of(), table.rows().size(), table.numbers(), List.of());
        return new ObservationsFile(nothing, Map.of(), new AreasInYears(List.of(), List.of()), new Findings());
    }

    int rows() {
        return count;
    }

    List<ReadObservation> observations() {
        return observations;
    }

    /** Takes up sums that were made of its figures. */
    void complete(List<ReadObservation> sums, Findings to) {
        observations.addAll(sums);
        if (!sums.isEmpty()) {
            to.warning(0, "", "totalsMade", "" + sums.size());
        }
    }

    /** The figures that have a value, for the checks that compare them with each other. */
    List<CheckedFigure> figures() {
        return figures;
    }

    private void row(LongRow row) {
        var indicator = indicators.get(row.indicator());
        if (indicator == null) {
            unusable(row, row.origin().indicator(), row.indicator(), "indicatorUnknown");
        }
        var known = areas.knows(row.area());
        if (!known) {
            unusable(row, row.origin().area(), row.area(), "areaUnknown");
        }
        var period = period(row);
        var area = known && period > 0 ? area(row, period) : null;
        if (period > 0) {
            once(row, period);
        }
        var status = ValueStatus.of(row.status().toLowerCase(Locale.ROOT)).orElse(null);
        if (status == null) {
            unusable(row, row.origin().status(), row.status(), "statusUnknown");
        } else if (status.hasValue()) {
            withValue(row, indicator, area, period, status);
        } else {
            withoutValue(row, indicator, area, period, status);
        }
    }

    /** The version of the area that the year belongs to. */
    private AreaId area(LongRow row, int period) {
        var found = areas.find(row.area(), period);
        if (found.isEmpty()) {
            var gone = areas.gone(row.area(), period);
            var others = gone ? areas.successors(row.area()) : areas.predecessors(row.area());
            var rule = gone ? "areaGone" : "areaNotYet";
            if (others.isEmpty()) {
                findings.error(row.line(), row.origin().area(), rule, row.area(), row.period());
            } else {
                findings.error(
                        row.line(),
                        row.origin().area(),
                        rule + (gone ? "Into" : "From"),
                        row.area(),
                        row.period(),
                        others);
            }
        }
        return found.map(AreaView::id).orElse(null);
    }

    private int period(LongRow row) {
        var text = row.period();
        if (!YEAR.matcher(text).matches()) {
            unusable(row, row.origin().period(), text, "periodUnusable");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private void unusable(LongRow row, String column, String text, String rule) {
        if (text.isEmpty()) {
            findings.error(row.line(), column, "valueRequired");
        } else {
            findings.error(row.line(), column, rule, text);
        }
    }

    private void once(LongRow row, int period) {
        var key = new ObservationKey(row.indicator(), row.area(), period);
        if (lines.putIfAbsent(key, row.line()) instanceof Integer first) {
            findings.error(row.line(), "", "rowTwice", key.indicator(), key.area(), row.period(), first.toString());
        }
    }

    private void withoutValue(LongRow row, Indicator indicator, AreaId area, int period, ValueStatus status) {
        for (var column : NUMBERS) {
            if (!text(row, column).isEmpty()) {
                findings.error(row.line(), name(row, column), "mustBeEmpty", status.key());
            }
        }
        add(indicator, area, period, null, null, null, status);
    }

    private void withValue(LongRow row, Indicator indicator, AreaId area, int period, ValueStatus status) {
        var value = number(row, "value");
        var numerator = number(row, "numerator");
        var denominator = number(row, "denominator");
        if (row.value().isEmpty()) {
            value = computed(indicator, numerator, denominator);
            if (value == null) {
                findings.error(row.line(), row.origin().value(), "mustHaveValue", status.key());
            }
        }
        if (denominator != null && denominator.signum() <= 0) {
            findings.error(row.line(), row.origin().denominator(), "denominatorNotPositive");
        } else if (indicator != null && indicator.scale() != null && numerator != null && denominator != null) {
            rate(row, indicator.scale(), value, numerator, denominator);
        }
        if (indicator != null && value != null && period > 0) {
            figures.add(new CheckedFigure(row, indicator, period, value, numerator, denominator));
        }
        add(indicator, area, period, value, numerator, denominator, status);
    }

    /** The rate behind its counts; null for what is no rate or lacks a count. */
    private static BigDecimal computed(Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        return indicator == null
                        || indicator.scale() == null
                        || numerator == null
                        || denominator == null
                        || denominator.signum() <= 0
                ? null
                : rate(indicator.scale(), numerator, denominator);
    }

    /** A rate with {@value #DIGITS} decimals. */
    static BigDecimal rate(BigDecimal scale, BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(scale).divide(denominator, DIGITS, RoundingMode.HALF_UP);
    }

    private static String text(LongRow row, String column) {
        return switch (column) {
            case "value" -> row.value();
            case "numerator" -> row.numerator();
            default -> row.denominator();
        };
    }

    private static String name(LongRow row, String column) {
        return switch (column) {
            case "value" -> row.origin().value();
            case "numerator" -> row.origin().numerator();
            default -> row.origin().denominator();
        };
    }

    private BigDecimal number(LongRow row, String column) {
        var text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        var number = decimals.read(text);
        if (number.isEmpty()) {
            findings.error(
                    row.line(), name(row, column), decimals.german() ? "noNumberGerman" : "noNumberEnglish", text);
        }
        return number.orElse(null);
    }

    private void rate(LongRow row, BigDecimal scale, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        if (scale.compareTo(HUNDRED) == 0 && numerator.compareTo(denominator) > 0) {
            findings.error(row.line(), row.origin().numerator(), "numeratorTooLarge");
            return;
        }
        var exact = numerator.multiply(scale).divide(denominator, MathContext.DECIMAL64);
        if (value != null && exact.subtract(value).abs().compareTo(HALF.multiply(lastDigit(value))) > 0) {
            findings.warning(
                    row.line(),
                    row.origin().value(),
                    "rateDiffers",
                    row.value(),
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
