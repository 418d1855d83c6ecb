package de.zielforum.voting.web;

import de.zielforum.voting.BallotOption;
import de.zielforum.voting.BallotView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A filled-in ballot paper. Marks are the places of options on the paper, beginning with 1.
 *
 * @param marks what was marked
 * @param nothing whether "none of them" was marked
 */
record PaperForm(Set<String> marks, boolean nothing) {

    static final PaperForm EMPTY = new PaperForm(Set.of(), false);

    static PaperForm of(List<String> marks, String nothing) {
        return new PaperForm(Set.copyOf(marks), nothing != null);
    }

    /** Why this cannot be counted as it is, as a key of the message bundle. */
    Optional<String> problem(BallotView ballot) {
        if (marks.isEmpty() && !nothing) {
            return Optional.of("error_nothingMarked");
        }
        if (!marks.isEmpty() && nothing) {
            return Optional.of("error_bothMarked");
        }
        return marks.size() == references(ballot).size() ? Optional.empty() : Optional.of("error_unknownMark");
    }

    Set<String> references(BallotView ballot) {
        return ballot.options().stream()
                .filter(option -> has(place(ballot, option)))
                .map(BallotOption::reference)
                .collect(Collectors.toSet());
    }

    private static String place(BallotView ballot, BallotOption option) {
        return Integer.toString(ballot.options().indexOf(option) + 1);
    }

    boolean has(String place) {
        return marks.contains(place);
    }

    /** For the template: whether the option at this place, beginning with 1, is marked. */
    public boolean at(int place) {
        return has(Integer.toString(place));
    }
}
