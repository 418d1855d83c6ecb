package de.zielforum.indicator.web;

import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One area: how people live there. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AreaPage(Place place, Profile profile, List<Section> sections) implements TemplateInstance {}
