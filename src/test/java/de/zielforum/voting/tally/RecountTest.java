package de.zielforum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecountTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void a_file_of_votes_is_counted_as_it_was_written() throws IOException {
        var file = VoteFile.header(List.of("treffpunkt", "ankommen")) + "\n" + VoteFile.line("10") + "\n"
                + VoteFile.line("11") + "\n";
        var counted = VoteFile.count(new StringReader(file));
        assertThat(file).isEqualTo("treffpunkt,ankommen\n1,0\n1,1\n");
        assertThat(counted.references()).containsExactly("treffpunkt", "ankommen");
        assertThat(counted.count()).isEqualTo(new ApprovalCount(2, List.of(2L, 1L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n1,0\n", "a,b\n1\n", "a,b\n1,0,1\n", "a,b\n10\n", "a,b\n1,2\n", "a,b\n\n"})
    void a_file_that_is_no_file_of_votes_is_refused(String file) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> VoteFile.count(new StringReader(file)))
                .withMessageStartingWith("line ");
    }

    @Test
    void the_report_says_what_was_counted_and_accepted() throws IOException {
        var counted = VoteFile.count(new StringReader("a,b\n1,0\n1,1\n0,0\n"));
        var recount = Recount.of(counted, new MoreThanHalf(), HASH, 5);
        assertThat(recount.report())
                .isEqualTo("ballots 3\nseed " + Lot.of(HASH, 5, counted.count()).seed()
                        + "\na 2 accepted\nb 1 not-accepted\n");
    }
}
