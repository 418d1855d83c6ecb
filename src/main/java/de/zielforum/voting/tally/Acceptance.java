package de.zielforum.voting.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Applies the announced rule to a count. */
public final class Acceptance {

    private Acceptance() {}

    /**
     * What came out, in the order of the ballot.
     *
     * @param references the options in the order of the ballot, each once
     * @param lot decides between equal numbers where the rule has fewer places than there are equals
     */
    public static List<Outcome> decide(AcceptanceRule rule, List<String> references, ApprovalCount count, Lot lot) {
        if (references.size() != count.approvals().size()
                || Set.copyOf(references).size() != references.size()) {
            throw new IllegalArgumentException("the options do not fit the count");
        }
        return switch (rule) {
            case AcceptanceRule.MoreThanHalf half ->
                IntStream.range(0, references.size())
                        .mapToObj(option -> {
                            long approvals = count.approvals().get(option);
                            return new Outcome(
                                    references.get(option), approvals, 2 * approvals > count.ballots(), false);
                        })
                        .toList();
            case AcceptanceRule.MostApprovals most -> most(most.places(), references, count.approvals(), lot);
        };
    }

    private static List<Outcome> most(int places, List<String> references, List<Long> approvals, Lot lot) {
        long last = approvals.stream()
                .sorted((a, b) -> Long.compare(b, a))
                .skip(Math.min(places, approvals.size()) - 1L)
                .findFirst()
                .orElseThrow();
        var equals = IntStream.range(0, references.size())
                .filter(option -> approvals.get(option) == last && last > 0)
                .mapToObj(references::get)
                .sorted(lot.order())
                .toList();
        var above = approvals.stream().filter(number -> number > last).count();
        var drawn = new HashSet<>(equals.subList(0, (int) Math.min(equals.size(), places - above)));
        var lotNeeded = drawn.size() < equals.size();
        var outcomes = new ArrayList<Outcome>();
        for (int option = 0; option < references.size(); option++) {
            var reference = references.get(option);
            long number = approvals.get(option);
            var equal = number == last && last > 0;
            outcomes.add(
                    new Outcome(reference, number, number > last || drawn.contains(reference), equal && lotNeeded));
        }
        return List.copyOf(outcomes);
    }
}
