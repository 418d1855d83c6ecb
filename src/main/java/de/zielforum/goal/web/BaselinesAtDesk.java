package de.zielforum.goal.web;

import de.zielforum.goal.GoalEvidence;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Goals that start from a figure which was corrected since. */
@Singleton
class BaselinesAtDesk implements DeskSection {

    @Inject
    GoalEvidence evidence;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        var tasks = evidence.waitingFor(viewer);
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        texts.say("citation", "tasksGoals"),
                        texts.say("citation", "tasksText"),
                        tasks.stream().map(this::link).toList(),
                        null));
    }

    private Link link(GoalEvidence.Task task) {
        var cited = task.citation();
        return new Link(
                task.path(),
                texts.say("citation", "taskTitle", task.title(), cited.indicatorName()),
                texts.say(
                        "citation",
                        "taskNote",
                        cited.areaName(),
                        cited.period(),
                        cited.change().now()));
    }
}
