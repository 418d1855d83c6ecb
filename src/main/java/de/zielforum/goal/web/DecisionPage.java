package de.zielforum.goal.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Recording a decision on a goal. */
@CheckedTemplate(basePath = "goal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionPage(
        String id,
        String goalPath,
        String goalTitle,
        DecisionInput form,
        Map<String, String> errors,
        List<Choice> results)
        implements TemplateInstance {}
