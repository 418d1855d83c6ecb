package de.zielforum.voting;

import de.zielforum.participation.ProcessId;
import de.zielforum.voting.tally.AcceptanceRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A ballot that was held before, on paper or by another system, with its result as the minutes give it.
 *
 * @param rollSize how many could vote
 * @param ballotsCast how many voted, at most {@code rollSize}
 * @param approvals per reference of an option, on how many ballots it was approved of; at most {@code ballotsCast} each
 */
public record RecordedBallot(
        ProcessId process,
        String title,
        String explanation,
        AcceptanceRule rule,
        List<BallotOption> options,
        Instant opens,
        Instant closes,
        long rollSize,
        long ballotsCast,
        Map<String, Long> approvals) {

    public RecordedBallot {
        options = List.copyOf(options);
        approvals = Map.copyOf(approvals);
    }

    BallotDraft draft() {
        return new BallotDraft(process, title, explanation, Method.APPROVAL, rule, options, opens, closes);
    }
}
