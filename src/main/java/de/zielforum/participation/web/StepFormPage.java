package de.zielforum.participation.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The form about one step of a process.
 *
 * @param known the step as it is scheduled, or null
 */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StepFormPage(
        ProcessView process,
        DeskPath desk,
        StepKind kind,
        StepView known,
        StepInput form,
        List<Choice> participants,
        Map<String, String> errors)
        implements TemplateInstance {}
