package de.zielforum.indicator.web;

import de.zielforum.indicator.IndexView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The composite indices, and which of them have to be computed anew. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IndexListPage(List<IndexView> indices) implements TemplateInstance {}
