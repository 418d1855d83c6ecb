package de.zielforum.indicator.web;

import de.zielforum.indicator.EditionPreview;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** One edition: what it changes, what was noticed, and the next step. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditionPage(EditionPreview preview, Map<String, String> errors) implements TemplateInstance {}
