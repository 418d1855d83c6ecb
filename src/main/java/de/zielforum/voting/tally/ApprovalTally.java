package de.zielforum.voting.tally;

import java.util.Arrays;

/**
 * Counts approval votes. A vote is a text of one sign per option in the order of the ballot: {@code 1} where the voter approves,
 * {@code 0} where not. In which order votes are added makes no difference.
 */
public final class ApprovalTally {

    private final long[] approvals;
    private long ballots;

    /** @param options how many options the ballot has, at least 1 */
    public ApprovalTally(int options) {
        if (options < 1) {
            throw new IllegalArgumentException("options: " + options);
        }
        approvals = new long[options];
    }

    /**
     * Adds one vote.
     *
     * @throws IllegalArgumentException when it is no vote on this ballot
     */
    public void add(String marks) {
        add(marks, 1);
    }

    /**
     * Adds several equal votes.
     *
     * @throws IllegalArgumentException when they are no votes on this ballot
     */
    public void add(String marks, long times) {
        if (marks.length() != approvals.length || times < 0) {
            throw new IllegalArgumentException(
                    "a vote on " + marks.length() + " options instead of " + approvals.length);
        }
        for (int option = 0; option < approvals.length; option++) {
            switch (marks.charAt(option)) {
                case '1' -> approvals[option] += times;
                case '0' -> {}
                default -> throw new IllegalArgumentException("neither 0 nor 1 at option " + (option + 1));
            }
        }
        ballots += times;
    }

    /** What was counted so far. */
    public ApprovalCount count() {
        return new ApprovalCount(ballots, Arrays.stream(approvals).boxed().toList());
    }
}
