package de.zielforum.indicator;

import de.zielforum.area.AreaView;
import de.zielforum.area.Validity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an indicator says about the areas of a level, and about the whole municipality, over the years.
 *
 * @param areas figures of the areas by year and code
 * @param whole figures of the municipality by year; empty on the level of the municipality itself
 * @param words says numbers in the unit of the indicator
 * @param byCode the figures of the areas by code, in the same order
 */
public record LevelFigures(
        List<FigureRow> areas, List<Figure> whole, UnitWords words, Map<String, List<Figure>> byCode) {

    LevelFigures(List<FigureRow> areas, List<Figure> whole, UnitWords words) {
        this(
                areas,
                whole,
                words,
                areas.stream().map(FigureRow::figure).collect(Collectors.groupingBy(Figure::areaCode)));
    }

    public LevelFigures {
        areas = List.copyOf(areas);
        whole = List.copyOf(whole);
        byCode = Map.copyOf(byCode);
    }

    /** The figures of the areas in a year. */
    public List<Figure> across(int period) {
        return areas.stream()
                .map(FigureRow::figure)
                .filter(figure -> figure.period() == period)
                .toList();
    }

    /** The figures of the areas in all years that say a value. */
    public List<Figure> published() {
        return areas.stream()
                .map(FigureRow::figure)
                .filter(figure -> figure.value() != null)
                .toList();
    }

    /** The figures of an area and, for the years before it got its present shape, of its earlier versions; oldest first. */
    public List<Figure> series(AreaView area) {
        return byCode.getOrDefault(area.code(), List.of()).stream()
                .filter(figure -> figure.area().equals(area.id()) || before(area, figure.period()))
                .toList();
    }

    private static boolean before(AreaView area, int period) {
        var from = area.validity().from();
        return from != null && Validity.lastDayOf(period).isBefore(from);
    }
}
