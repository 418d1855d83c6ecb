package de.zielforum.indicator.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Examples that can be followed by hand. */
class SuppressionTest {

    private static final Rule FOUR = Rule.minimum(4);

    @Test
    void what_is_below_the_minimum_is_withheld_and_zero_is_not() {
        var cells = LinkedCells.under(FOUR);
        for (var value : List.of(0, 1, 3, 4)) {
            cells.count("c" + value, BigDecimal.valueOf(value));
        }
        assertThat(statuses(Suppression.protect(cells.build())))
                .containsExactly(CellStatus.PUBLISHED, CellStatus.PRIMARY, CellStatus.PRIMARY, CellStatus.PUBLISHED);
    }

    @Test
    void zero_is_withheld_where_the_rule_says_so() {
        var cells = LinkedCells.under(FOUR.withSecretZero());
        cells.count("none", BigDecimal.ZERO);
        var protection = Suppression.protect(cells.build());
        assertThat(statuses(protection)).containsExactly(CellStatus.PRIMARY);
        assertThat(interval(protection, 0)).isEqualTo("0..3");
    }

    @Test
    void a_single_secret_part_takes_the_smallest_other_part_with_it() {
        var cells = LinkedCells.under(FOUR);
        sum(cells, 52, 2, 30, 8, 12);
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(1, 3);
        assertThat(interval(protection, 1)).isEqualTo("1..3");
        assertThat(interval(protection, 3)).isEqualTo("7..9");
        assertThat(Audit.of(protection).passed()).isTrue();
    }

    @Test
    void the_word_secondary_must_not_betray_either() {
        // Whoever reads "secondary" knows that this part is at least 4: with a total of 5 both parts would be plain.
        var cells = LinkedCells.under(FOUR);
        sum(cells, 5, 1, 4);
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(0, 1);
        assertThat(interval(protection, 1)).isEqualTo("1..3");
        assertThat(Audit.of(protection).passed()).isTrue();

        var both = List.of(CellStatus.PUBLISHED, CellStatus.PRIMARY, CellStatus.SECONDARY);
        assertThat(Audit.of(Protection.given(protection.cells(), both)).passed())
                .isFalse();
    }

    @Test
    void two_secret_parts_protect_each_other_unless_their_sum_leaves_no_choice() {
        var twoAndThree = LinkedCells.under(FOUR);
        sum(twoAndThree, 25, 2, 3, 20);
        assertThat(withheld(Suppression.protect(twoAndThree.build()))).containsExactly(1, 2);

        var threeAndThree = LinkedCells.under(FOUR);
        sum(threeAndThree, 26, 3, 3, 20);
        assertThat(withheld(Suppression.protect(threeAndThree.build())))
                .as("3 + 3 = 6 has only one solution below 4")
                .hasSize(3);
    }

    @Test
    void where_the_word_primary_would_betray_everything_one_cell_is_called_secondary() {
        // Three parts of at least 1 and a total of at most 3 can only be 1 + 1 + 1 = 3.
        var cells = LinkedCells.under(FOUR);
        sum(cells, 3, 1, 1, 1);
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(0, 1, 2, 3);
        assertThat(protection.disguised()).hasSize(1);
        assertThat(Audit.of(protection).passed()).isTrue();

        var plainly = Protection.given(
                protection.cells(),
                List.of(CellStatus.PRIMARY, CellStatus.PRIMARY, CellStatus.PRIMARY, CellStatus.PRIMARY));
        assertThat(Audit.of(plainly).passed()).isFalse();
        assertThat(interval(plainly, 0)).isEqualTo("3..3");
    }

    @Test
    void a_rule_that_keeps_one_single_value_secret_cannot_hide_a_cell_that_stands_alone() {
        var cells = LinkedCells.under(Rule.minimum(2));
        cells.count("one", BigDecimal.ONE);
        var protection = Suppression.protect(cells.build());
        assertThat(protection.unprotected()).containsExactly(0);
        assertThat(Audit.of(protection).passed()).isFalse();
    }

    @Test
    void in_a_crossed_table_a_rectangle_is_withheld() {
        var table = new LinkedHashMap<List<String>, Integer>();
        var cells = LinkedCells.under(FOUR);
        var values = new int[][] {{2, 40, 9, 51}, {30, 20, 8, 58}, {7, 6, 50, 63}, {39, 66, 67, 172}};
        var rows = List.of("a", "b", "c", "T");
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                table.put(
                        List.of(rows.get(row), rows.get(column)),
                        cells.count(rows.get(row) + rows.get(column), BigDecimal.valueOf(values[row][column])));
            }
        }
        var flat = Hierarchy.flat("T", rows);
        CrossTable.link(cells, List.of(flat, flat), table);
        var problem = cells.build();
        var protection = Suppression.protect(problem);
        assertThat(withheld(protection).stream().map(problem::name)).containsExactly("aa", "ab", "ca", "cb");
        assertThat(Audit.of(protection).passed()).isTrue();
    }

    @Test
    void indicators_that_share_counts_are_one_problem() {
        // unemployed = SGB II + SGB III, and men + women = both, in each of the three
        var cells = LinkedCells.under(FOUR);
        var unemployed = sum(cells, 60, 25, 35);
        var sgb2 = sum(cells, 45, 22, 23);
        var sgb3 = sum(cells, 15, 3, 12);
        for (int i = 0; i < 3; i++) {
            cells.relation(Relation.total(unemployed + i, List.of(sgb2 + i, sgb3 + i)));
        }
        var protection = Suppression.protect(cells.build());
        assertThat(protection.status(sgb3 + 1)).isEqualTo(CellStatus.PRIMARY);
        assertThat(withheld(protection)).hasSize(4);
        assertThat(Audit.of(protection).passed()).isTrue();
    }

    @Test
    void what_an_earlier_edition_published_is_known_and_others_must_hide_the_secret() {
        var cells = LinkedCells.under(FOUR);
        sum(cells, 52, 2, 30, 8, 12);
        cells.alreadyPublished(3).alreadyPublished(0);
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(1, 4);

        var lost = LinkedCells.under(FOUR);
        sum(lost, 12, 2, 10);
        lost.alreadyPublished(0).alreadyPublished(2);
        var betrayed = Suppression.protect(lost.build());
        assertThat(betrayed.unprotected()).containsExactly(1);
        assertThat(Audit.of(betrayed).passed()).isFalse();

        var secretItself = LinkedCells.under(FOUR);
        secretItself.count("two", BigDecimal.TWO);
        secretItself.alreadyPublished(0);
        assertThat(Audit.of(Suppression.protect(secretItself.build())).passed()).isFalse();
    }

    @Test
    void a_rate_goes_with_its_counts() {
        var cells = LinkedCells.under(FOUR);
        var poor = cells.count("poor", BigDecimal.TWO);
        var all = cells.count("all", BigDecimal.valueOf(80));
        var rate = cells.rate("rate", new BigDecimal("2.5"), poor, all);
        var otherPoor = cells.count("poor elsewhere", BigDecimal.valueOf(20));
        var otherRate = cells.rate("rate elsewhere", new BigDecimal("25.0"), otherPoor, all);
        var protection = Suppression.protect(cells.build());
        assertThat(protection.status(rate)).isEqualTo(CellStatus.SECONDARY);
        assertThat(protection.status(otherRate)).isEqualTo(CellStatus.PUBLISHED);
        assertThat(Audit.of(protection).passed()).isTrue();

        var shown = List.of(
                CellStatus.PRIMARY,
                CellStatus.PUBLISHED,
                CellStatus.PUBLISHED,
                CellStatus.PUBLISHED,
                CellStatus.PUBLISHED);
        assertThat(Audit.of(Protection.given(protection.cells(), shown)).passed())
                .isFalse();
    }

    @Test
    void a_rate_that_is_known_already_tells_the_count_as_closely_as_it_is_rounded() {
        // 2.5 % of 80 are 2, since 1.96 ≤ x ≤ 2.04; of 800 they are 19.6 to 20.4; 3 % of 80 are 2 to 2.8
        assertThat(withRate("2.5", 2, 80).passed()).isFalse();
        // 0 % of 800, rounded to a whole percent, may be anything below 4
        assertThat(withRate("0", 2, 800).passed()).isTrue();
    }

    private static Audit.Report withRate(String rate, long poor, long all) {
        var cells = LinkedCells.under(FOUR);
        var numerator = cells.count("poor", BigDecimal.valueOf(poor));
        var denominator = cells.count("all", BigDecimal.valueOf(all));
        cells.alreadyPublished(denominator);
        cells.knownRate(new BigDecimal(rate), numerator, denominator, BigDecimal.valueOf(100));
        return Audit.of(Suppression.protect(cells.build()));
    }

    @Test
    void a_suppressed_denominator_hides_what_a_known_rate_would_tell() {
        var cells = LinkedCells.under(FOUR);
        var poor = cells.count("poor", BigDecimal.TWO);
        var all = cells.count("all", BigDecimal.valueOf(80));
        cells.knownRate(new BigDecimal("2.5"), poor, all, BigDecimal.valueOf(100));
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(poor, all);
        assertThat(Audit.of(protection).passed()).isTrue();
    }

    @Test
    void rounding_hides_without_withholding() {
        var cells = LinkedCells.under(FOUR.roundedTo(BigDecimal.TEN));
        sum(cells, 52, 2, 50);
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(1);
        assertThat(Audit.of(protection).passed()).isTrue();
    }

    @Test
    void a_missing_part_is_unknown_to_everybody() {
        var cells = LinkedCells.under(FOUR);
        var total = cells.count("total", BigDecimal.valueOf(50));
        var small = cells.count("small", BigDecimal.TWO);
        var large = cells.count("large", BigDecimal.valueOf(30));
        var missing = cells.missing("missing");
        cells.relation(Relation.total(total, List.of(small, large, missing)));
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(small);
        assertThat(interval(protection, small)).isEqualTo("1..3");
    }

    @Test
    void a_value_that_the_source_withholds_is_secret_whatever_it_is() {
        for (var total : List.of("40", "41", "43", "44", "99")) {
            var builder = LinkedCells.under(Rule.minimum(4));
            var all = builder.count("all", new BigDecimal(total));
            var withheld = builder.unknown("withheld");
            var other = builder.count("other", new BigDecimal(40));
            builder.relation(Relation.total(all, List.of(withheld, other)));
            var protection = Suppression.protect(builder.build());
            assertThat(protection.status(withheld)).isEqualTo(CellStatus.PRIMARY);
            assertThat(protection.count(CellStatus.SECONDARY)).as(total).isEqualTo(1);
            assertThat(Audit.of(protection).passed()).isTrue();
        }
    }

    @Test
    void a_wider_doubt_takes_more() {
        var cells = LinkedCells.under(FOUR.withWidth(BigDecimal.TWO));
        sum(cells, 25, 2, 3, 20);
        var protection = Suppression.protect(cells.build());
        assertThat(interval(protection, 1)).isEqualTo("1..3");
        assertThat(interval(protection, 2)).isEqualTo("1..3");
        assertThat(withheld(protection)).hasSize(3);
    }

    @Test
    void decimals_are_kept_apart_by_the_width_not_by_their_last_digit() {
        var cells = LinkedCells.under(FOUR);
        var total = cells.count("total", new BigDecimal("20.50"));
        var small = cells.count("small", new BigDecimal("2.25"));
        var large = cells.count("large", new BigDecimal("18.25"));
        cells.relation(Relation.total(total, List.of(small, large)));
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(small, large);
        var finding = Audit.of(protection).findings().getFirst();
        assertThat(finding.upper().subtract(finding.lower())).isGreaterThanOrEqualTo(BigDecimal.ONE);
    }

    @Test
    void amounts_that_one_contributor_dominates_are_secret() {
        var dominance = new Concentration.Dominance(1, BigDecimal.valueOf(80));
        assertThat(dominance.doubt(amounts(90, 5, 5))).isEqualByComparingTo("12.5");
        assertThat(dominance.doubt(amounts(70, 20, 10))).isZero();
        var percent = new Concentration.Percent(BigDecimal.TEN);
        // the second knows 5 and estimates the first at 95, which is within 9 of 90
        assertThat(percent.doubt(amounts(90, 5, 5))).isEqualByComparingTo("4");
        assertThat(percent.doubt(amounts(50, 30, 20))).isZero();

        var cells = LinkedCells.under(FOUR.with(dominance));
        var total = cells.amount("total", BigDecimal.valueOf(400), List.of());
        var one = cells.amount("one", BigDecimal.valueOf(100), amounts(90, 5, 5));
        var two = cells.amount("two", BigDecimal.valueOf(180), amounts(70, 60, 50));
        var three = cells.amount("three", BigDecimal.valueOf(120), amounts(40, 40, 40));
        cells.relation(Relation.total(total, List.of(one, two, three)));
        var protection = Suppression.protect(cells.build());
        assertThat(withheld(protection)).containsExactly(one, three);
        var finding = Audit.of(protection).findings().getFirst();
        assertThat(finding.upper()).isGreaterThanOrEqualTo(new BigDecimal("112.5"));
        assertThat(finding.lower()).isLessThanOrEqualTo(new BigDecimal("87.5"));
    }

    /**
     * The table of Fischetti and Salazar, "Models and algorithms for optimizing cell suppression in tabular data with linear
     * constraints" (JASA 95, 2000): investment by activity and region; the cell of activity II in region C is sensitive, and
     * with its rectangle over I/III and A/C withheld an outsider finds it between 5 and 30.
     */
    @Test
    void the_interval_of_the_published_example_is_found() {
        var cells = LinkedCells.under(FOUR);
        var problem = investments(cells, 0, 0);
        var withheld = List.of(List.of("II", "A"), List.of("II", "C"), List.of("III", "A"), List.of("III", "C"));
        var status = IntStream.range(0, problem.size())
                .mapToObj(cell ->
                        withheld.stream().anyMatch(codes -> problem.name(cell).equals(codes.toString()))
                                ? CellStatus.SECONDARY
                                : CellStatus.PUBLISHED)
                .toList();
        var findings = Audit.of(Protection.given(problem, status)).findings();
        assertThat(findings).hasSize(4).allMatch(Audit.Finding::exact);
        var secret = findings.stream()
                .filter(finding -> problem.name(finding.cell()).equals("[II, C]"))
                .findFirst()
                .orElseThrow();
        assertThat(secret.lower() + ".." + secret.upper()).isEqualTo("5..30");
    }

    @Test
    void the_published_example_is_protected_by_a_rectangle() {
        var cells = LinkedCells.under(FOUR);
        var protection = Suppression.protect(investments(cells, 5, 5));
        assertThat(withheld(protection)).hasSize(4);
        assertThat(Audit.of(protection).passed()).isTrue();
    }

    private static LinkedCells investments(LinkedCells.Builder cells, int below, int above) {
        var rows = List.of("I", "II", "III", "T");
        var columns = List.of("A", "B", "C", "T");
        var values = new int[][] {{20, 50, 10, 80}, {8, 19, 22, 49}, {17, 32, 12, 61}, {45, 101, 44, 190}};
        var numbers = new LinkedHashMap<List<String>, Integer>();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                var codes = List.of(rows.get(row), columns.get(column));
                var value = BigDecimal.valueOf(values[row][column]);
                numbers.put(
                        codes,
                        row == 1 && column == 2
                                ? cells.secretAmount(
                                        codes.toString(), value, BigDecimal.valueOf(below), BigDecimal.valueOf(above))
                                : cells.amount(codes.toString(), value, List.of()));
            }
        }
        CrossTable.link(cells, List.of(Hierarchy.flat("T", rows), Hierarchy.flat("T", columns)), numbers);
        return cells.build();
    }

    @Test
    void sums_that_do_not_add_up_are_refused_and_the_wrong_one_is_named() {
        var cells = LinkedCells.under(FOUR);
        sum(cells, 53, 2, 30, 8, 12);
        assertThatThrownBy(cells::build)
                .isInstanceOfSatisfying(
                        InconsistentCells.class, e -> assertThat(e.suspect()).isZero());

        var tooLittle = LinkedCells.under(FOUR);
        var total = tooLittle.count("total", BigDecimal.TEN);
        var part = tooLittle.count("part", BigDecimal.valueOf(11));
        tooLittle.relation(Relation.total(total, List.of(part, tooLittle.missing("rest"))));
        assertThatThrownBy(tooLittle::build).isInstanceOf(InconsistentCells.class);
    }

    @Test
    void a_pattern_that_others_chose_is_audited_all_the_same() {
        var cells = LinkedCells.under(FOUR);
        sum(cells, 52, 2, 30, 8, 12);
        var onlyPrimary = List.of(
                CellStatus.PUBLISHED,
                CellStatus.PRIMARY,
                CellStatus.PUBLISHED,
                CellStatus.PUBLISHED,
                CellStatus.PUBLISHED);
        var report = Audit.of(Protection.given(cells.build(), onlyPrimary));
        assertThat(report.passed()).isFalse();
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.lower()).isEqualByComparingTo("2");
            assertThat(finding.upper()).isEqualByComparingTo("2");
            assertThat(finding.exact()).isTrue();
        });
    }

    /** A total and its parts; returns the number of the total, the parts follow it. */
    private static int sum(LinkedCells.Builder cells, long total, long... parts) {
        var number = cells.count("total", BigDecimal.valueOf(total));
        var numbers = IntStream.range(0, parts.length)
                .mapToObj(i -> cells.count("part " + i, BigDecimal.valueOf(parts[i])))
                .toList();
        cells.relation(Relation.total(number, numbers));
        return number;
    }

    private static List<BigDecimal> amounts(long... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> BigDecimal.valueOf(amounts[i]))
                .toList();
    }

    private static List<Integer> withheld(Protection protection) {
        return IntStream.range(0, protection.cells().size())
                .filter(cell ->
                        protection.isWithheld(cell) && !protection.cells().isMissing(cell))
                .boxed()
                .toList();
    }

    private static List<CellStatus> statuses(Protection protection) {
        return IntStream.range(0, protection.cells().size())
                .mapToObj(protection::status)
                .toList();
    }

    private static String interval(Protection protection, int cell) {
        return Audit.of(protection).findings().stream()
                .filter(finding -> finding.cell() == cell)
                .map(finding -> finding.lower() + ".." + finding.upper())
                .findFirst()
                .orElseThrow();
    }
}
