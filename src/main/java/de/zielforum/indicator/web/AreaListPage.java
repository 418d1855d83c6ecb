package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.IndicatorOverview;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The municipality and its districts: how people live here.
 *
 * @param municipality null while no areas are imported
 * @param keyFigures one of each part of life, for the whole municipality
 * @param shown the indicator on the map, or null when there are no figures of districts; likewise {@code map}
 * @param choices indicators that can be shown on the map
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AreaListPage(
        AreaView municipality,
        List<District> districts,
        List<IndicatorOverview> keyFigures,
        IndicatorOverview shown,
        FigureMap map,
        List<Choice> choices)
        implements TemplateInstance {

    /** A district with its neighbourhoods. */
    record District(AreaView area, List<AreaView> neighbourhoods) {

        public String path() {
            return "/gebiete/" + area.code();
        }
    }
}
