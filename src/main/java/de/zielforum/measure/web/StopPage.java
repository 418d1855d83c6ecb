package de.zielforum.measure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** Stopping a measure, with reasons. */
@CheckedTemplate(basePath = "measure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StopPage(String self, String title, String reason, Map<String, String> errors) implements TemplateInstance {}
