package de.zielforum.deliberation;

import de.zielforum.participation.ParticipationPermissions;
import de.zielforum.participation.StepPhase;
import de.zielforum.participation.StepView;
import de.zielforum.person.Viewer;

/** Whether somebody can write in a discussion now, and if not, why. */
public enum Access {
    OPEN,
    /** Open, but not without signing in. */
    SIGN_IN,
    /** Open, but only with proved residence. */
    VERIFICATION,
    BEFORE,
    AFTER,
    /** The process does not discuss. */
    NONE,
    /** The host has closed this discussion. */
    CLOSED;

    /** @param step the step of discussing, or null when the process has none */
    static Access of(Viewer viewer, StepView step, boolean closed) {
        if (closed) {
            return CLOSED;
        }
        var phase = step == null ? StepPhase.NONE : step.phase();
        return switch (phase) {
            case NONE -> NONE;
            case BEFORE -> BEFORE;
            case AFTER -> AFTER;
            case OPEN -> {
                if (!viewer.signedIn()) {
                    yield SIGN_IN;
                }
                yield ParticipationPermissions.mayTakePart(viewer, step.participants()) ? OPEN : VERIFICATION;
            }
        };
    }
}
