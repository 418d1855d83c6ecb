package de.zielforum.indicator.web;

import de.zielforum.area.Drawing;
import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One area: how people live there.
 *
 * @param around the area among those around it
 * @param alike the areas it is best compared with
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AreaPage(Place place, Profile profile, Drawing around, Alike alike, List<Section> sections)
        implements TemplateInstance {}
