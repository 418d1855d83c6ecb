package de.zielforum.indicator.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The form to set up a composite index.
 *
 * @param fresh whether the index is not there yet
 * @param action where the form is sent
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IndexFormPage(boolean fresh, String action, IndexInput input, List<Choice> levels, Map<String, String> errors)
        implements TemplateInstance {}
