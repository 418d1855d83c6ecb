package de.zielforum.voting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets who was entitled and who voted once a result can no longer be contested. Numbers and anonymous votes stay. */
@ApplicationScoped
class RollRetention {

    static final Duration KEPT = Duration.ofDays(365);

    @Inject
    Roll roll;

    @Inject
    Clock clock;

    @Scheduled(identity = "old-rolls", every = "${zielforum.voting.forget-every}", delayed = "10m")
    @Transactional
    void forget() {
        roll.forgetOver(clock.instant().minus(KEPT));
    }
}
