package de.zielforum.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the demonstration live through years in a minute: what runs inside sees the chosen moment as now. Only this thread
 * and only this call are concerned, and only an installation that is a demonstration can do it.
 */
@ApplicationScoped
public class TimeTravel {

    @ConfigProperty(name = "zielforum.demo")
    boolean demonstration;

    /** The moment this thread has travelled to, if it has. */
    public static Optional<Instant> moment() {
        return TravellingClock.MOMENT.isBound() ? Optional.of(TravellingClock.MOMENT.get()) : Optional.empty();
    }

    /**
     * Runs something at a moment.
     *
     * @throws IllegalStateException when this installation is no demonstration: real records carry real times
     */
    public void at(Instant moment, Runnable action) {
        if (!demonstration) {
            throw new IllegalStateException("Only a demonstration may travel in time");
        }
        ScopedValue.where(TravellingClock.MOMENT, moment).run(action);
    }
}
