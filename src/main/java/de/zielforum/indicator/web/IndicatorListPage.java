package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.IndicatorOverview;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All indicators by part of life, with what they say today.
 *
 * @param municipality null while no areas are imported
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IndicatorListPage(AreaView municipality, List<Dimension> dimensions) implements TemplateInstance {

    /** A part of life. */
    record Dimension(String id, String name, List<IndicatorOverview> indicators) {}

    static IndicatorListPage of(AreaView municipality, List<IndicatorOverview> overview) {
        var dimensions = new ArrayList<Dimension>();
        overview.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.indicator().dimension(), LinkedHashMap::new, Collectors.toList()))
                .forEach((name, members) ->
                        dimensions.add(new Dimension("bereich-" + (dimensions.size() + 1), name, members)));
        return new IndicatorListPage(municipality, dimensions);
    }
}
