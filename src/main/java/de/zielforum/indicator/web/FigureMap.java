package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.Classes;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.ValueStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an indicator says about all areas of a level in a year, ready for a map and the table below it.
 *
 * @param outlines the address of the outlines of these areas
 * @param period the year
 * @param rows one for each area, those without a figure included
 * @param classes limits of the classes, low to high
 */
record FigureMap(String outlines, int period, List<Row> rows, List<Classes.Limits> classes) {

    private static final Comparator<Row> HIGHEST_FIRST =
            Comparator.comparing(row -> row.figure().value(), Comparator.nullsLast(Comparator.reverseOrder()));

    /**
     * One area.
     *
     * @param figure what is published about it; missing when nothing is
     * @param mark its class on the map
     */
    record Row(AreaView area, Figure figure, String mark) {

        public String path() {
            return area.path();
        }
    }

    static FigureMap of(Figure model, Collection<AreaView> areas, Collection<Figure> figures) {
        var classes = Classes.of(figures);
        var byArea = figures.stream().collect(Collectors.toMap(Figure::area, Function.identity()));
        var rows = areas.stream()
                .map(area -> row(area, byArea.getOrDefault(area.id(), absent(area, model)), classes))
                .toList();
        var level = areas.iterator().next().level();
        return new FigureMap(
                "/api/v1/areas.geojson?level=" + level.key() + stand(areas, model.period()),
                model.period(),
                rows,
                classes.limits());
    }

    /** Former areas are drawn as they were. */
    private static String stand(Collection<AreaView> areas, int year) {
        return areas.stream().allMatch(area -> area.validity().until() == null) ? "" : "&year=" + year;
    }

    private static Row row(AreaView area, Figure figure, Classes classes) {
        return new Row(area, figure, classes.of(area.code(), figure.status()));
    }

    private static Figure absent(AreaView area, Figure model) {
        return new Figure(
                model.indicator(),
                model.indicatorName(),
                area.id(),
                area.code(),
                area.name(),
                model.period(),
                null,
                ValueStatus.MISSING,
                model.unit(),
                model.polarity(),
                "–");
    }

    /** The same map with the highest value in the first row of its table; what has no value stands last. */
    public FigureMap highestFirst() {
        return new FigureMap(
                outlines, period, rows.stream().sorted(HIGHEST_FIRST).toList(), classes);
    }

    public boolean secret() {
        return rows.stream().anyMatch(row -> row.mark().equals("secret"));
    }

    public boolean missing() {
        return rows.stream().anyMatch(row -> row.mark().equals("missing"));
    }

    public String unit() {
        return rows.getFirst().figure().unit();
    }
}
