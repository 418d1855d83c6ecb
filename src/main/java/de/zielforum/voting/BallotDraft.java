package de.zielforum.voting;

import de.zielforum.participation.ProcessId;
import de.zielforum.voting.tally.AcceptanceRule;
import java.time.Instant;
import java.util.List;

/**
 * A ballot to be prepared.
 *
 * @param process in whose step for voting it takes place
 * @param title the question, at most 200 characters
 * @param explanation what it is about, as CommonMark
 * @param rule when an option counts as accepted
 * @param options may still be changed until the ballot is announced
 * @param opens when votes are taken from on
 * @param closes the first instant at which no vote is taken any more
 */
public record BallotDraft(
        ProcessId process,
        String title,
        String explanation,
        Method method,
        AcceptanceRule rule,
        List<BallotOption> options,
        Instant opens,
        Instant closes) {

    public BallotDraft {
        options = List.copyOf(options);
    }

    BallotText text() {
        return new BallotText(title, explanation, rule, opens, closes);
    }
}
