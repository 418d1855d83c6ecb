package de.zielforum.indicator.web;

import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One indicator: what it says, where, since when, and who builds on it. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IndicatorPage(Reading reading, List<Section> sections) implements TemplateInstance {}
