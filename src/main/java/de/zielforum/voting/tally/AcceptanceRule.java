package de.zielforum.voting.tally;

/** When an option counts as accepted. Announced with the ballot and never changed afterwards. */
public sealed interface AcceptanceRule {

    /** Accepted is every option that more than half of the ballots cast approve of. */
    record MoreThanHalf() implements AcceptanceRule {

        @Override
        public String text() {
            return "MORE_THAN_HALF";
        }
    }

    /**
     * Accepted are the options with the most approvals. Equal numbers at the last place are decided by the published lot; an
     * option nobody approves of is never accepted.
     *
     * @param places how many options are accepted at most, at least 1
     */
    record MostApprovals(int places) implements AcceptanceRule {

        public MostApprovals {
            if (places < 1) {
                throw new IllegalArgumentException("places: " + places);
            }
        }

        @Override
        public String text() {
            return "MOST_APPROVALS:" + places;
        }
    }

    /** The rule as it stands in the announced text: {@code MORE_THAN_HALF} or {@code MOST_APPROVALS:3}. */
    String text();

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when the text names no rule
     */
    static AcceptanceRule parse(String text) {
        if (text.equals("MORE_THAN_HALF")) {
            return new MoreThanHalf();
        }
        if (text.startsWith("MOST_APPROVALS:")) {
            return new MostApprovals(Integer.parseInt(text.substring("MOST_APPROVALS:".length())));
        }
        throw new IllegalArgumentException("no rule: " + text);
    }
}
