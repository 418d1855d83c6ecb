package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.Figure;
import de.zielforum.shared.web.Link;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * An area that is not one of today: until when it was valid, what became of it, and what was measured there.
 *
 * @param place among the areas of its time
 * @param outlines the address of their outlines
 * @param today the area that has its code today, or null
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormerAreaPage(
        Place place,
        String outlines,
        AreaView today,
        boolean coming,
        List<Link> successors,
        List<Link> predecessors,
        List<Figure> figures)
        implements TemplateInstance {}
