package de.zielforum.goal.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Writing a goal and choosing the proposals it comes from. */
@CheckedTemplate(basePath = "goal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GoalFormPage(
        String action,
        boolean fresh,
        String processTitle,
        String processPath,
        GoalInput form,
        Map<String, String> errors,
        List<Choice> areas,
        List<Choice> parents,
        List<Choice> kinds,
        List<Source> sources)
        implements TemplateInstance {

    /** A proposal that may go into the goal. */
    record Source(String id, String path, String title, String note, boolean chosen) {}
}
