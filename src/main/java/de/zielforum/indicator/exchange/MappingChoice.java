package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person says about the columns of a table, one after the other; becomes a {@link Mapping}.
 *
 * @param columns in the order of the table
 * @param indicator key of the indicator all figures belong to, or an empty text when columns tell
 * @param period the year all figures belong to, or an empty text when columns tell
 * @param indicatorKeys what the column of the indicators writes, and the key that is meant; an empty text leaves its rows out
 * @param signs how signs in place of figures are read
 */
public record MappingChoice(
        List<ColumnChoice> columns, String indicator, String period, Map<String, String> indicatorKeys, Signs signs) {

    /**
     * What a column is.
     *
     * @param role {@link ColumnRole#DIMENSION} for a breakdown of which one code is taken, {@link ColumnRole#UNKNOWN} for a
     *     column that is not used
     * @param indicator for figures and what belongs to them: the key of their indicator, or an empty text
     * @param period for figures and what belongs to them: their year, or an empty text
     * @param only for a breakdown: the code whose rows are taken
     */
    public record ColumnChoice(String column, ColumnRole role, String indicator, String period, String only) {

        private boolean belongsTo(ColumnChoice figures) {
            return indicator.equals(figures.indicator()) && period.equals(figures.period());
        }
    }

    /** A mapping, unless something is missing or contradicts itself. */
    public record Outcome(Optional<Mapping> mapping, List<Flaw> flaws) {

        public Outcome {
            flaws = List.copyOf(flaws);
        }
    }

    public MappingChoice {
        columns = List.copyOf(columns);
        indicatorKeys = Map.copyOf(indicatorKeys);
    }

    /** What a mapping says about the columns of a table; columns it does not name are not used, and open years are empty. */
    public static MappingChoice of(StatisticalTable table, Mapping said) {
        var mapping = said.ofYear("");
        var roles = new HashMap<String, ColumnChoice>();
        plain(roles, mapping.area(), ColumnRole.AREA);
        plain(roles, mapping.period().column(), ColumnRole.PERIOD);
        plain(roles, mapping.indicator().column(), ColumnRole.INDICATOR);
        plain(roles, mapping.unit(), ColumnRole.UNIT);
        plain(roles, mapping.confidentiality(), ColumnRole.CONFIDENTIALITY);
        for (var figures : mapping.figures()) {
            figures(roles, figures.status(), ColumnRole.STATUS, figures);
            figures(roles, figures.secondLargest(), ColumnRole.SECOND, figures);
            figures(roles, figures.largest(), ColumnRole.LARGEST, figures);
            figures(roles, figures.denominator(), ColumnRole.DENOMINATOR, figures);
            figures(roles, figures.numerator(), ColumnRole.NUMERATOR, figures);
            figures(roles, figures.value(), ColumnRole.VALUE, figures);
        }
        mapping.only()
                .forEach((column, code) ->
                        roles.put(column, new ColumnChoice(column, ColumnRole.DIMENSION, "", "", code)));
        var keys = new HashMap<>(mapping.indicatorKeys());
        var place = table.place(mapping.indicator().column());
        if (place >= 0) {
            table.rows().forEach(row -> keys.putIfAbsent(row.cells().get(place), ""));
        }
        return new MappingChoice(
                table.columns().stream()
                        .map(column -> roles.getOrDefault(
                                column.name(), new ColumnChoice(column.name(), ColumnRole.UNKNOWN, "", "", "")))
                        .toList(),
                mapping.indicator().fixed(),
                mapping.period().fixed(),
                keys,
                mapping.signs());
    }

    private static void plain(Map<String, ColumnChoice> roles, String column, ColumnRole role) {
        roles.put(column, new ColumnChoice(column, role, "", "", ""));
    }

    private static void figures(
            Map<String, ColumnChoice> roles, String column, ColumnRole role, Mapping.Figures figures) {
        roles.put(column, new ColumnChoice(column, role, figures.indicator(), figures.period(), ""));
    }

    /**
     * The mapping that is meant for a table.
     *
     * @param areas the known codes of areas and their names, for finding how the table writes them
     */
    public Outcome mapping(StatisticalTable table, Map<String, String> areas) {
        var flaws = new ArrayList<Flaw>();
        var area = single(ColumnRole.AREA, flaws);
        var periodColumn = single(ColumnRole.PERIOD, flaws);
        var indicatorColumn = single(ColumnRole.INDICATOR, flaws);
        var unit = single(ColumnRole.UNIT, flaws);
        var confidentiality = single(ColumnRole.CONFIDENTIALITY, flaws);
        if (area.isEmpty()) {
            flaws.add(Flaw.error(0, "", "chooseArea"));
        }
        var figures = figures(flaws);
        if (figures.isEmpty()) {
            flaws.add(Flaw.error(0, "", "chooseFigures"));
        }
        if (periodColumn.isEmpty()
                && period.isEmpty()
                && figures.stream().anyMatch(one -> one.period().isEmpty())) {
            flaws.add(Flaw.error(0, "", "choosePeriod"));
        }
        if (indicatorColumn.isEmpty()
                && indicator.isEmpty()
                && figures.stream().anyMatch(one -> one.indicator().isEmpty())) {
            flaws.add(Flaw.error(0, "", "chooseIndicator"));
        }
        var only = new LinkedHashMap<String, String>();
        for (var column : of(ColumnRole.DIMENSION)) {
            if (column.only().isEmpty()) {
                flaws.add(Flaw.error(0, column.column(), "chooseCode"));
            }
            only.put(column.column(), column.only());
        }
        if (flaws.stream().anyMatch(Flaw::error)) {
            return new Outcome(Optional.empty(), flaws);
        }
        var known = new KnownAreas(areas);
        var place = table.place(area);
        var codes = place < 0
                ? AreaCodes.PLAIN
                : known.fit(Profile.of(table, place).distinct()).codes();
        if (place >= 0) {
            flaws.addAll(AreaNames.differences(table, known, place, codes));
        }
        var mapping = new Mapping(
                area,
                codes,
                periodColumn.isEmpty() ? Mapping.Source.fixed(period) : Mapping.Source.column(periodColumn),
                indicatorColumn.isEmpty() ? Mapping.Source.fixed(indicator) : Mapping.Source.column(indicatorColumn),
                indicatorKeys.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                figures,
                unit,
                confidentiality,
                only,
                signs,
                !indicatorColumn.isEmpty());
        return new Outcome(Optional.of(mapping), flaws);
    }

    private List<ColumnChoice> of(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    private String single(ColumnRole role, List<Flaw> flaws) {
        var chosen = of(role);
        if (chosen.size() > 1) {
            flaws.add(Flaw.error(
                    0,
                    chosen.get(1).column(),
                    "chosenTwice_" + role.name(),
                    chosen.getFirst().column()));
        }
        return chosen.isEmpty() ? "" : chosen.getFirst().column();
    }

    /** Columns of figures with the counts that are said to belong to the same indicator and year. */
    private List<Mapping.Figures> figures(List<Flaw> flaws) {
        var found = new LinkedHashMap<String, Mapping.Figures>();
        for (var value : of(ColumnRole.VALUE)) {
            var other = found.putIfAbsent(key(value), figures(value, value.column()));
            if (other != null) {
                flaws.add(Flaw.error(0, value.column(), "figuresTwice", other.value()));
            }
        }
        // Counts without rates: the rates are computed.
        for (var numerator : of(ColumnRole.NUMERATOR)) {
            found.putIfAbsent(key(numerator), figures(numerator, ""));
        }
        for (var one : found.values()) {
            if (one.value().isEmpty() && one.denominator().isEmpty()) {
                flaws.add(Flaw.error(0, one.numerator(), "numeratorAlone"));
            }
        }
        for (var role : List.of(ColumnRole.DENOMINATOR, ColumnRole.LARGEST, ColumnRole.SECOND, ColumnRole.STATUS)) {
            for (var column : of(role)) {
                if (!found.containsKey(key(column))) {
                    flaws.add(Flaw.error(0, column.column(), "belongsToNothing"));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static String key(ColumnChoice column) {
        return column.indicator() + "\n" + column.period();
    }

    private Mapping.Figures figures(ColumnChoice figures, String value) {
        return new Mapping.Figures(
                value,
                beside(figures, ColumnRole.NUMERATOR),
                beside(figures, ColumnRole.DENOMINATOR),
                beside(figures, ColumnRole.LARGEST),
                beside(figures, ColumnRole.SECOND),
                beside(figures, ColumnRole.STATUS),
                figures.indicator(),
                figures.period());
    }

    private String beside(ColumnChoice figures, ColumnRole role) {
        return of(role).stream()
                .filter(column -> column.belongsTo(figures))
                .map(ColumnChoice::column)
                .findFirst()
                .orElse("");
    }
}
