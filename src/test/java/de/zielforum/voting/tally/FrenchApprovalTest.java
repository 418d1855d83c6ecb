package de.zielforum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.voting.tally.AcceptanceRule.MostApprovals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Counts real approval ballots: Gy-les-Nonains at the French presidential election of 2002 (J.-F. Laslier and K. Van der
 * Straeten, A live experiment on approval voting, Experimental Economics 11, 2008), as PrefLib keeps them. The file is not part
 * of the project because its licence does not allow it; it is looked for beside it.
 */
class FrenchApprovalTest {

    private static final Path FILE = Path.of("../shared/data/voting/preflib/00026-frenchapproval/00026-00000001.cat");
    private static final int CANDIDATES = 16;

    /** Summed up from the file by another program. */
    private static final List<Long> APPROVALS =
            List.of(62L, 36L, 26L, 85L, 139L, 119L, 33L, 74L, 67L, 87L, 21L, 37L, 67L, 77L, 64L, 62L);

    @Test
    void the_ballots_of_gy_les_nonains_are_counted_as_by_hand() throws IOException {
        var file = find();
        if (file == null) {
            System.err.println("SKIPPED: " + FILE + " is not here, so no real approval ballots were counted");
        }
        Assumptions.assumeTrue(file != null, "PrefLib's approval ballots are not beside the project");

        var lines = Files.readAllLines(file);
        var tally = new ApprovalTally(CANDIDATES);
        for (var line : lines) {
            if (!line.startsWith("#")) {
                var times = Long.parseLong(line.substring(0, line.indexOf(':')).strip());
                tally.add(marks(approved(line)), times);
            }
        }

        var count = tally.count();
        assertThat(count.ballots()).isEqualTo(stated(lines, "# NUMBER VOTERS:"));
        assertThat(count.approvals()).isEqualTo(APPROVALS);
        var names = IntStream.rangeClosed(1, CANDIDATES)
                .mapToObj(candidate -> "c" + candidate)
                .toList();
        var most = Acceptance.decide(new MostApprovals(1), names, count, Lot.of("ab".repeat(32), 395, count));
        var largest =
                count.approvals().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(most.stream().filter(Outcome::accepted))
                .singleElement()
                .extracting(Outcome::approvals)
                .isEqualTo(largest);
    }

    /** The project may lie one or two folders below what it shares with others. */
    private static Path find() {
        for (var file : List.of(FILE, Path.of("..").resolve(FILE))) {
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }

    /** A line is {@code 13: 6,{1,2,3}}: how many voters, whom they approve of, whom not. One alone stands without braces. */
    private static List<Integer> approved(String line) {
        var yes = line.substring(line.indexOf(':') + 1).strip();
        var first = yes.startsWith("{") ? yes.substring(1, yes.indexOf('}')) : yes.substring(0, yes.indexOf(','));
        var candidates = new ArrayList<Integer>();
        for (var candidate : first.split(",")) {
            if (!candidate.isBlank()) {
                candidates.add(Integer.parseInt(candidate.strip()));
            }
        }
        return candidates;
    }

    private static String marks(List<Integer> approved) {
        return IntStream.rangeClosed(1, CANDIDATES)
                .mapToObj(candidate -> approved.contains(candidate) ? "1" : "0")
                .collect(Collectors.joining());
    }

    private static long stated(List<String> lines, String heading) {
        return lines.stream()
                .filter(line -> line.startsWith(heading))
                .map(line -> Long.parseLong(line.substring(heading.length()).strip()))
                .findFirst()
                .orElseThrow();
    }
}
