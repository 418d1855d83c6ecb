package de.zielforum.voting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Opens, closes, counts and publishes ballots by time. Runs on every node; a ballot is claimed by one of them at a time. That it
 * may be late changes nothing for voters: casting looks at the time itself.
 */
@ApplicationScoped
public class BallotKeeper {

    private static final Logger LOG = Logger.getLogger(BallotKeeper.class);

    @Inject
    BallotRepository ballots;

    @Inject
    BallotTurn turn;

    @Inject
    Traces traces;

    @Inject
    Clock clock;

    @Scheduled(
            identity = "ballots",
            every = "${zielforum.voting.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        keepTime();
    }

    /** Does everything that is due now. What fails for one ballot is logged, tried again next time, and stops no other. */
    public void keepTime() {
        for (var ballot : due()) {
            try {
                var going = turn.next(ballot);
                while (going) {
                    going = turn.next(ballot);
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Ballot %s could not be taken to its next state", ballot);
            }
        }
        traces.remove();
    }

    @Transactional
    List<BallotId> due() {
        return ballots.due(clock.instant());
    }
}
