package de.zielforum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalTallyTest {

    @Test
    void every_mark_counts_once() {
        assertThat(count(3, "110", "100", "000")).isEqualTo(new ApprovalCount(3, List.of(2L, 1L, 0L)));
    }

    @Test
    void a_vote_for_nothing_is_a_ballot_cast() {
        assertThat(count(2, "00", "00")).isEqualTo(new ApprovalCount(2, List.of(0L, 0L)));
    }

    @Test
    void nothing_counted_is_a_count() {
        assertThat(count(2)).isEqualTo(new ApprovalCount(0, List.of(0L, 0L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1111", "1x0", "12 "})
    void what_is_no_vote_on_this_ballot_is_refused(String marks) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> count(3, marks));
    }

    @Test
    void more_approvals_than_ballots_are_no_count() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new ApprovalCount(2, List.of(3L)));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new ApprovalCount(2, List.of(-1L)));
    }

    @Property
    void the_order_of_the_votes_makes_no_difference(@ForAll("votes") List<String> votes, @ForAll Random random) {
        var shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, random);
        assertThat(count(4, shuffled)).isEqualTo(count(4, votes));
    }

    @Property
    void equal_votes_may_be_added_together(@ForAll("votes") List<String> votes) {
        var tally = new ApprovalTally(4);
        votes.stream().distinct().forEach(vote -> tally.add(vote, Collections.frequency(votes, vote)));
        assertThat(tally.count()).isEqualTo(count(4, votes));
    }

    @Property
    void the_approvals_are_as_many_as_the_marks(@ForAll("votes") List<String> votes) {
        var marks =
                votes.stream().flatMapToInt(String::chars).filter(c -> c == '1').count();
        var count = count(4, votes);
        assertThat(count.approvals().stream().mapToLong(Long::longValue).sum()).isEqualTo(marks);
        assertThat(count.ballots()).isEqualTo(votes.size());
    }

    @Property
    void two_boxes_counted_apart_add_up(@ForAll("votes") List<String> here, @ForAll("votes") List<String> there) {
        var together = new ArrayList<>(here);
        together.addAll(there);
        for (int option = 0; option < 4; option++) {
            assertThat(count(4, together).approvals().get(option))
                    .isEqualTo(count(4, here).approvals().get(option)
                            + count(4, there).approvals().get(option));
        }
    }

    @Provide
    Arbitrary<List<String>> votes() {
        return Arbitraries.strings().withChars('0', '1').ofLength(4).list().ofMaxSize(60);
    }

    private static ApprovalCount count(int options, String... votes) {
        return count(options, List.of(votes));
    }

    private static ApprovalCount count(int options, List<String> votes) {
        var tally = new ApprovalTally(options);
        votes.forEach(tally::add);
        return tally.count();
    }
}
