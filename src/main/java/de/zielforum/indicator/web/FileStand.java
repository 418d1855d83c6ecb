package de.zielforum.indicator.web;

import de.zielforum.indicator.FigureFileState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far the reading of a file has come, as a part of its page. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FileStand(FigureFileState state) implements TemplateInstance {}
