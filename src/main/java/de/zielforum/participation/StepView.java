package de.zielforum.participation;

import java.time.Instant;

/**
 * A step as it stands.
 *
 * @param opens the first instant at which it is open
 * @param closes the first instant at which it is no longer open
 * @param phase where it stood when it was read; {@link StepPhase#BEFORE} as long as the process is a draft
 * @param changedAt when its times or participants were last changed after they had first been set, or null
 */
public record StepView(
        ProcessId process,
        StepKind kind,
        Instant opens,
        Instant closes,
        Participants participants,
        StepPhase phase,
        Instant changedAt) {

    /** The step as it stands at an instant, from what is stored of it. */
    public static StepView at(
            Instant now,
            ProcessId process,
            StepKind kind,
            Instant opens,
            Instant closes,
            Participants participants,
            boolean published,
            Instant changedAt) {
        var phase = published ? new StepTimes(opens, closes).at(now) : StepPhase.BEFORE;
        return new StepView(process, kind, opens, closes, participants, phase, changedAt);
    }

    public boolean openNow() {
        return phase == StepPhase.OPEN;
    }
}
