package de.zielforum.goal.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All goals, guiding goals with their action goals. */
@CheckedTemplate(basePath = "goal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GoalListPage(
        List<Row> rows,
        String process,
        String area,
        String state,
        List<Choice> processes,
        List<Choice> areas,
        List<Choice> states,
        boolean planning)
        implements TemplateInstance {

    /** A goal of the list; {@code badge} is the kind of badge its state gets. */
    record Row(
            String path,
            String title,
            String kind,
            String areaName,
            String process,
            String state,
            String badge,
            String target) {}
}
