package de.zielforum.testsupport;

import de.zielforum.goal.DecisionForm;
import de.zielforum.goal.GoalForm;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalKind;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.Goals;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Goals for slices, taken to the state the test wants by the verbs planning uses. */
@ApplicationScoped
public class ExampleGoals {

    @Inject
    Goals goals;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    /** An action goal that only planning sees. */
    public GoalId draft(ProcessId process, ProposalId... sources) {
        return goals.draft(planner(), process, List.of(sources), form("Ziel " + UUID.randomUUID()));
    }

    /** One that everybody can read and discuss. */
    public GoalId proposed(ProcessId process, ProposalId... sources) {
        var id = draft(process, sources);
        goals.propose(planner(), id);
        return id;
    }

    /** One the council decided for, or against. */
    public GoalId decided(ProcessId process, boolean adopted) {
        var id = proposed(process);
        goals.decide(
                planner(),
                id,
                new DecisionForm("Ratsversammlung", LocalDate.of(2025, 3, 6), adopted, "RV-12/2025", "", ""));
        return id;
    }

    /** One in the given state, as far as verbs without a ballot lead. */
    public GoalId in(GoalState state, ProcessId process) {
        return switch (state) {
            case DRAFT -> draft(process);
            case PROPOSED -> proposed(process);
            case ADOPTED -> decided(process, true);
            case NOT_ADOPTED -> decided(process, false);
            case IN_PROGRESS -> {
                var id = decided(process, true);
                goals.begin(id);
                yield id;
            }
            case REACHED, MISSED, CANNOT_BE_JUDGED -> {
                var id = decided(process, true);
                goals.judge(planner(), id, state, "Das sagen die Zahlen der letzten Jahre.");
                yield id;
            }
            case ON_BALLOT -> throw new IllegalArgumentException("a ballot takes it there");
        };
    }

    public GoalForm form(String title) {
        return form(GoalKind.ACTION, null, title);
    }

    public GoalForm form(GoalKind kind, GoalId parent, String title) {
        return new GoalForm(
                kind, parent, flensburg.district(2).value(), title, "Bis 2030 soll sich das **ändern**.", "");
    }

    public Viewer planner() {
        return Who.planner().viewer(people);
    }
}
