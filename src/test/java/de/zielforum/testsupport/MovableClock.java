package de.zielforum.testsupport;

import de.zielforum.shared.time.TimeTravel;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of all slices: runs like any other, and a test may set it forward. Such a test sets it back when it is done. */
@Singleton
@Alternative
@Priority(1)
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void forward(Duration duration) {
        ahead = ahead.plus(duration);
    }

    /** To the instant, if it is still to come. */
    public void forwardTo(Instant instant) {
        var missing = Duration.between(instant(), instant);
        if (missing.isPositive()) {
            forward(missing);
        }
    }

    public void back() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return TimeTravel.moment()
                .orElseGet(() -> Clock.systemUTC().instant().plus(ahead).truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
