package de.zielforum.shared.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a page costs that has nothing to find out. */
@CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparisonPage(String text) implements TemplateInstance {}
