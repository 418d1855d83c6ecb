package de.zielforum.voting;

import java.util.List;

/**
 * What came out of a ballot.
 *
 * @param ballot what was asked, with roll size, rule and the hash of the announced text
 * @param ballotsCast how many voted
 * @param lotSeed decides between equals, see {@link de.zielforum.voting.tally.Lot}
 * @param outcomes in the order of the ballot
 */
public record Result(BallotView ballot, long ballotsCast, String lotSeed, List<OptionOutcome> outcomes) {

    /** The share of the roll that voted, between 0 and 1. */
    public double turnout() {
        return ballot.rollSize() == 0 ? 0 : (double) ballotsCast / ballot.rollSize();
    }

    /** The share of the ballots cast that approve of the option, between 0 and 1. */
    public double share(OptionOutcome outcome) {
        return ballotsCast == 0 ? 0 : (double) outcome.approvals() / ballotsCast;
    }
}
