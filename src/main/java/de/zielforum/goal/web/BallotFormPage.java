package de.zielforum.goal.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Preparing a ballot over the proposed goals of a process. */
@CheckedTemplate(basePath = "goal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BallotFormPage(
        String slug,
        String processTitle,
        String title,
        String explanation,
        String rule,
        String places,
        String opens,
        String closes,
        Map<String, String> errors,
        List<Choice> rules,
        List<Option> options)
        implements TemplateInstance {

    record Option(String id, String path, String title, boolean chosen) {}
}
