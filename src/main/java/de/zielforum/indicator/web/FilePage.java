package de.zielforum.indicator.web;

import de.zielforum.indicator.FigureFileState;
import de.zielforum.indicator.FigureFileView;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.exchange.ColumnRole;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * An uploaded file of figures: being read, or with what was found in it and what its columns are taken for.
 *
 * @param file null while it is being read
 * @param kept the names under which the meaning of columns is kept
 * @param roles what columns can be, in the order in which it is offered
 * @param name what was typed as the name to keep it under
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FilePage(
        FigureFileState state,
        FigureFileView file,
        List<String> kept,
        List<IndicatorView> indicators,
        List<ColumnRole> roles,
        String name,
        Map<String, String> errors)
        implements TemplateInstance {}
