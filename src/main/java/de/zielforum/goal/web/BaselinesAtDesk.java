package de.zielforum.goal.web;

import de.zielforum.goal.GoalEvidence;
import de.zielforum.indicator.CitationTask;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
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
        return CitationTask.section(evidence.waitingFor(viewer), "tasksGoals", texts);
    }
}
