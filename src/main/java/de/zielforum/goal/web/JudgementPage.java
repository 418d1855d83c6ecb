package de.zielforum.goal.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Saying whether a goal was reached, with the figures in view. */
@CheckedTemplate(basePath = "goal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JudgementPage(
        String id,
        String goalPath,
        String goalTitle,
        String sentence,
        String outcome,
        String reason,
        Map<String, String> errors,
        List<Choice> outcomes)
        implements TemplateInstance {}
