package de.zielforum.measure.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Planning or changing a measure. */
@CheckedTemplate(basePath = "measure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeasureFormPage(
        String action,
        boolean fresh,
        MeasureInput form,
        Map<String, String> errors,
        List<Choice> areas,
        List<Option> goals,
        List<Option> carriers)
        implements TemplateInstance {

    /** A goal or an organisation to be ticked. */
    record Option(String id, String label, boolean chosen) {}
}
