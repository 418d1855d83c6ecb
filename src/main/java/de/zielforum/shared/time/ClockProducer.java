package de.zielforum.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one place where the wall clock is read; everybody else gets a {@link Clock} injected. */
@ApplicationScoped
class ClockProducer {

    /** Ticks in microseconds, as the database stores time: what is written equals what is read. */
    @Produces
    @Singleton
    Clock clock() {
        return new TravellingClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)));
    }
}
