package de.zielforum.indicator.exchange;

import de.zielforum.indicator.exchange.Guess.ColumnGuess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Guesses which column of a table is what: by the role its format gives it, by its heading, and by what stands in it. Only what
 * is sure goes into the mapping; everything else is named.
 */
final class Guessing {

    private static final Map<ColumnRole, Set<String>> HEADINGS = Map.ofEntries(
            Map.entry(
                    ColumnRole.AREA,
                    Set.of(
                            "area",
                            "areacode",
                            "gebiet",
                            "gebietscode",
                            "gebietsschluessel",
                            "stadtteil",
                            "stadtgebiet",
                            "sozialraum",
                            "bezirk",
                            "quartier",
                            "kreis",
                            "kreisschluessel",
                            "gemeinde",
                            "gemeindeschluessel",
                            "ags",
                            "ars",
                            "countycode",
                            "plrid",
                            "raumid",
                            "refarea",
                            "geo")),
            Map.entry(
                    ColumnRole.PERIOD,
                    Set.of(
                            "period",
                            "year",
                            "jahr",
                            "zeit",
                            "zeitraum",
                            "berichtsjahr",
                            "time",
                            "timeperiod",
                            "stichtag",
                            "datum")),
            Map.entry(ColumnRole.INDICATOR, Set.of("indicator", "indikator", "kennzahl", "merkmal", "variable")),
            Map.entry(ColumnRole.VALUE, Set.of("value", "wert", "obsvalue", "messwert", "figure")),
            Map.entry(ColumnRole.NUMERATOR, Set.of("numerator", "zaehler")),
            Map.entry(ColumnRole.DENOMINATOR, Set.of("denominator", "nenner")),
            Map.entry(ColumnRole.LARGEST, Set.of("largest", "largestcontribution", "groessterbeitrag")),
            Map.entry(ColumnRole.SECOND, Set.of("secondlargest", "secondlargestcontribution", "zweitgroessterbeitrag")),
            Map.entry(ColumnRole.STATUS, Set.of("status", "obsstatus", "qualitaet")),
            Map.entry(ColumnRole.CONFIDENTIALITY, Set.of("confstatus", "obsconf", "geheimhaltung")),
            Map.entry(ColumnRole.UNIT, Set.of("unit", "einheit", "unitmeasure", "masseinheit")));

    private static final int FEW = 5;

    /** From this share of known ones on, codes go before the names beside them. */
    private static final double MOST = 0.5;

    private final StatisticalTable table;
    private final KnownAreas areas;
    private final KnownIndicators indicators;
    private final String year;
    private final Map<Integer, ColumnGuess> guesses = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();

    /** @param year which the figures are from, or an empty text when nobody says it */
    Guessing(StatisticalTable table, KnownAreas areas, KnownIndicators indicators, String year) {
        this.table = table;
        this.areas = areas;
        this.indicators = indicators;
        this.year = year;
    }

    Guess guess() {
        if (!table.readable()) {
            return new Guess(Optional.empty(), Optional.empty(), List.of(), table.flaws());
        }
        for (int i = 0; i < table.columns().size(); i++) {
            profiles.add(Profile.of(table, i));
        }
        var areaCodes = area();
        var period = period();
        for (var role : List.of(
                ColumnRole.UNIT,
                ColumnRole.NUMERATOR,
                ColumnRole.DENOMINATOR,
                ColumnRole.LARGEST,
                ColumnRole.SECOND,
                ColumnRole.STATUS,
                ColumnRole.CONFIDENTIALITY)) {
            named(role);
        }
        var indicator = indicatorColumn();
        var figures = figures(indicator.isPresent());
        var keys = indicator.map(this::keys).orElse(Map.of());
        var indicatorSource = indicatorSource(indicator, figures);
        var periodSource = periodSource(period, figures);
        var mapping = new Mapping(
                columnOf(ColumnRole.AREA),
                areaCodes,
                periodSource,
                indicatorSource,
                keys,
                figures,
                columnOf(ColumnRole.UNIT),
                columnOf(ColumnRole.CONFIDENTIALITY),
                Map.of(),
                table.signs(),
                indicator.isPresent());
        if (flaws.stream().noneMatch(Flaw::error)) {
            var breakdowns = new Breakdowns(table, mapping);
            mapping = breakdowns.totals();
            flaws.addAll(breakdowns.flaws());
        }
        leftOver();
        var complete = flaws.stream().noneMatch(Flaw::error);
        return new Guess(
                complete ? Optional.of(mapping) : Optional.empty(),
                Optional.of(mapping),
                List.copyOf(guesses.values()),
                flaws);
    }

    private AreaCodes area() {
        Optional<Integer> best = Optional.empty();
        var bestFit = new KnownAreas.Fit(AreaCodes.PLAIN, 0, "");
        for (int i = 0; i < profiles.size(); i++) {
            var role = table.columns().get(i).role();
            var may = role == ColumnRole.AREA || role == ColumnRole.UNKNOWN || role == ColumnRole.DIMENSION;
            var fit = may ? areas.fit(profiles.get(i).distinct()) : bestFit;
            // Codes before names, and the first of equals.
            if (may && (fit.share() > bestFit.share() || role == ColumnRole.AREA && bestFit.share() < Guess.SURE)) {
                best = Optional.of(i);
                bestFit = fit;
            }
        }
        if (best.isEmpty()) {
            open("noAreaColumn");
            return AreaCodes.PLAIN;
        }
        var sure = table.columns().get(best.get()).role() == ColumnRole.AREA || headed(best.get(), ColumnRole.AREA);
        if (bestFit.byName() && table.columns().get(best.get()).role() != ColumnRole.AREA) {
            // One unknown code must not let its value go to the area that happens to be named beside it.
            for (int i = 0; i < profiles.size(); i++) {
                var fit = coded(i, best.get());
                if (fit.isPresent()) {
                    sure = headed(i, ColumnRole.AREA)
                            || AreaNames.of(table, areas, i, fit.get().codes(), best.get())
                                    .confirmed();
                    best = Optional.of(i);
                    bestFit = fit.get();
                    break;
                }
            }
        }
        flaws.addAll(AreaNames.differences(table, areas, best.get(), bestFit.codes()));
        // With a heading that says so, even one area that is known is enough; the others are named row by row.
        take(best.get(), ColumnRole.AREA, sure && bestFit.share() > 0 ? 1 : bestFit.share(), bestFit.reason());
        return bestFit.codes();
    }

    /** How a column writes the codes of the areas that another one names, if most of what stands in it is known. */
    private Optional<KnownAreas.Fit> coded(int place, int names) {
        var role = table.columns().get(place).role();
        if (place == names || role != ColumnRole.UNKNOWN && role != ColumnRole.DIMENSION) {
            return Optional.empty();
        }
        var fit = areas.fit(profiles.get(place).distinct());
        if (fit.byName() || fit.share() < MOST) {
            return Optional.empty();
        }
        var beside = AreaNames.of(table, areas, place, fit.codes(), names);
        // Any small numbers may look like codes that lack something, so these need the names to agree.
        var plain = fit.codes().equals(AreaCodes.PLAIN);
        return beside.confirmed() || plain && beside.silent() ? Optional.of(fit) : Optional.empty();
    }

    private Optional<Integer> period() {
        var byFormat = withRole(ColumnRole.PERIOD);
        if (byFormat.isPresent()) {
            return take(byFormat.get(), ColumnRole.PERIOD, 1, "format");
        }
        var headed = free().stream()
                .filter(i -> headed(i, ColumnRole.PERIOD) && profiles.get(i).periods() > 0)
                .findFirst();
        return headed.flatMap(i -> take(i, ColumnRole.PERIOD, 1, "heading"));
    }

    private void named(ColumnRole role) {
        withRole(role)
                .or(() -> free().stream().filter(i -> headed(i, role)).findFirst())
                .filter(i -> !guesses.containsKey(i))
                .ifPresent(i -> take(i, role, 1, table.columns().get(i).role() == role ? "format" : "heading"));
    }

    private Optional<Integer> indicatorColumn() {
        var byFormat = withRole(ColumnRole.INDICATOR);
        if (byFormat.isPresent()) {
            return take(byFormat.get(), ColumnRole.INDICATOR, 1, "format");
        }
        var candidates = free().stream()
                .filter(i -> profiles.get(i).numbers() < 0.5)
                .filter(i -> headed(i, ColumnRole.INDICATOR) || known(i) > 0.5)
                .toList();
        return candidates.isEmpty()
                ? Optional.empty()
                : take(
                        candidates.getFirst(),
                        ColumnRole.INDICATOR,
                        headed(candidates.getFirst(), ColumnRole.INDICATOR) ? 1 : known(candidates.getFirst()),
                        "indicators");
    }

    private double known(int place) {
        var cells = profiles.get(place).distinct();
        var words = table.columns().get(place).words();
        return cells.isEmpty()
                ? 0
                : (double) cells.stream()
                                .filter(cell -> indicators
                                        .find(cell, words.getOrDefault(cell, ""))
                                        .isPresent())
                                .count()
                        / cells.size();
    }

    private Map<String, String> keys(int place) {
        var column = table.columns().get(place);
        var keys = new HashMap<String, String>();
        var unknown = new TreeSet<String>();
        for (var cell : profiles.get(place).allDistinct()) {
            var label = column.words()
                    .getOrDefault(cell.split(" \\[", 2)[0], column.words().getOrDefault(cell, ""));
            indicators
                    .find(cell, label)
                    .ifPresentOrElse(
                            key -> keys.put(cell, key),
                            () -> unknown.add(label.isEmpty() ? cell : cell + " (" + label + ")"));
        }
        if (keys.isEmpty()) {
            flaws.add(Flaw.error(table.headingLine(), column.name(), "noIndicatorKnown", few(unknown)));
        } else if (!unknown.isEmpty()) {
            flaws.add(Flaw.warning(table.headingLine(), column.name(), "indicatorsLeftOut", few(unknown)));
        }
        var meant = keys.values().stream().collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        meant.forEach((key, count) -> {
            if (count > 1) {
                flaws.add(Flaw.error(table.headingLine(), column.name(), "indicatorTwice", key));
            }
        });
        return keys;
    }

    private List<Mapping.Figures> figures(boolean indicatorKnown) {
        var wide = new WideHeadings(table, indicators);
        var figures = new ArrayList<Mapping.Figures>();
        var valueByFormat = withRole(ColumnRole.VALUE);
        var value = valueByFormat.or(
                () -> free().stream().filter(i -> headed(i, ColumnRole.VALUE)).findFirst());
        // In the older flat CSV of GENESIS even a single column of figures names its indicator.
        var named = table.format() == Format.GENESIS
                && value.filter(i -> table.columns().get(i).name().contains("__"))
                        .isPresent();
        if (value.isPresent() && !named) {
            take(value.get(), ColumnRole.VALUE, 1, valueByFormat.isPresent() ? "format" : "heading");
            figures.add(new Mapping.Figures(
                    table.columns().get(value.get()).name(),
                    columnOf(ColumnRole.NUMERATOR),
                    columnOf(ColumnRole.DENOMINATOR),
                    columnOf(ColumnRole.LARGEST),
                    columnOf(ColumnRole.SECOND),
                    columnOf(ColumnRole.STATUS),
                    "",
                    ""));
            return figures;
        }
        for (var i : named ? places(ColumnRole.VALUE) : free()) {
            if (named || profiles.get(i).numbers() > 0.5) {
                wide.figures(i, indicatorKnown).ifPresent(found -> {
                    figures.add(found);
                    take(i, ColumnRole.VALUE, 1, WideHeadings.reason(found));
                });
            }
        }
        if (figures.isEmpty()) {
            open("noFigures");
        }
        twice(figures);
        contributions(figures);
        return figures;
    }

    /** Contributions beside a single column of figures belong to it; beside several somebody has to say to which. */
    private void contributions(List<Mapping.Figures> figures) {
        if (figures.size() == 1) {
            figures.set(0, figures.getFirst().with(columnOf(ColumnRole.LARGEST), columnOf(ColumnRole.SECOND)));
            return;
        }
        for (var role : List.of(ColumnRole.LARGEST, ColumnRole.SECOND)) {
            if (!columnOf(role).isEmpty()) {
                flaws.add(Flaw.error(table.headingLine(), columnOf(role), "belongsToNothing"));
            }
        }
    }

    private void twice(List<Mapping.Figures> figures) {
        var seen = new HashMap<String, String>();
        for (var one : figures) {
            var other = seen.putIfAbsent(one.indicator() + "\n" + one.period(), one.value());
            if (other != null) {
                flaws.add(Flaw.error(table.headingLine(), one.value(), "figuresTwice", other));
            }
        }
    }

    private Mapping.Source indicatorSource(Optional<Integer> column, List<Mapping.Figures> figures) {
        if (column.isPresent()) {
            return Mapping.Source.column(table.columns().get(column.get()).name());
        }
        if (!figures.isEmpty()
                && figures.stream().noneMatch(one -> one.indicator().isEmpty())) {
            return Mapping.Source.NONE;
        }
        var byName = indicators.find(Periods.without(table.name().replaceFirst("\\.[A-Za-z]{2,5}$", "")));
        if (byName.isEmpty()) {
            open("noIndicatorColumn");
        }
        return byName.map(Mapping.Source::fixed).orElse(Mapping.Source.NONE);
    }

    private Mapping.Source periodSource(Optional<Integer> column, List<Mapping.Figures> figures) {
        if (column.isPresent()) {
            var name = table.columns().get(column.get()).name();
            if (!year.isEmpty()) {
                flaws.add(Flaw.error(table.headingLine(), name, "yearStated", year));
            }
            return Mapping.Source.column(name);
        }
        if (figures.isEmpty() || figures.stream().anyMatch(one -> one.period().isEmpty())) {
            if (!year.isEmpty()) {
                return Mapping.Source.fixed(year);
            }
            // A year in the name of a file is as often that of its publication as that of its figures.
            open("noPeriodColumn");
        } else if (!year.isEmpty()) {
            flaws.add(Flaw.error(table.headingLine(), figures.getFirst().value(), "yearStated", year));
        }
        return Mapping.Source.NONE;
    }

    private void leftOver() {
        for (var i : free()) {
            if (table.columns().get(i).role() == ColumnRole.UNKNOWN) {
                var name = table.columns().get(i).name();
                guesses.put(i, new ColumnGuess(name, ColumnRole.UNKNOWN, 0, "nothing"));
                flaws.add(Flaw.warning(table.headingLine(), name, "columnUnknown"));
            }
        }
    }

    private void open(String rule) {
        flaws.add(Flaw.error(
                table.headingLine(),
                "",
                rule,
                table.columns().stream()
                        .filter(column -> column.role() != ColumnRole.TECHNICAL && column.role() != ColumnRole.LABEL)
                        .map(Column::name)
                        .limit(12)
                        .collect(Collectors.joining(", "))));
    }

    private Optional<Integer> take(int place, ColumnRole role, double confidence, String reason) {
        var name = table.columns().get(place).name();
        guesses.put(place, new ColumnGuess(name, role, confidence, reason));
        if (confidence < Guess.SURE) {
            flaws.add(Flaw.error(
                    table.headingLine(), name, "columnUncertain_" + role.name(), "" + Math.round(confidence * 100)));
        }
        return Optional.of(place);
    }

    private List<Integer> free() {
        var free = new ArrayList<Integer>();
        for (int i = 0; i < profiles.size(); i++) {
            if (!guesses.containsKey(i) && table.columns().get(i).role() == ColumnRole.UNKNOWN) {
                free.add(i);
            }
        }
        return free;
    }

    private List<Integer> places(ColumnRole role) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < profiles.size(); i++) {
            if (table.columns().get(i).role() == role) {
                places.add(i);
            }
        }
        return places;
    }

    private Optional<Integer> withRole(ColumnRole role) {
        return places(role).stream().findFirst();
    }

    private boolean headed(int place, ColumnRole role) {
        return HEADINGS.get(role)
                .contains(Spelling.plain(table.columns().get(place).name()));
    }

    private String columnOf(ColumnRole role) {
        return guesses.values().stream()
                .filter(guess -> guess.role() == role)
                .map(ColumnGuess::column)
                .findFirst()
                .orElse("");
    }

    private static String few(Set<String> words) {
        return words.stream().limit(FEW).collect(Collectors.joining(", ")) + (words.size() > FEW ? " …" : "");
    }
}
