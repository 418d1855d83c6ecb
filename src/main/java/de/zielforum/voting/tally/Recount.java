package de.zielforum.voting.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Recounts a published ballot from its votes. As a program: {@code Recount FILE RULE TEXT-HASH ROLL-SIZE}, all of which stand on
 * the page of the result.
 *
 * @param outcomes in the order of the ballot
 * @param count what was counted
 * @param lot what decides between equals
 */
public record Recount(List<Outcome> outcomes, ApprovalCount count, Lot lot) {

    /** Counts the file and applies the rule. */
    public static Recount of(VoteFile.Counted file, AcceptanceRule rule, String textHash, long rollSize) {
        var lot = Lot.of(textHash, rollSize, file.count());
        return new Recount(Acceptance.decide(rule, file.references(), file.count(), lot), file.count(), lot);
    }

    /** Prints the result of a file of votes. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("Recount VOTES.csv RULE TEXT-HASH ROLL-SIZE");
            System.exit(2);
        }
        try (var file = Files.newBufferedReader(Path.of(arguments[0]))) {
            var rule = AcceptanceRule.parse(arguments[1]);
            System.out.print(of(VoteFile.count(file), rule, arguments[2], Long.parseLong(arguments[3]))
                    .report());
        }
    }

    /** The result as lines of text. */
    String report() {
        var text = new StringBuilder("ballots " + count.ballots() + "\nseed " + lot.seed() + "\n");
        for (var outcome : outcomes) {
            text.append(outcome.reference())
                    .append(' ')
                    .append(outcome.approvals())
                    .append(outcome.accepted() ? " accepted" : " not-accepted")
                    .append(outcome.byLot() ? " by-lot\n" : "\n");
        }
        return text.toString();
    }
}
