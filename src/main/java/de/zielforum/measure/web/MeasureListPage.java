package de.zielforum.measure.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All measures, what is running first. */
@CheckedTemplate(basePath = "measure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeasureListPage(
        List<Row> rows, String state, String area, List<Choice> states, List<Choice> areas, boolean planning)
        implements TemplateInstance {

    /** A measure of the list. */
    record Row(
            String path,
            String title,
            String kicker,
            String badge,
            String state,
            String carriers,
            String until,
            int percent) {}
}
