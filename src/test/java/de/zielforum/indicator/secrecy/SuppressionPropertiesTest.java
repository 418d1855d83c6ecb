package de.zielforum.indicator.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What must hold for any table and any rule, attacked by code of another kind than that which protects. */
class SuppressionPropertiesTest {

    /** How far above their values the exhaustive attack tries complementary cells. */
    private static final int TRIED = 6;

    /** A table, a rule, and what came of them. */
    record Case(SmallTable table, Rule rule, LinkedCells cells, Protection protection, Audit.Report audit) {

        static Case of(int dimensions, long seed, int minimum, boolean zeroIsPublished) {
            var random = new Random(seed);
            var shape = new ArrayList<int[]>();
            for (int d = 0; d < dimensions; d++) {
                var parts = 2 + random.nextInt(dimensions == 3 ? 1 : 3);
                shape.add(new int[] {parts, random.nextInt(dimensions) == 0 ? 2 : 0});
            }
            var table = SmallTable.of(shape, random, 1 + random.nextInt(15));
            var rule = zeroIsPublished
                    ? Rule.minimum(minimum)
                    : Rule.minimum(minimum).withSecretZero();
            var cells = table.problem(rule);
            var protection = Suppression.protect(cells);
            return new Case(table, rule, cells, protection, Audit.of(protection));
        }

        /** What whoever reads values and statuses knows of each cell alone. */
        List<java.util.Set<Long>> possible() {
            var codes = table.cells();
            var low = new long[codes.size()];
            var high = new long[codes.size()];
            var minimum = rule.minimum().longValue();
            var floor = rule.zeroIsPublished() ? 1 : 0;
            for (int cell = 0; cell < codes.size(); cell++) {
                var value = table.value(codes.get(cell));
                switch (protection.status(cell)) {
                    case PUBLISHED -> {
                        low[cell] = value;
                        high[cell] = value;
                    }
                    case PRIMARY -> {
                        low[cell] = floor;
                        high[cell] = minimum - 1;
                    }
                    case SECONDARY -> {
                        low[cell] = value >= minimum ? minimum : floor;
                        high[cell] = value + TRIED;
                    }
                }
            }
            return Exhaustive.possible(table, low, high);
        }

        /** Whether no cell can lie above what the exhaustive attack tries. */
        boolean isTriedInFull() {
            return audit.findings().stream()
                    .allMatch(finding -> finding.upper() != null
                            && finding.upper().longValue()
                                    <= table.value(table.cells().get(finding.cell())) + TRIED);
        }

        @Override
        public String toString() {
            return table.cells() + " " + java.util.Arrays.toString(table.counts()) + " " + rule + " " + protection;
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void tables_of_one_or_two_dimensions_withstand_all_attacks(@ForAll("flat") Case each) {
        withstands(each);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void tables_of_three_dimensions_withstand_all_attacks(@ForAll("deep") Case each) {
        withstands(each);
    }

    private static void withstands(Case each) {
        assertThat(each.audit().passed()).isTrue();
        assertThat(each.protection().unprotected()).isEmpty();
        for (int cell = 0; cell < each.cells().size(); cell++) {
            assertThat(each.protection().isWithheld(cell) || !each.cells().isSecret(cell))
                    .isTrue();
        }
        assertThat(Differences.derivable(each.table(), each.protection()::isWithheld))
                .as("cells that follow from those shown")
                .isEmpty();
        var possible = each.possible();
        if (possible == null) {
            return;
        }
        for (var finding : each.audit().findings()) {
            var values = possible.get(finding.cell());
            assertThat(values).as("values cell %s can have", finding.cell()).hasSizeGreaterThan(1);
            assertThat(finding.lower()).isLessThanOrEqualTo(BigDecimal.valueOf(Collections.min(values)));
            if (finding.exact() && each.isTriedInFull()) {
                assertThat(finding.lower()).isEqualByComparingTo(BigDecimal.valueOf(Collections.min(values)));
                assertThat(finding.upper()).isEqualByComparingTo(BigDecimal.valueOf(Collections.max(values)));
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void no_complementary_cell_can_be_published_alone(@ForAll("flat") Case each) {
        var cells = each.cells();
        for (int secondary = 0; secondary < cells.size(); secondary++) {
            if (each.protection().status(secondary) != CellStatus.SECONDARY || cells.isSecret(secondary)) {
                continue;
            }
            var shown = secondary;
            var status = IntStream.range(0, cells.size())
                    .mapToObj(cell -> cell == shown
                            ? CellStatus.PUBLISHED
                            : each.protection().status(cell))
                    .toList();
            assertThat(Audit.of(Protection.given(cells, status)).passed()).isFalse();
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void the_audit_finds_what_an_exhaustive_attack_finds(@ForAll("flat") Case each, @ForAll long seed) {
        var random = new Random(seed);
        var cells = each.cells();
        var status = IntStream.range(0, cells.size())
                .mapToObj(cell -> {
                    if (cells.isSecret(cell)) {
                        return CellStatus.PRIMARY;
                    }
                    return cells.value(cell).signum() > 0 && random.nextInt(3) == 0
                            ? CellStatus.SECONDARY
                            : CellStatus.PUBLISHED;
                })
                .toList();
        var given = Protection.given(cells, status);
        var audit = Audit.of(given);
        var attacked = new Case(each.table(), each.rule(), cells, given, audit);
        var possible = attacked.possible();
        if (possible == null) {
            return;
        }
        for (var finding : audit.findings()) {
            assertThat(finding.isSafe())
                    .as("cell %s of %s", finding.cell(), attacked)
                    .isEqualTo(possible.get(finding.cell()).size() > 1);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void the_same_table_is_always_protected_in_the_same_way(@ForAll("flat") Case each) {
        var again = Suppression.protect(each.table().problem(each.rule()));
        assertThat(again).hasToString(each.protection().toString());
    }

    /** Whatever the true values are: somebody who reckons with any value of a withheld cell cannot work one out. */
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void cells_that_the_source_withholds_are_worked_out_by_nobody(@ForAll("flat") Case each, @ForAll long seed) {
        var random = new Random(seed);
        var table = each.table();
        var size = table.cells().size();
        var unknown = random.ints(1 + size / 6, 0, size)
                .filter(cell -> table.value(table.cells().get(cell)) > 0)
                .boxed()
                .collect(Collectors.toSet());
        var cells = table.problem(each.rule(), unknown);
        var protection = Suppression.protect(cells);
        assertThat(Audit.of(protection).passed()).isTrue();
        assertThat(unknown).allMatch(protection::isWithheld);
        assertThat(Differences.derivable(table, protection::isWithheld)).isEmpty();
        var low = new long[size];
        var high = new long[size];
        for (int cell = 0; cell < size; cell++) {
            var value = table.value(table.cells().get(cell));
            low[cell] = protection.isWithheld(cell) ? 0 : value;
            high[cell] = value + (protection.isWithheld(cell) ? TRIED : 0);
        }
        var possible = Exhaustive.possible(table, low, high);
        if (possible != null) {
            assertThat(unknown).allMatch(cell -> possible.get(cell).size() > 1);
        }
    }

    /** The least possible loss, found by auditing all patterns of tables that are small enough for it. */
    @Example
    void small_tables_lose_hardly_more_than_the_least_possible() {
        var tables = 0;
        var lost = 0L;
        var least = 0L;
        for (var seed = 0; tables < 60; seed++) {
            var random = new Random(seed);
            var shape = new ArrayList<int[]>();
            for (int d = 0; d < 1 + seed % 2; d++) {
                shape.add(new int[] {2 + random.nextInt(2), d == 0 && random.nextBoolean() ? 2 : 0});
            }
            var cells = SmallTable.of(shape, random, 4 + random.nextInt(20)).problem(Rule.minimum(4));
            var candidates = IntStream.range(0, cells.size())
                    .filter(cells::mayBeWithheld)
                    .boxed()
                    .toList();
            var protection = Suppression.protect(cells);
            var own = weight(
                    cells, candidates.stream().filter(protection::isWithheld).toList());
            if (own > 0 && candidates.size() <= 11 && protection.disguised().isEmpty()) {
                tables++;
                lost += own;
                least += least(cells, candidates, own);
            }
        }
        assertThat(lost).isLessThanOrEqualTo(least * 102 / 100);
    }

    private static long least(LinkedCells cells, List<Integer> candidates, long known) {
        var least = known;
        for (int subset = 0; subset < 1 << candidates.size(); subset++) {
            var chosen = subset;
            var withheld = IntStream.range(0, candidates.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(candidates::get)
                    .toList();
            if (weight(cells, withheld) < least) {
                var status = IntStream.range(0, cells.size())
                        .mapToObj(cell -> cells.isSecret(cell)
                                ? CellStatus.PRIMARY
                                : withheld.contains(cell) ? CellStatus.SECONDARY : CellStatus.PUBLISHED)
                        .toList();
                if (Audit.of(Protection.given(cells, status)).passed()) {
                    least = weight(cells, withheld);
                }
            }
        }
        return least;
    }

    private static long weight(LinkedCells cells, List<Integer> withheld) {
        return withheld.stream().mapToLong(cell -> cells.weights[cell]).sum();
    }

    @Provide
    Arbitrary<Case> flat() {
        return cases(Arbitraries.integers().between(1, 2));
    }

    @Provide
    Arbitrary<Case> deep() {
        return cases(Arbitraries.just(3));
    }

    private static Arbitrary<Case> cases(Arbitrary<Integer> dimensions) {
        return Combinators.combine(
                        dimensions,
                        Arbitraries.longs(),
                        Arbitraries.integers().between(3, 6),
                        Arbitraries.of(true, true, true, false))
                .as(Case::of);
    }
}
