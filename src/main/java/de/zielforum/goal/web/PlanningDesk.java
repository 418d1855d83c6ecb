package de.zielforum.goal.web;

import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalPermissions;
import de.zielforum.goal.GoalState;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.participation.Steps;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** What waits for planning about goals: drafts, decisions, proposals to consolidate, ballots to prepare. */
@Singleton
class PlanningDesk implements DeskSection {

    @Inject
    GoalLists goals;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!GoalPermissions.mayPlan(viewer)) {
            return Optional.empty();
        }
        var links = new ArrayList<Link>();
        goals.cards(viewer, null, Set.of(GoalState.DRAFT), Set.of())
                .forEach(card -> links.add(new Link(card.path(), card.title(), texts.say("goal", "deskDrafts"))));
        goals.awaitingDecision()
                .forEach(card -> links.add(new Link(card.path(), card.title(), texts.say("goal", "deskDecisions"))));
        for (var process : processes.all()) {
            if (steps.phase(process.id(), StepKind.CONSOLIDATING) == StepPhase.OPEN) {
                links.add(new Link(
                        "/werkbank" + process.path() + "/ziele/neu",
                        texts.say("goal", "deskConsolidate", process.title())));
                links.add(new Link(
                        "/werkbank" + process.path() + "/abstimmung",
                        texts.say("goal", "deskBallot", process.title())));
            }
        }
        return links.isEmpty() ? Optional.empty() : Optional.of(new Section(texts.say("goal", "deskTitle"), links));
    }
}
