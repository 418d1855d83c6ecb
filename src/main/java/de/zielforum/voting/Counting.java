package de.zielforum.voting;

import de.zielforum.shared.act.Act;
import de.zielforum.voting.tally.Acceptance;
import de.zielforum.voting.tally.ApprovalCount;
import de.zielforum.voting.tally.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Turns counted votes into the published result. */
@ApplicationScoped
class Counting {

    @Inject
    BallotRepository ballots;

    @Inject
    BallotResultRepository results;

    @Inject
    Votes votes;

    @Inject
    Event<Act> acts;

    @Inject
    Event<BallotTallied> tallied;

    /** Counts a closed ballot and publishes what came out. */
    void publish(Ballot ballot, Instant now) {
        var count = switch (ballot.method()) {
            case APPROVAL -> votes.approvals(ballot.id(), ballot.references().size());
        };
        ballot.publish(now);
        store(ballot, count);
        announce(ballot, null, "voting.published");
    }

    /** Takes over a count from the minutes of a ballot that was held elsewhere. */
    void record(Ballot ballot, ApprovalCount count, UUID actor) {
        store(ballot, count);
        announce(ballot, actor, "voting.recorded");
    }

    private void store(Ballot ballot, ApprovalCount count) {
        var lot = Lot.of(ballot.textHash(), ballot.rollSize(), count);
        var outcomes = Acceptance.decide(ballot.rule(), ballot.references(), count, lot).stream()
                .map(o -> new OptionOutcome(o.reference(), o.approvals(), o.accepted(), o.byLot()))
                .toList();
        results.persist(BallotResult.of(ballot.id(), count.ballots(), lot.seed(), outcomes));
        ballots.flush();
        tallied.fire(new BallotTallied(ballot.id(), ballot.process(), outcomes));
    }

    private void announce(Ballot ballot, UUID actor, String verb) {
        acts.fire(new Act(actor, verb, ballot.id().value(), ballot.title(), ballot.path()));
    }
}
