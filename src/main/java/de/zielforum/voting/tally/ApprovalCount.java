package de.zielforum.voting.tally;

import java.util.List;

/**
 * How many ballots were cast, and how many of them approve of each option.
 *
 * @param ballots ballots cast, those that approve of nothing included
 * @param approvals per option in the order of the ballot; none is larger than {@code ballots}
 */
public record ApprovalCount(long ballots, List<Long> approvals) {

    public ApprovalCount {
        approvals = List.copyOf(approvals);
        for (long number : approvals) {
            if (number < 0 || number > ballots) {
                throw new IllegalArgumentException(number + " approvals on " + ballots + " ballots");
            }
        }
    }
}
