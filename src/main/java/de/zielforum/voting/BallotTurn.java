package de.zielforum.voting;

import de.zielforum.shared.act.Act;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Takes a ballot to its next state when its time has come; each step is a transaction of its own. */
@ApplicationScoped
class BallotTurn {

    /** Closing writes every vote anew; a million take less than a minute. */
    private static final int SECONDS = 600;

    @Inject
    BallotRepository ballots;

    @Inject
    Roll roll;

    @Inject
    BallotBox box;

    @Inject
    Unsealing unsealing;

    @Inject
    Counting counting;

    @Inject
    Event<Act> acts;

    @Inject
    Event<BallotWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /**
     * Does what is due for the ballot.
     *
     * @return whether something was due; false as well when another node is at it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = SECONDS)
    boolean next(BallotId id) {
        var claimed = ballots.claimed(id);
        if (claimed.isEmpty()) {
            return false;
        }
        var ballot = claimed.get();
        var now = clock.instant();
        return switch (ballot.state()) {
            case ANNOUNCED -> {
                if (!now.isBefore(ballot.text().closes())) {
                    miss(ballot, now);
                } else if (!now.isBefore(ballot.text().opens())) {
                    open(ballot, now);
                } else {
                    yield false;
                }
                yield true;
            }
            case OPEN -> {
                if (now.isBefore(ballot.text().closes())) {
                    yield false;
                }
                close(ballot, now);
                yield true;
            }
            case CLOSED -> {
                counting.publish(ballot, now);
                yield true;
            }
            default -> false;
        };
    }

    private void miss(Ballot ballot, Instant now) {
        ballot.miss(now);
        acts.fire(new Act(null, "voting.missed", ballot.id().value(), ballot.title(), ballot.path()));
        withdrawn.fire(new BallotWithdrawn(ballot.id(), ballot.process(), ballot.references(), ""));
    }

    private void open(Ballot ballot, Instant now) {
        var entries = roll.freeze(ballot.id(), ballot.participants(), now);
        box.provide(ballot.id());
        ballot.open(entries, now);
        acts.fire(new Act(
                null,
                "voting.opened",
                ballot.id().value(),
                ballot.title(),
                ballot.path(),
                Map.of("roll", Long.toString(entries))));
    }

    private void close(Ballot ballot, Instant now) {
        unsealing.stopVoting(ballot.id());
        ballot.close(now);
        ballots.flush();
        var votes = unsealing.open(ballot.id());
        acts.fire(new Act(
                null,
                "voting.closed",
                ballot.id().value(),
                ballot.title(),
                ballot.path(),
                Map.of("votes", Long.toString(votes))));
    }
}
