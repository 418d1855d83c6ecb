package de.zielforum.participation.web;

import de.zielforum.participation.ProcessDetails;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;

/** One process for planning: everything that can be set, each on a page of its own. */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskProcessPage(ProcessDetails process, DeskPath desk, List<Line> lines) implements TemplateInstance {

    static DeskProcessPage of(ProcessDetails process) {
        var lines = Arrays.stream(StepKind.values())
                .map(kind -> new Line(kind, process.step(kind).orElse(null)))
                .toList();
        return new DeskProcessPage(process, DeskPath.of(process.process().id()), lines);
    }

    /**
     * A kind of step.
     *
     * @param step as it is scheduled, or null
     */
    record Line(StepKind kind, StepView step) {}
}
