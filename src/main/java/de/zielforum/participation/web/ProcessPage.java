package de.zielforum.participation.web;

import de.zielforum.area.AreaView;
import de.zielforum.participation.ProcessDetails;
import de.zielforum.participation.StepView;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One process: what it is about, what I can do now, what comes next. */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProcessPage(
        ProcessDetails process,
        AreaView area,
        DeskPath desk,
        List<Doing> doings,
        List<Section> sections,
        boolean signedIn,
        boolean planner)
        implements TemplateInstance {

    /**
     * Something that can be done now.
     *
     * @param link the way in, or null when there is none for this person
     * @param asked whether the person is among those whom the step asks; for a visitor, whether signing in is all it takes
     */
    record Doing(StepView step, Link link, boolean asked) {}
}
