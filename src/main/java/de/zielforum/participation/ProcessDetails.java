package de.zielforum.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything a process says about itself.
 *
 * @param about the texts
 * @param version for {@link Processes#edit}
 * @param steps by opening
 * @param changes what had been announced since the publication and was changed, latest first
 * @param closedAt when it was closed, or null
 * @param summary what came out of it, or null while it is not closed
 */
public record ProcessDetails(
        ProcessView process,
        ProcessForm about,
        ProcessState state,
        int version,
        List<StepView> steps,
        List<PhaseView> phases,
        List<StepChange> changes,
        Instant closedAt,
        String summary) {

    public boolean draft() {
        return state == ProcessState.DRAFT;
    }

    public boolean finished() {
        return state == ProcessState.FINISHED;
    }

    /** The steps that are open now. */
    public List<StepView> open() {
        return steps.stream().filter(StepView::openNow).toList();
    }

    /** The steps still to come, the next one first. */
    public List<StepView> coming() {
        return steps.stream().filter(step -> step.phase() == StepPhase.BEFORE).toList();
    }

    /** The step of this kind, if the process has one. */
    public Optional<StepView> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }
}
