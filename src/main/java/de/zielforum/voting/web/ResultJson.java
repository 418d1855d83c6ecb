package de.zielforum.voting.web;

import de.zielforum.voting.BallotId;
import de.zielforum.voting.OptionOutcome;
import de.zielforum.voting.Result;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result for programs, with all that is needed to recount it.
 *
 * @param turnout between 0 and 1
 * @param outcomes in the order of the ballot
 * @param votes where the anonymous votes are, or null for a recorded ballot
 */
@Schema(name = "Result")
record ResultJson(
        BallotId ballot,
        String title,
        String origin,
        String method,
        String rule,
        String textHash,
        long rollSize,
        long ballotsCast,
        double turnout,
        String lotSeed,
        List<OptionOutcome> outcomes,
        String votes) {

    static ResultJson of(Result result) {
        var ballot = result.ballot();
        return new ResultJson(
                ballot.id(),
                ballot.title(),
                BallotJson.name(ballot.origin()),
                BallotJson.name(ballot.method()),
                ballot.rule().text(),
                ballot.textHash(),
                ballot.rollSize(),
                result.ballotsCast(),
                result.turnout(),
                result.lotSeed(),
                result.outcomes(),
                ballot.recorded() ? null : "/api/v1/ballots/" + ballot.id() + "/votes.csv");
    }
}
