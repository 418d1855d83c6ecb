package de.zielforum.participation;

import java.time.Instant;
import java.util.List;

/**
 * A process in a list.
 *
 * @param steps by opening
 * @param closedAt when it was closed, or null
 */
public record ProcessCard(
        ProcessView process, String lead, ProcessState state, List<StepView> steps, Instant closedAt) {

    /** The steps that are open now. */
    public List<StepView> open() {
        return steps.stream().filter(StepView::openNow).toList();
    }

    /** The steps in which people can take part now. */
    public List<StepView> openForPeople() {
        return open().stream().filter(step -> step.kind().forPeople()).toList();
    }

    /** The steps still to come, the next one first. */
    public List<StepView> coming() {
        return steps.stream().filter(step -> step.phase() == StepPhase.BEFORE).toList();
    }
}
