package de.zielforum.participation;

import de.zielforum.shared.error.Refused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a step is open: from {@code opens} on, and no longer at {@code closes}. */
record StepTimes(Instant opens, Instant closes) {

    /** Cuts to what the database keeps, so that a time compares equal before and after it was stored. */
    StepTimes {
        opens = opens.truncatedTo(ChronoUnit.MICROS);
        closes = closes.truncatedTo(ChronoUnit.MICROS);
        if (!opens.isBefore(closes)) {
            throw new Refused("participation", "timesReversed");
        }
    }

    StepPhase at(Instant now) {
        if (now.isBefore(opens)) {
            return StepPhase.BEFORE;
        }
        return now.isBefore(closes) ? StepPhase.OPEN : StepPhase.AFTER;
    }
}
