package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.MapSheet;
import de.zielforum.area.MapSheets;
import de.zielforum.indicator.Classes;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.LimitWords;
import de.zielforum.indicator.ValueStatus;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws maps of figures. */
@ApplicationScoped
class Maps {

    @Inject
    MapSheets sheets;

    @Inject
    LimitWords limits;

    @Inject
    Texts texts;

    /** A map of quantiles, as many as suit the number of areas. */
    FigureMap of(Figure model, Collection<AreaView> areas, Collection<Figure> figures) {
        return of(model, areas, figures, Classes.of(figures), "", null);
    }

    /**
     * A map. At most one query.
     *
     * @param model any figure of the indicator in this year
     * @param remark what is to be said about the limits of classes, or an empty text
     * @param changed when areas were last brought in, or null when that is not known
     */
    FigureMap of(
            Figure model,
            Collection<AreaView> areas,
            Collection<Figure> figures,
            Classes classes,
            String remark,
            Instant changed) {
        var level = areas.iterator().next().level();
        var sheet = sheets.of(areas, changed);
        var rows = rows(model, areas, figures, classes, shapes(sheet));
        return new FigureMap(
                sheet.orElse(null),
                "/api/v1/areas.geojson?level=" + level.key() + stand(areas, model.period()),
                model.period(),
                rows,
                classes,
                legend(classes, rows, model.unit()),
                remark);
    }

    /** Former areas are drawn as they were. */
    private static String stand(Collection<AreaView> areas, int year) {
        return areas.stream().allMatch(area -> area.validity().until() == null) ? "" : "&year=" + year;
    }

    private static Map<String, MapSheet.Shape> shapes(Optional<MapSheet> sheet) {
        return sheet.stream()
                .flatMap(drawn -> drawn.shapes().stream())
                .collect(Collectors.toMap(MapSheet.Shape::code, Function.identity()));
    }

    private static List<FigureMap.Row> rows(
            Figure model,
            Collection<AreaView> areas,
            Collection<Figure> figures,
            Classes classes,
            Map<String, MapSheet.Shape> shapes) {
        var byArea = figures.stream().collect(Collectors.toMap(Figure::area, Function.identity()));
        return areas.stream()
                .map(area -> {
                    var figure = byArea.getOrDefault(area.id(), absent(area, model));
                    var mark = classes.of(area.code(), figure.status());
                    return new FigureMap.Row(area, figure, mark, look(mark, classes), shapes.get(area.code()));
                })
                .toList();
    }

    private static String look(String mark, Classes classes) {
        return classes.ranges().isEmpty() || !Character.isDigit(mark.charAt(0))
                ? "z-class-" + mark
                : Shades.look(Integer.parseInt(mark), classes.ranges().size());
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

    /** The unit, unless a word says the value without it, as it does for classes of an index. */
    private static String said(Classes.Range range, String unit) {
        return range.lowest().number().equals(range.lowest().worded()) ? "" : unit;
    }

    private List<FigureMap.LegendEntry> legend(Classes classes, List<FigureMap.Row> rows, String unit) {
        var legend = new ArrayList<FigureMap.LegendEntry>();
        var ranges = classes.ranges();
        var said = ranges.stream().anyMatch(Classes.Range::fixed) ? null : limits.ranges(ranges);
        for (int i = 0; i < ranges.size(); i++) {
            var words = said == null ? between(ranges.get(i), unit) : fromTo(ranges.get(i), said.get(i), unit);
            legend.add(new FigureMap.LegendEntry(Shades.look(i, ranges.size()), String.valueOf(i + 1), words));
        }
        for (var mark : List.of("secret", "missing")) {
            var areas = rows.stream().filter(row -> row.mark().equals(mark)).count();
            if (areas > 0) {
                legend.add(new FigureMap.LegendEntry(
                        "z-class-" + mark, "", texts.say("map", "legend_" + mark, (int) areas)));
            }
        }
        return legend;
    }

    private String fromTo(Classes.Range range, LimitWords.Said said, String unit) {
        return said.single()
                ? texts.say("map", "legendSingle", range.areas(), said.low(), said(range, unit))
                : texts.say("map", "legendRange", range.areas(), said.low(), said.high(), said(range, unit));
    }

    private String between(Classes.Range range, String unit) {
        if (range.from() == null) {
            return texts.say("map", "legendBelow", range.areas(), limits.number(range.below()), unit);
        }
        return range.below() == null
                ? texts.say("map", "legendFrom", range.areas(), limits.number(range.from()), unit)
                : texts.say(
                        "map",
                        "legendBetween",
                        range.areas(),
                        limits.number(range.from()),
                        limits.number(range.below()),
                        unit);
    }
}
