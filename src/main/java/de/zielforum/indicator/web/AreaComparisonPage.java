package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.IndicatorOfAreas;
import de.zielforum.indicator.Trend;
import de.zielforum.shared.web.Sparkline;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Areas side by side, with the municipality in the last column.
 *
 * @param municipality null while there are no areas at all
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AreaComparisonPage(ComparedAreas compared, AreaView municipality, List<Dimension> dimensions)
        implements TemplateInstance {

    /** A part of life. */
    record Dimension(String name, List<Line> lines) {}

    /** An indicator. */
    record Line(String key, String name, String unit, List<Cell> cells) {

        public String path() {
            return "/indikatoren/" + key;
        }
    }

    /**
     * What an indicator says about an area.
     *
     * @param figure the newest, or null when there is none
     * @param trend null unless two years are published
     * @param points of the drawing of its way; all cells of a line share scale and years
     */
    record Cell(String area, Figure figure, Trend trend, String points) {}

    static List<Dimension> dimensions(List<IndicatorOfAreas> indicators, List<AreaView> columns) {
        var grouped = indicators.stream()
                .collect(Collectors.groupingBy(
                        IndicatorOfAreas::dimension,
                        LinkedHashMap::new,
                        Collectors.mapping(indicator -> line(indicator, columns), Collectors.toList())));
        return grouped.entrySet().stream()
                .map(entry -> new Dimension(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Line line(IndicatorOfAreas indicator, List<AreaView> columns) {
        var model = indicator.figures().getFirst();
        var years = Yearly.of(indicator.figures());
        // Counts of a whole municipality would press those of its areas flat.
        var scaled = columns.stream()
                .filter(area -> indicator.rate() || area.parent() != null)
                .flatMap(area -> years.values(indicator.about(area.id())).stream())
                .toList();
        var drawing = Sparkline.over(scaled);
        return new Line(
                model.indicator(),
                model.indicatorName(),
                model.unit(),
                columns.stream()
                        .map(area -> cell(
                                area,
                                indicator.about(area.id()),
                                years,
                                indicator.rate() || area.parent() != null
                                        ? drawing
                                        : Sparkline.over(years.values(indicator.about(area.id())))))
                        .toList());
    }

    private static Cell cell(AreaView area, List<Figure> series, Yearly years, Sparkline drawing) {
        var trend = Trend.of(series).orElse(null);
        return new Cell(
                area.name(),
                series.isEmpty() ? null : series.getLast(),
                trend,
                trend == null ? "" : drawing.points(years.values(series)));
    }
}
