package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.indicator.secrecy.Concentration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Amounts that few contributors make up most of, in a town of four districts, one of which has two parts. */
class LinkedAmountsTest {

    private static final AmountRule ONE = new AmountRule(AmountRule.Kind.LARGEST, 80);
    private static final AmountRule TWO = new AmountRule(AmountRule.Kind.TWO, 85);
    private static final AmountRule ESTIMATE = new AmountRule(AmountRule.Kind.ESTIMATE, 10);

    @Example
    void one_contributor_of_nine_tenths_is_protected_by_the_cheapest_neighbour() {
        for (var rule : List.of(ONE, TWO, ESTIMATE)) {
            var town = district("270", "25", rule);
            assertThat(town.withheld()).as("%s", rule).containsExactly("north", "east");
            assertThat(town.fate("north").safe()).isTrue();
            assertThat(town.fate("north").lower()).isEqualByComparingTo("0");
            assertThat(town.fate("north").upper()).isEqualByComparingTo("500");
        }
    }

    @Example
    void two_contributors_in_league_are_another_question_than_one() {
        assertThat(district("150", "120", ONE).withheld()).isEmpty();
        assertThat(district("150", "120", TWO).withheld()).containsExactly("north", "east");
        assertThat(district("150", "120", ESTIMATE).withheld()).isEmpty();
    }

    @Example
    void whoever_is_second_must_not_be_able_to_estimate_the_first() {
        // The others have 5, and 10 percent of 200 are 20.
        assertThat(district("200", "95", ESTIMATE).withheld()).containsExactly("north", "east");
        assertThat(district("200", "80", ESTIMATE).withheld())
                .as("the others have as much as the estimate may be off")
                .isEmpty();
        assertThat(district("200", "95", ONE).withheld()).isEmpty();
    }

    @Example
    void a_second_contribution_that_nobody_tells_is_taken_to_be_as_large_as_it_can_be() {
        assertThat(district("200", null, ESTIMATE).withheld()).containsExactly("north", "east");
        assertThat(district("200", null, TWO).withheld()).containsExactly("north", "east");
        assertThat(district("200", null, ONE).withheld()).isEmpty();
    }

    @Example
    void what_is_left_of_an_amount_is_not_taken_for_one_contribution() {
        assertThat(district("130", "20", new AmountRule(AmountRule.Kind.LARGEST, 45))
                        .withheld())
                .as("150 of 300 come from contributors of at most 20")
                .isEmpty();
    }

    @Example
    void an_amount_is_not_known_to_within_what_the_rule_asks_although_its_neighbour_is_small() {
        // The doubt of north is 37.5 to both sides: more than east could hide.
        var town = new AmountsOfTown(ONE);
        town.row("town", "830", null, null);
        town.row("north", "300", "270", "25");
        town.row("east", "30", "10", "10");
        town.row("south", "250", "90", "80");
        town.row("west", "250", "90", "80");
        town.protect();
        assertThat(town.fate("north").safe()).isTrue();
        assertThat(town.fate("north").upper()).isGreaterThanOrEqualTo(new BigDecimal("337.5"));
        assertThat(town.withheld()).isNotEqualTo(List.of("north", "east"));
    }

    @Example
    void amounts_need_not_be_whole_and_their_sums_may_be_off_by_rounding() {
        var town = new AmountsOfTown(ONE);
        town.row("town", "100.1", null, null);
        town.row("north", "30.0", "29.0", "0.5");
        town.row("east", "20.4", "5", "4");
        town.row("south", "24.7", "5", "4");
        town.row("west", "24.9", "5", "4");
        town.protect();
        assertThat(town.withheld()).containsExactly("north", "east");
        assertThat(town.figures.links())
                .singleElement()
                .satisfies(link -> assertThat(link.slack()).isEqualByComparingTo("0.1"));
    }

    @Example
    void the_minimum_is_for_people_and_not_for_amounts() {
        var town = new AmountsOfTown(ONE);
        town.row("north", "2", "0.5", "0.5");
        town.protect();
        assertThat(town.withheld()).isEmpty();
    }

    @Example
    void people_who_work_for_few_are_protected_by_both_rules() {
        var town = new AmountsOfTown(ONE);
        town.countsPeople();
        town.row("town", "803", null, null);
        town.row("north", "300", "270", "25");
        town.row("east", "3", "1", "1");
        town.row("south", "250", "90", "80");
        town.row("west", "250", "90", "80");
        town.protect();
        assertThat(town.withheld()).contains("north", "east").hasSize(3);
        assertThat(town.fate("north").safe()).isTrue();
        assertThat(town.fate("east").safe()).isTrue();
    }

    @Example
    void people_who_work_for_few_and_of_whom_a_share_is_known_are_hidden_as_well_as_both_ask() {
        var town = new AmountsOfTown(ONE);
        town.countsPeople();
        town.row("town", "860", null, null);
        town.row("north", "300", "270", "25");
        town.row("east", "60", "20", "20");
        town.row("south", "250", "90", "80");
        town.row("west", "250", "90", "80");
        town.protect();
        // 38 more are enough for the rule; east is withheld beside it and has at least four.
        assertThat(town.fate("north").upper()).isEqualByComparingTo("356");

        // Half a percent of 300 are two people; only 200 more or less make it one more or less.
        town.knownShare("north", "0.5");
        town.protect();
        assertThat(town.fate("north").safe()).isTrue();
        assertThat(town.fate("north").upper()).isGreaterThanOrEqualTo(new BigDecimal(500));
    }

    @Example
    void parts_of_parts_and_indicators_that_add_up_to_another_are_linked() {
        var town = new AmountsOfTown(ONE);
        town.row("town", "800", null, null);
        town.row("upper", "100", "95", "3");
        town.row("lower", "200", "60", "60");
        town.row("east", "250", "60", "60");
        town.row("south", "250", "60", "60");
        town.known("west", "0");
        town.protect();
        assertThat(town.withheld()).containsExactly("upper", "lower");

        var whole = new AmountsOfTown(ONE);
        whole.partOf("all");
        whole.row("north", "100", "95", "3");
        whole.other("all", "north", "300");
        whole.other("rest", "north", "200");
        whole.protect();
        assertThat(whole.withheld()).contains("north");
        assertThat(whole.fates).filteredOn(CellFate::withheld).hasSize(2);
    }

    @Example
    void amounts_that_the_source_keeps_back_are_protected_without_their_contributions() {
        for (var rule : Stream.of(ONE, TWO, ESTIMATE, null).toList()) {
            var town = new AmountsOfTown(rule);
            town.row("town", "1000.5", null, null);
            town.suppressed("north");
            town.row("east", "200.5", "50", "50");
            town.row("south", "250", "50", "50");
            town.row("west", "250", "50", "50");
            town.protect();
            assertThat(town.withheld()).as("%s", rule).contains("north", "east");
            assertThat(town.fate("north").safe()).isTrue();
        }
    }

    @Example
    void two_amounts_that_the_source_keeps_back_protect_each_other() {
        var town = new AmountsOfTown(ESTIMATE);
        town.row("town", "1000.5", null, null);
        town.suppressed("north");
        town.suppressed("east");
        town.row("south", "250.25", "50", "50");
        town.row("west", "250.25", "50", "50");
        town.protect();
        assertThat(town.withheld()).containsExactly("north", "east");
        assertThat(town.fate("north").safe()).isTrue();
        assertThat(town.fate("north").upper()).isEqualByComparingTo("500");
    }

    @Example
    void a_total_that_comes_later_does_not_betray_an_amount_whose_contributions_are_forgotten() {
        var town = new AmountsOfTown(ONE);
        town.row("town", "1000", null, null);
        town.keptBack("north");
        town.known("east", "200");
        town.known("south", "250");
        town.known("west", "250");
        town.protect();
        assertThat(town.withheld()).containsExactly("town");
        assertThat(town.fates)
                .allSatisfy(fate -> assertThat(fate.safe() || fate.outBefore()).isTrue());
    }

    @Example
    void where_less_doubt_is_left_than_the_rule_asks_for_none_of_it_is_taken_away() {
        // North and east have 500 together; the rule would ask for an interval of 750.
        var town = new AmountsOfTown(new AmountRule(AmountRule.Kind.LARGEST, 40));
        town.known("town", "1000");
        town.keptBack("north");
        town.keptBack("east");
        town.known("south", "250");
        town.known("west", "250");
        town.row("upper", "180", "20", "20");
        town.protect();
        assertThat(town.withheld()).containsExactly("upper");
        assertThat(town.fates)
                .allSatisfy(fate -> assertThat(fate.safe() || fate.outBefore()).isTrue());
    }

    @Example
    void an_amount_that_was_published_before_is_said_to_be_known() {
        var town = new AmountsOfTown(ONE);
        town.row("north", "300", "270", "25");
        town.known("north", "300");
        town.protect();
        assertThat(town.fate("north").outBefore()).isTrue();
    }

    @Example
    void counts_are_not_searched_together_with_amounts_that_are_not_whole() {
        var town = new AmountsOfTown(ONE);
        town.row("north", "300", "270", "25");
        town.row("east", "200", "20", "20");
        town.row("south", "250", "20", "20");
        town.row("west", "250.5", "20", "20");
        town.row("town", "1000.5", null, null);
        town.counts("people", "north", "300", "east", "200", "south", "250", "west", "251");
        town.protect();
        assertThat(town.fate("north").withheld()).isTrue();
        assertThat(town.fate("north").safe()).isFalse();
    }

    @Example
    void amounts_too_long_for_the_search_are_not_published() {
        var town = new AmountsOfTown(ONE);
        town.row("town", "3000000000000.01", null, null);
        town.row("north", "2000000000000.01", "2000000000000", "0.01");
        town.row("east", "1000000000000", "20", "20");
        town.protect();
        assertThat(town.fate("north").withheld()).isTrue();
        assertThat(town.fate("north").safe()).isFalse();
    }

    @Example
    void of_two_rules_both_are_asked_and_the_larger_doubt_counts() {
        var one = policy(new AmountRule(AmountRule.Kind.LARGEST, 50));
        var other = policy(new AmountRule(AmountRule.Kind.ESTIMATE, 60));
        var both = one.strictest(other);
        // 60 of 100: (1, 50) asks for 20; 60 percent of 60 less the 10 of the others are 26.
        var contributions = new Contributions(new BigDecimal(60), new BigDecimal(30));
        var amount = new BigDecimal(100);
        assertThat(one.doubt(amount, contributions)).isEqualByComparingTo("20");
        assertThat(other.doubt(amount, contributions)).isEqualByComparingTo("26");
        assertThat(both.doubt(amount, contributions)).isEqualByComparingTo("26");
        assertThat(other.strictest(one).doubt(amount, contributions)).isEqualByComparingTo("26");
        assertThat(SecrecyPolicy.USUAL.strictest(one).concentration()).isEqualTo(one.concentration());
        assertThat(one.strictest(SecrecyPolicy.USUAL).concentration()).isEqualTo(one.concentration());
        assertThat(one.strictest(one).concentration()).isInstanceOf(Concentration.Dominance.class);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void no_table_lets_anybody_come_closer_to_a_dominated_amount_than_the_rule_allows(
            @ForAll("rules") AmountRule rule, @ForAll long seed) {
        var random = RandomAmounts.of(seed);
        var town = new AmountsOfTown(rule);
        random.rows().forEach(row -> town.row(row.area(), row.value(), row.largest(), row.second()));
        town.protect();
        var shown = random.areas().stream()
                .filter(area -> !town.withheld().contains(area))
                .toList();
        for (var area : random.areas()) {
            var doubt = random.doubt(area, rule);
            if (doubt > 0) {
                assertThat(town.withheld()).as(area).contains(area);
                var closest = random.derivable(area, Set.copyOf(shown));
                var value = random.value(area);
                assertThat(closest[0]).as(area).isLessThanOrEqualTo(value - Math.min(doubt, value) + 1e-9);
                assertThat(closest[1]).as(area).isGreaterThanOrEqualTo(value + doubt - 1e-9);
            }
        }
        assertThat(town.fates).allSatisfy(fate -> assertThat(fate.safe()).isTrue());
        if (random.areas().stream().noneMatch(area -> random.doubt(area, rule) > 0)) {
            assertThat(town.withheld()).isEmpty();
        }
    }

    @Provide
    Arbitrary<AmountRule> rules() {
        return Arbitraries.of(
                new AmountRule(AmountRule.Kind.LARGEST, 60),
                ONE,
                new AmountRule(AmountRule.Kind.TWO, 90),
                TWO,
                ESTIMATE,
                new AmountRule(AmountRule.Kind.ESTIMATE, 40));
    }

    private static SecrecyPolicy policy(AmountRule rule) {
        return new SecrecyPolicy(4, true, null, true, null, rule.concentration());
    }

    /** A town of 1000 whose northern district has 300, in which the contributions are these. */
    private static AmountsOfTown district(String largest, String second, AmountRule rule) {
        var town = new AmountsOfTown(rule);
        town.row("town", "1000", "200", "150");
        town.row("north", "300", largest, second);
        town.row("east", "200", "60", "50");
        town.row("south", "250", "60", "50");
        town.row("west", "250", "60", "50");
        town.protect();
        return town;
    }
}
