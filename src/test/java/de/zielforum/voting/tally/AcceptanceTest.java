package de.zielforum.voting.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import de.zielforum.voting.tally.AcceptanceRule.MostApprovals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {

    private static final String HASH = "ab".repeat(32);
    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    @Test
    void exactly_half_is_not_more_than_half() {
        assertThat(accepted(new MoreThanHalf(), 4, 3, 2, 1, 4)).containsExactly("a", "d");
    }

    @Test
    void of_an_odd_number_the_greater_part_is_more_than_half() {
        assertThat(accepted(new MoreThanHalf(), 5, 3, 2, 0, 5)).containsExactly("a", "d");
    }

    @Test
    void without_a_single_ballot_nothing_is_accepted() {
        assertThat(accepted(new MoreThanHalf(), 0, 0, 0, 0, 0)).isEmpty();
        assertThat(accepted(new MostApprovals(2), 0, 0, 0, 0, 0)).isEmpty();
    }

    @Test
    void the_places_go_to_the_most_approvals() {
        assertThat(accepted(new MostApprovals(2), 10, 7, 9, 1, 8)).containsExactly("b", "d");
        assertThat(accepted(new MostApprovals(3), 10, 7, 9, 1, 8)).containsExactly("a", "b", "d");
    }

    @Test
    void equals_that_all_find_a_place_need_no_lot() {
        var outcomes = decide(new MostApprovals(2), 10, 7, 7, 1, 1);
        assertThat(outcomes).extracting(Outcome::accepted).containsExactly(true, true, false, false);
        assertThat(outcomes).noneMatch(Outcome::byLot);
    }

    @Test
    void more_equals_than_places_are_decided_by_lot_and_only_they() {
        var outcomes = decide(new MostApprovals(2), 10, 5, 9, 5, 5);
        assertThat(outcomes).extracting(Outcome::byLot).containsExactly(true, false, true, true);
        assertThat(outcomes.stream().filter(Outcome::accepted)).hasSize(2).contains(outcomes.get(1));
    }

    @Test
    void what_nobody_approves_of_gets_no_place() {
        assertThat(accepted(new MostApprovals(3), 10, 5, 0, 0, 0)).containsExactly("a");
    }

    @Test
    void the_lot_is_the_same_whenever_and_in_whatever_order_it_is_drawn() {
        var count = new ApprovalCount(10, List.of(5L, 5L, 5L, 5L));
        var lot = Lot.of(HASH, 20, count);
        var there = Acceptance.decide(new MostApprovals(2), FOUR, count, lot).stream()
                .filter(Outcome::accepted)
                .map(Outcome::reference)
                .toList();
        var back = Acceptance.decide(new MostApprovals(2), FOUR.reversed(), count, lot).stream()
                .filter(Outcome::accepted)
                .map(Outcome::reference)
                .toList();
        assertThat(back).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void the_lot_depends_on_what_nobody_knows_before_closing() {
        var some = Lot.of(HASH, 20, new ApprovalCount(10, List.of(5L, 5L)));
        assertThat(Lot.of(HASH, 20, new ApprovalCount(10, List.of(5L, 6L)))).isNotEqualTo(some);
        assertThat(Lot.of(HASH, 20, new ApprovalCount(11, List.of(5L, 5L)))).isNotEqualTo(some);
        assertThat(Lot.of(HASH, 21, new ApprovalCount(10, List.of(5L, 5L)))).isNotEqualTo(some);
        assertThat(Lot.of("cd".repeat(32), 20, new ApprovalCount(10, List.of(5L, 5L))))
                .isNotEqualTo(some);
    }

    /** The seed can be recomputed with any tool: printf '%s' 'HASH|20|10|5,5' | sha256sum. */
    @Test
    void the_seed_is_the_hash_that_the_documentation_says() throws Exception {
        var digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest((HASH + "|20|10|5,5").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Lot.of(HASH, 20, new ApprovalCount(10, List.of(5L, 5L))).seed())
                .isEqualTo(java.util.HexFormat.of().formatHex(digest));
    }

    /** With the four options equal and one place, no option may be favoured by its place or name. */
    @Test
    void over_many_ballots_the_lot_favours_nobody() {
        var won = new int[4];
        for (int roll = 0; roll < 4000; roll++) {
            var outcomes = Acceptance.decide(
                    new MostApprovals(1),
                    FOUR,
                    new ApprovalCount(9, List.of(3L, 3L, 3L, 3L)),
                    Lot.of(HASH, roll, new ApprovalCount(9, List.of(3L, 3L, 3L, 3L))));
            for (int option = 0; option < 4; option++) {
                won[option] += outcomes.get(option).accepted() ? 1 : 0;
            }
        }
        // Binomial with n = 4000, p = 1/4: five standard deviations are 137.
        assertThat(java.util.Arrays.stream(won).boxed())
                .allSatisfy(number -> assertThat(number).isBetween(863, 1137));
    }

    @Property
    void one_more_approval_never_hurts(
            @ForAll("counts") ApprovalCount count,
            @ForAll @IntRange(max = 3) int helped,
            @ForAll("rules") AcceptanceRule rule) {
        if (count.approvals().get(helped) == count.ballots()) {
            return;
        }
        var more = new ArrayList<>(count.approvals());
        more.set(helped, more.get(helped) + 1);
        var before = decide(rule, count).get(helped);
        var after = decide(rule, new ApprovalCount(count.ballots(), more)).get(helped);
        assertThat(after.accepted() || !before.accepted()).isTrue();
    }

    @Property
    void nobody_with_fewer_approvals_passes_somebody_with_more(
            @ForAll("counts") ApprovalCount count, @ForAll("rules") AcceptanceRule rule) {
        var outcomes = decide(rule, count);
        for (var one : outcomes) {
            for (var other : outcomes) {
                if (one.approvals() > other.approvals() && other.accepted()) {
                    assertThat(one.accepted()).isTrue();
                }
            }
        }
    }

    @Property
    void places_are_filled_as_far_as_there_are_approved_options(
            @ForAll("counts") ApprovalCount count, @ForAll @IntRange(min = 1, max = 4) int places) {
        var approved = count.approvals().stream().filter(number -> number > 0).count();
        assertThat(decide(new MostApprovals(places), count).stream().filter(Outcome::accepted))
                .hasSize((int) Math.min(places, approved));
    }

    @Property
    void outcomes_stand_in_the_order_of_the_ballot_with_their_numbers(
            @ForAll("counts") ApprovalCount count, @ForAll("rules") AcceptanceRule rule) {
        var outcomes = decide(rule, count);
        assertThat(outcomes).extracting(Outcome::reference).containsExactlyElementsOf(FOUR);
        assertThat(outcomes).extracting(Outcome::approvals).containsExactlyElementsOf(count.approvals());
    }

    @Test
    void options_that_do_not_fit_the_count_are_refused() {
        var count = new ApprovalCount(1, List.of(1L, 0L));
        var lot = Lot.of(HASH, 1, count);
        for (var references : List.of(List.of("a"), List.of("a", "b", "c"), List.of("a", "a"))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> Acceptance.decide(new MoreThanHalf(), references, count, lot));
        }
    }

    @Test
    void rules_are_read_as_they_are_written() {
        for (var rule : List.of(new MoreThanHalf(), new MostApprovals(1), new MostApprovals(12))) {
            assertThat(AcceptanceRule.parse(rule.text())).isEqualTo(rule);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HALF", "MOST_APPROVALS", "MOST_APPROVALS:0", "MOST_APPROVALS:x", "MORE_THAN_HALF:2"})
    void what_is_no_rule_is_refused(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> AcceptanceRule.parse(text));
    }

    @Provide
    Arbitrary<ApprovalCount> counts() {
        return Arbitraries.longs()
                .between(0, 12)
                .flatMap(ballots -> Arbitraries.longs()
                        .between(0, ballots)
                        .list()
                        .ofSize(4)
                        .map(approvals -> new ApprovalCount(ballots, approvals)));
    }

    @Provide
    Arbitrary<AcceptanceRule> rules() {
        return Arbitraries.integers()
                .between(0, 4)
                .map(places -> places == 0 ? new MoreThanHalf() : new MostApprovals(places));
    }

    private static List<Outcome> decide(AcceptanceRule rule, ApprovalCount count) {
        return Acceptance.decide(rule, FOUR, count, Lot.of(HASH, 20, count));
    }

    private static List<Outcome> decide(AcceptanceRule rule, long ballots, long... approvals) {
        return decide(
                rule,
                new ApprovalCount(
                        ballots,
                        IntStream.range(0, 4).mapToObj(i -> approvals[i]).toList()));
    }

    private static List<String> accepted(AcceptanceRule rule, long ballots, long... approvals) {
        return decide(rule, ballots, approvals).stream()
                .filter(Outcome::accepted)
                .map(Outcome::reference)
                .toList();
    }
}
