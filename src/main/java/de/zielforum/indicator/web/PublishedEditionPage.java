package de.zielforum.indicator.web;

import de.zielforum.indicator.PublishedEdition;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A published edition: why it came, what it is about, what it changed and what replaced it. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublishedEditionPage(PublishedEdition edition) implements TemplateInstance {}
