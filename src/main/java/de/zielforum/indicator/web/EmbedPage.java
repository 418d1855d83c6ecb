package de.zielforum.indicator.web;

import de.zielforum.indicator.IndicatorView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A map alone, to stand in a page of somebody else. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EmbedPage(IndicatorView indicator, IndicatorChoice choice, FigureMap map) implements TemplateInstance {}
