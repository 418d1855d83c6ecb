package de.zielforum.indicator.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.indicator.Comparisons;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.Trend;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what an indicator says for the chosen year, level and areas. */
@ApplicationScoped
class Readings {

    private static final int MOST_NAMES = 3;

    @Inject
    Areas areas;

    @Inject
    Figures figures;

    @Inject
    Comparisons comparisons;

    @Inject
    Editions editions;

    @Inject
    Versions versions;

    @Inject
    Texts texts;

    Reading read(IndicatorView indicator, IndicatorChoice choice) {
        var all = areas.all();
        var municipality = all.isEmpty() ? null : all.getFirst();
        var then = choice.year() == null ? all : areas.validIn(choice.year());
        var around =
                then.stream().filter(area -> area.level() == choice.level()).toList();
        var across = choice.level() == null || choice.level() == AreaLevel.MUNICIPALITY
                ? List.<Figure>of()
                : figures.across(indicator.key(), choice.level(), choice.year());
        var published = across.stream()
                .filter(figure -> figure.value() != null)
                .sorted(Comparator.comparing(Figure::value))
                .toList();
        var map = across.isEmpty() ? null : FigureMap.of(across.getFirst(), around, across);
        var chosen = chosen(choice, across.isEmpty() ? List.of() : around, published);
        var series = series(indicator, municipality, chosen);
        var whole = municipality == null ? List.<Figure>of() : series.getOrDefault(municipality.id(), List.of());
        return new Reading(
                indicator,
                choice,
                municipality,
                whole.stream()
                        .filter(figure -> Integer.valueOf(figure.period()).equals(choice.year()))
                        .findFirst()
                        .orElse(null),
                map == null || !choice.byValue() ? map : map.highestFirst(),
                published.isEmpty() ? null : extreme(published, published.getFirst()),
                published.isEmpty() ? null : extreme(published, published.getLast()),
                map == null ? List.of() : ranking(map, choice),
                lines(municipality, chosen, series),
                candidates(across.isEmpty() ? List.of() : around, chosen),
                Trend.of(whole).orElse(null),
                editions.of(indicator.key()),
                versions.breaks(series.values()));
    }

    /** The areas asked for, else the one with the lowest and the one with the highest value. */
    private static List<AreaView> chosen(IndicatorChoice choice, List<AreaView> around, List<Figure> published) {
        var asked = around.stream()
                .filter(area -> choice.areas().contains(area.code()))
                .toList();
        if (!asked.isEmpty() || published.isEmpty()) {
            return asked;
        }
        return Stream.of(published.getLast(), published.getFirst())
                .distinct()
                .flatMap(figure -> around.stream().filter(area -> area.id().equals(figure.area())))
                .toList();
    }

    private Map<AreaId, List<Figure>> series(IndicatorView indicator, AreaView municipality, List<AreaView> chosen) {
        var wanted = new HashSet<AreaId>();
        chosen.forEach(area -> wanted.add(area.id()));
        if (municipality != null) {
            wanted.add(municipality.id());
        }
        return comparisons.series(indicator.key(), wanted);
    }

    private Reading.Extreme extreme(List<Figure> published, Figure figure) {
        var same = published.stream()
                .filter(other -> other.value().compareTo(figure.value()) == 0)
                .map(Figure::areaName)
                .toList();
        var names = same.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        var more = (long) same.size() - MOST_NAMES;
        return new Reading.Extreme(figure, more > 0 ? texts.say("indicator", "andMore", names, more) : names);
    }

    private static List<Reading.Ranked> ranking(FigureMap map, IndicatorChoice choice) {
        var ranked = new ArrayList<Reading.Ranked>();
        var rows = map.highestFirst().rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var value = row.figure().value();
            var before = i == 0 ? null : ranked.getLast();
            var tied = value != null
                    && before != null
                    && before.row().figure().value().compareTo(value) == 0;
            Integer rank = value == null ? null : tied ? before.rank() : Integer.valueOf(i + 1);
            ranked.add(new Reading.Ranked(
                    rank, row, choice.areas().contains(row.area().code())));
        }
        return ranked;
    }

    private List<Reading.Line> lines(AreaView municipality, List<AreaView> chosen, Map<AreaId, List<Figure>> series) {
        return Stream.concat(Stream.ofNullable(municipality), chosen.stream())
                .filter(area -> series.containsKey(area.id()))
                .flatMap(area -> versions.lines(series.get(area.id())).stream())
                .toList();
    }

    private static List<Reading.Candidate> candidates(List<AreaView> around, List<AreaView> chosen) {
        return around.stream()
                .map(area -> new Reading.Candidate(area, chosen.contains(area)))
                .toList();
    }
}
