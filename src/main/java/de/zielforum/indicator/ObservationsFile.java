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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the rows of a file of figures against the indicators and areas that are known. Files in the long form of this product,
 * whose columns carry its own names, are read as they are; all others through a mapping.
 */
final class ObservationsFile {

    private static final Set<String> REQUIRED = Set.of("indicator", "area", "period", "value", "status");
    private static final Set<String> OPTIONAL = Set.of("numerator", "denominator", "largest", "second_largest");
    private static final List<String> NUMBERS =
            List.of("value", "numerator", "denominator", "largest", "second_largest");

    private static final List<String> CONTRIBUTIONS = List.of("largest", "second_largest");

    /** Decimals of a rate that is computed. */
    private static final int DIGITS = 4;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;
    private final Map<String, Indicator> indicators;
    private final AreasInYears areas;
    private final int thisYear;
    private final int count;
    private final Decimals decimals;
    private final List<ReadObservation> observations = new ArrayList<>();
    private final List<CheckedFigure> figures = new ArrayList<>();
    private final Set<IndicatorId> named = new HashSet<>();
    private final Set<Indicator> amounts = new HashSet<>();
    private final Map<ObservationKey, Integer> lines = new HashMap<>();

    private ObservationsFile(
            MappedRows rows, Map<String, Indicator> indicators, AreasInYears areas, int thisYear, Findings findings) {
        this.findings = findings;
        this.indicators = indicators;
        this.areas = areas;
        this.thisYear = thisYear;
        count = rows.tableRows();
        var numbers = new ArrayList<String>();
        for (var row : rows.rows()) {
            for (var column : NUMBERS) {
                var number = text(row, column);
                if (!number.isEmpty()) {
                    numbers.add(number);
                }
            }
        }
        decimals = rows.numbers().decide(numbers);
    }

    /** Reads a CSV file in the long form of this product. */
    static ObservationsFile read(
            byte[] file, Map<String, Indicator> indicators, AreasInYears areas, int thisYear, Findings findings) {
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
                        row.value("largest"),
                        row.value("second_largest"),
                        row.value("status"),
                        ""))
                .toList();
        var style = table.looksGerman() ? NumberStyle.LIKELY_GERMAN : NumberStyle.LIKELY_ENGLISH;
        return check(new MappedRows(rows, table.count(), style, List.of()), indicators, areas, thisYear, findings);
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
            MappedRows rows, Map<String, Indicator> indicators, AreasInYears areas, int thisYear, Findings findings) {
        rows.flaws().forEach(findings::add);
        var read = new ObservationsFile(rows, indicators, areas, thisYear, findings);
        if (read.decimals.doubtful()) {
            findings.warning(
                    0,
                    "value",
                    (read.decimals.german() ? "readAsGerman" : "readAsEnglish")
                            + (read.decimals.groupsOnly() ? "Groups" : ""));
        }
        rows.rows().forEach(read::row);
        read.amounts();
        return read;
    }

    /** A file that cannot be read; it only has a number of rows. */
    static ObservationsFile unread(StatisticalTable table) {
        var nothing = new MappedRows(List.of(), table.rows().size(), table.numbers(), List.of());
        return new ObservationsFile(nothing, Map.of(), new AreasInYears(List.of(), List.of()), 0, new Findings());
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

    /** The known indicators of which the file has a row, also of one that could not be read. */
    Set<IndicatorId> named() {
        return named;
    }

    /** The figures that have a value, also of rows in which something else is wrong; the year of those may be 0. */
    List<CheckedFigure> figures() {
        return figures;
    }

    /** What the file has a row for, with a value or without. */
    Set<ObservationKey> keys() {
        return lines.keySet();
    }

    private void row(LongRow row) {
        var indicator = indicators.get(row.indicator());
        if (indicator == null) {
            unusable(row, row.origin().indicator(), row.indicator(), "indicatorUnknown");
        } else {
            named.add(indicator.id());
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
        }
        if (status == null ? !row.value().isEmpty() : status.hasValue()) {
            withValue(row, indicator, area, period, status);
        } else if (status != null) {
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
        var year = Integer.parseInt(text);
        if (year > thisYear) {
            findings.error(row.line(), row.origin().period(), "periodInFuture", text);
            return 0;
        }
        return year;
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
        add(indicator, area, period, null, null, null, status, null);
    }

    /**
     * @param status null when it is unknown
     */
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
        if (indicator != null && value != null) {
            figures.add(new CheckedFigure(row, indicator, period, value, numerator, denominator));
        }
        add(indicator, area, period, value, numerator, denominator, status, contributions(row, indicator, value));
    }

    /**
     * What the largest contributors have to the value of a row; null when the row does not say, or says something that cannot be.
     * No message repeats a contribution.
     */
    private Contributions contributions(LongRow row, Indicator indicator, BigDecimal value) {
        if (row.largest().isEmpty() && row.secondLargest().isEmpty() || indicator == null || value == null) {
            return null;
        }
        var given = CONTRIBUTIONS.stream()
                .filter(column -> !text(row, column).isEmpty())
                .toList();
        if (indicator.isQuotient()
                || !row.numerator().isEmpty()
                || !row.denominator().isEmpty()) {
            given.forEach(column -> findings.error(row.line(), name(row, column), "contributionOfRate"));
            return null;
        }
        amounts.add(indicator);
        var numbers =
                given.stream().collect(Collectors.toMap(column -> column, column -> decimals.read(text(row, column))));
        var unusable = given.stream()
                .filter(column -> numbers.get(column)
                        .filter(number -> number.signum() >= 0)
                        .isEmpty())
                .toList();
        unusable.forEach(column -> findings.error(row.line(), name(row, column), "contributionUnusable"));
        if (!unusable.isEmpty()) {
            return null;
        }
        var largest = numbers.getOrDefault("largest", Optional.empty()).orElse(null);
        var second = numbers.getOrDefault("second_largest", Optional.empty()).orElse(null);
        if (largest == null) {
            findings.error(row.line(), row.origin().secondLargest(), "contributionAlone");
        } else if (largest.compareTo(value) > 0) {
            findings.error(row.line(), row.origin().largest(), "contributionTooLarge");
        } else if (second != null && second.compareTo(largest) > 0) {
            findings.error(row.line(), row.origin().secondLargest(), "secondTooLarge");
        } else if (second != null && largest.add(second).compareTo(value) > 0) {
            findings.error(row.line(), row.origin().secondLargest(), "contributionsTooLarge");
        } else if (largest.compareTo(value) < 0 && (second == null ? largest : second).signum() == 0) {
            // The others cannot have more than nothing.
            findings.error(
                    row.line(),
                    second == null ? row.origin().largest() : row.origin().secondLargest(),
                    "contributionsTooSmall");
        }
        return largest == null ? null : new Contributions(largest, second);
    }

    /**
     * Amounts that may be negative cannot be protected: what is left over by a sum then limits nothing. Nor can amounts with more
     * digits than the search bears, all of an indicator having as many decimals as one of them.
     */
    private void amounts() {
        var decimalsOf = new HashMap<Indicator, Integer>();
        figures.forEach(figure -> decimalsOf.merge(
                figure.indicator(), figure.value().stripTrailingZeros().scale(), Math::max));
        for (var figure : figures) {
            if (!amounts.contains(figure.indicator())) {
                continue;
            }
            var line = figure.row().line();
            var column = figure.row().origin().value();
            var decimals = Math.max(0, decimalsOf.get(figure.indicator()));
            if (figure.value().signum() < 0) {
                findings.error(line, column, "amountNegative");
            } else if (figure.value().movePointRight(decimals).compareTo(CountCluster.LARGEST) >= 0) {
                findings.error(line, column, "amountTooLong", "" + decimals);
            }
        }
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
            case "largest" -> row.largest();
            case "second_largest" -> row.secondLargest();
            default -> row.denominator();
        };
    }

    private static String name(LongRow row, String column) {
        return switch (column) {
            case "value" -> row.origin().value();
            case "numerator" -> row.origin().numerator();
            case "largest" -> row.origin().largest();
            case "second_largest" -> row.origin().secondLargest();
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
            ValueStatus status,
            Contributions contributions) {
        if (findings.clean()) {
            observations.add(new ReadObservation(
                    indicator.id(), area, period, value, numerator, denominator, status, contributions));
        }
    }
}
