package de.zielforum.participation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.OncePerPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what may be done in a process now. A step is open from the instant it opens until just before the instant it closes; in
 * a draft nothing is open.
 */
@ApplicationScoped
public class Steps {

    private record InForce(Set<ProcessId> processes) implements OncePerPage.Question<List<StepRepository.Row>> {}

    @Inject
    StepRepository steps;

    @Inject
    OncePerPage once;

    @Inject
    Clock clock;

    /** Where the step stands by time alone. */
    @Transactional
    public StepPhase phase(ProcessId process, StepKind kind) {
        return step(process, kind).map(StepView::phase).orElse(StepPhase.NONE);
    }

    /** Whether this person may take part now: the step is open, and the person is among those it asks. */
    @Transactional
    public boolean open(ProcessId process, StepKind kind, Viewer viewer) {
        return step(process, kind)
                .filter(step -> step.openNow() && ParticipationPermissions.mayTakePart(viewer, step.participants()))
                .isPresent();
    }

    /**
     * Guards an act that belongs to a step.
     *
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws Forbidden when the step asks for more than this person has shown
     * @throws Refused {@code participation/stepNotOpen} before the opening, from the closing on, or without such a step
     */
    @Transactional
    public void requireOpen(ProcessId process, StepKind kind, Viewer viewer) {
        viewer.requireSignedIn();
        var step = step(process, kind);
        Forbidden.unless(step.isEmpty()
                || ParticipationPermissions.mayTakePart(viewer, step.get().participants()));
        if (step.isEmpty() || !step.get().openNow()) {
            throw new Refused("participation", "stepNotOpen", kind);
        }
    }

    /** The step in force. */
    @Transactional
    public Optional<StepView> step(ProcessId process, StepKind kind) {
        return of(process).stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** All steps in force, by opening. */
    @Transactional
    public List<StepView> of(ProcessId process) {
        return of(Set.of(process)).get(process);
    }

    /** The steps in force of several processes in one query; a process without steps has an empty list. */
    @Transactional
    public Map<ProcessId, List<StepView>> of(Collection<ProcessId> processes) {
        var found = new HashMap<ProcessId, List<StepView>>();
        processes.forEach(process -> found.put(process, new ArrayList<>()));
        if (!processes.isEmpty()) {
            var now = clock.instant();
            once.read(new InForce(Set.copyOf(processes)), () -> steps.rows(processes))
                    .forEach(row -> found.get(row.process()).add(row.at(now)));
        }
        return found;
    }
}
