package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.indicator.Classes;
import de.zielforum.indicator.Comparisons;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.Inequalities;
import de.zielforum.indicator.LevelFigures;
import de.zielforum.indicator.Trend;
import de.zielforum.indicator.statistics.ClassMethod;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    Inequalities inequalities;

    @Inject
    Maps maps;

    @Inject
    SpreadWords spreads;

    @Inject
    Editions editions;

    @Inject
    Versions versions;

    @Inject
    Texts texts;

    Reading read(Comparisons.Scope scope, IndicatorChoice choice) {
        var indicator = scope.indicator();
        var all = areas.all();
        var municipality = all.isEmpty() ? null : all.getFirst();
        var then = choice.year() == null ? all : areas.validIn(choice.year());
        var around =
                then.stream().filter(area -> area.level() == choice.level()).toList();
        var known = figures(indicator, choice);
        var across = choice.level() == AreaLevel.MUNICIPALITY || choice.year() == null
                ? List.<Figure>of()
                : known.across(choice.year());
        var published = across.stream()
                .filter(figure -> figure.value() != null)
                .sorted(Comparator.comparing(Figure::value))
                .toList();
        var map = across.isEmpty()
                ? null
                : maps.of(
                        across.getFirst(),
                        around,
                        across,
                        classes(choice, across, known::published),
                        remark(choice),
                        scope.areasChanged());
        var chosen = chosen(choice, across.isEmpty() ? List.of() : around, published);
        var whole = known.whole().stream()
                .filter(figure -> Integer.valueOf(figure.period()).equals(choice.year()))
                .findFirst()
                .orElse(null);
        return new Reading(
                indicator,
                choice,
                municipality,
                whole,
                map,
                published.isEmpty() ? null : extreme(published, published.getFirst()),
                published.isEmpty() ? null : extreme(published, published.getLast()),
                map == null ? null : ranking(map, indicator, choice, whole, known),
                map == null
                        ? null
                        : Multiples.of(
                                        around,
                                        known::series,
                                        rate(indicator) ? known.whole() : List.of(),
                                        known.words()::number)
                                .orElse(null),
                map == null
                        ? null
                        : inequalities
                                .of(indicator, known, choice.year())
                                .map(inequality -> spreads.part(inequality, known, whole))
                                .orElse(null),
                lines(municipality, chosen, known),
                candidates(across.isEmpty() ? List.of() : around, chosen),
                Trend.of(known.whole()).orElse(null),
                editions.of(indicator.key()),
                versions.breaks(chosen.stream().map(known::series).toList()));
    }

    private static boolean rate(IndicatorView indicator) {
        return indicator.scale() != null;
    }

    private LevelFigures figures(IndicatorView indicator, IndicatorChoice choice) {
        var level = choice.level() == AreaLevel.MUNICIPALITY || choice.level() == null
                ? AreaLevel.DISTRICT
                : choice.level();
        return inequalities.level(indicator, level);
    }

    private Ranking ranking(
            FigureMap map, IndicatorView indicator, IndicatorChoice choice, Figure whole, LevelFigures known) {
        var rows = choice.byName() ? map.rows() : map.highestFirst().rows();
        return Ranking.of(
                rows,
                rate(indicator) ? whole : null,
                choice.areas(),
                difference -> spreads.distance(difference, known.words()));
    }

    /** The map of a view alone, without anything else of the page; empty when nothing is known about areas. */
    Optional<FigureMap> map(Comparisons.Scope scope, IndicatorChoice choice) {
        if (choice.year() == null || choice.level() == AreaLevel.MUNICIPALITY) {
            return Optional.empty();
        }
        var around = areas.validIn(choice.year()).stream()
                .filter(area -> area.level() == choice.level())
                .toList();
        var across = figures.across(scope.indicator().key(), choice.level(), choice.year());
        return across.isEmpty()
                ? Optional.empty()
                : Optional.of(maps.of(
                        across.getFirst(),
                        around,
                        across,
                        classes(
                                choice,
                                across,
                                () -> figures(scope.indicator(), choice).published()),
                        remark(choice),
                        scope.areasChanged()));
    }

    /** @param all the figures of all years, asked for only when limits depend on them */
    private static Classes classes(IndicatorChoice choice, List<Figure> across, Supplier<List<Figure>> all) {
        if (choice.limits().any()) {
            return Classes.within(across, choice.limits().numbers());
        }
        return choice.method() == ClassMethod.FIXED
                ? Classes.fixed(across, all.get(), choice.classes())
                : Classes.of(across, choice.method(), choice.classes());
    }

    private String remark(IndicatorChoice choice) {
        if (choice.method() != ClassMethod.FIXED) {
            return "";
        }
        return texts.say("map", choice.limits().any() ? "limitsOwn" : "limitsFixed");
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

    private Reading.Extreme extreme(List<Figure> published, Figure figure) {
        var same = published.stream()
                .filter(other -> other.value().compareTo(figure.value()) == 0)
                .map(Figure::areaName)
                .toList();
        var names = same.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        var more = (long) same.size() - MOST_NAMES;
        return new Reading.Extreme(figure, more > 0 ? texts.say("indicator", "andMore", names, more) : names);
    }

    private List<Reading.Line> lines(AreaView municipality, List<AreaView> chosen, LevelFigures known) {
        return Stream.concat(
                        known.whole().isEmpty()
                                ? Stream.of()
                                : Stream.of(new Reading.Line(municipality.name(), known.whole())),
                        chosen.stream().flatMap(area -> versions.lines(known.series(area)).stream()))
                .toList();
    }

    private static List<Reading.Candidate> candidates(List<AreaView> around, List<AreaView> chosen) {
        return around.stream()
                .map(area -> new Reading.Candidate(area, chosen.contains(area)))
                .toList();
    }
}
