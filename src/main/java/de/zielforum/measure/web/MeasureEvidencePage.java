package de.zielforum.measure.web;

import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.FigureChoice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The evidence of a measure, and the figures more of it can be picked from.
 *
 * @param measure the address of the measure
 * @param page the address of this page
 * @param removable whether citations can still be taken away
 */
@CheckedTemplate(basePath = "measure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeasureEvidencePage(
        String title,
        String measure,
        String page,
        List<CitationView> evidence,
        boolean full,
        boolean removable,
        FigureChoice choice)
        implements TemplateInstance {}
