package de.zielforum.indicator.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Real towns: what protecting them costs, compared with withholding whole rows. */
class RealTablesTest {

    @Test
    void berlin_loses_far_less_than_by_withholding_whole_rows() {
        var table = Berlin.table();
        var cells = Berlin.cells(table, Rule.minimum(4));
        var protection = Suppression.protect(cells);
        var audit = Audit.of(protection);

        assertThat(cells.size()).isGreaterThan(15_000);
        assertThat(audit.passed()).isTrue();
        assertThat(audit.findings()).allMatch(Audit.Finding::isSafe).allMatch(Audit.Finding::exact);
        var lost = count(protection);
        var byRows = wholeRows(table);
        // as docs/secrecy.md says
        assertThat(protection.count(CellStatus.PRIMARY) + protection.disguised().size())
                .isEqualTo(1_438);
        assertThat(lost).isLessThanOrEqualTo(2_081);
        assertThat(byRows).isEqualTo(6_720);
        assertThat(derivableOneByOne(table, protection)).isEmpty();
    }

    @Test
    void berlin_without_complementary_cells_betrays_hundreds() {
        var table = Berlin.table();
        var cells = Berlin.cells(table, Rule.minimum(4));
        var status = new ArrayList<CellStatus>();
        for (int cell = 0; cell < cells.size(); cell++) {
            status.add(cells.isSecret(cell) ? CellStatus.PRIMARY : CellStatus.PUBLISHED);
        }
        var naive = Protection.given(cells, status);
        var audit = Audit.of(naive);
        assertThat(audit.passed()).isFalse();
        var betrayed = derivableOneByOne(table, naive);
        assertThat(betrayed).hasSizeGreaterThan(100);
        assertThat(audit.findings().stream()
                        .filter(finding -> !finding.isSafe())
                        .map(Audit.Finding::cell))
                .containsAll(betrayed);
    }

    @Test
    void flensburg_can_be_published_at_the_usual_minimum_and_is_protected_at_a_strict_one() throws IOException {
        var usual = Suppression.protect(flensburg(Rule.minimum(4)));
        assertThat(Audit.of(usual).passed()).isTrue();
        assertThat(usual.count(CellStatus.SECONDARY))
                .as("nothing is withheld in vain")
                .isZero();

        var strict = Suppression.protect(flensburg(Rule.minimum(60)));
        var audit = Audit.of(strict);
        assertThat(audit.passed()).isTrue();
        assertThat(strict.count(CellStatus.PRIMARY) + strict.disguised().size()).isEqualTo(63);
        assertThat(count(strict)).isBetween(64, 73);
    }

    /** All counts of all years, districts adding up to the city, and the ages adding up to the inhabitants. */
    private static LinkedCells flensburg(Rule rule) throws IOException {
        var builder = LinkedCells.under(rule);
        var counts = new LinkedHashMap<List<String>, Integer>();
        for (var line : lines("/demo/flensburg/observations.csv")) {
            var fields = line.split(",", -1);
            var count =
                    fields[4].isEmpty() && Set.of("einwohner", "geburten").contains(fields[0]) ? fields[3] : fields[4];
            if (!count.isEmpty()) {
                var key = List.of(fields[0] + " " + fields[2], fields[1]);
                counts.put(key, builder.count(key.toString(), new BigDecimal(count)));
            }
        }
        var areas = new LinkedHashMap<String, String>();
        var indicators = new LinkedHashSet<String>();
        counts.keySet().forEach(key -> {
            indicators.add(key.getFirst());
            if (!key.get(1).equals("01001000")) {
                areas.put(key.get(1), "01001000");
            }
        });
        CrossTable.link(builder, List.of(Hierarchy.none(), new Hierarchy(areas)), counts);
        for (var key : List.copyOf(counts.keySet())) {
            var year = key.getFirst().replace("einwohner", "");
            var young = counts.get(List.of("anteil-unter-18" + year, key.get(1)));
            var old = counts.get(List.of("anteil-65-plus" + year, key.get(1)));
            if (key.getFirst().startsWith("einwohner") && young != null && old != null) {
                builder.relation(
                        Relation.total(counts.get(key), List.of(young, old, builder.missing("between " + key))));
            }
        }
        return builder.build();
    }

    private static List<String> lines(String resource) throws IOException {
        try (var reader =
                new InputStreamReader(RealTablesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return reader.readAllAsString().lines().skip(1).toList();
        }
    }

    private static int count(Protection protection) {
        return protection.count(CellStatus.PRIMARY) + protection.count(CellStatus.SECONDARY);
    }

    /** The whole row of each area with a secret cell, and one more area beside it where it is the only one of its parent. */
    private static int wholeRows(Map<List<String>, BigDecimal> table) {
        var parents = Berlin.areas(table).parents();
        var columns = new TreeSet<String>();
        var rows = new TreeSet<String>();
        var rule = Rule.minimum(4);
        table.forEach((key, value) -> {
            columns.add(key.get(1));
            if (rule.isSecret(value)) {
                rows.add(key.getFirst());
            }
        });
        var alone = new HashMap<String, Integer>();
        rows.forEach(row -> alone.merge(parents.getOrDefault(row, ""), 1, Integer::sum));
        var more = alone.values().stream().filter(number -> number == 1).count();
        return (int) (rows.size() + more) * columns.size();
    }

    /** Solves what has a single unknown, again and again; structure and sums are worked out here. */
    private static List<Integer> derivableOneByOne(Map<List<String>, BigDecimal> table, Protection protection) {
        var numbers = new HashMap<List<String>, Integer>();
        table.keySet().forEach(key -> numbers.put(key, numbers.size()));
        var sums = new ArrayList<List<Integer>>();
        var below = new LinkedHashMap<String, List<String>>();
        Berlin.areas(table)
                .parents()
                .forEach((code, parent) ->
                        below.computeIfAbsent(parent, any -> new ArrayList<>()).add(code));
        var columns = new TreeSet<String>();
        var rows = new TreeSet<String>();
        table.keySet().forEach(key -> {
            rows.add(key.getFirst());
            columns.add(key.get(1));
        });
        below.forEach((parent, parts) -> columns.forEach(column -> {
            var sum = new ArrayList<>(List.of(numbers.get(List.of(parent, column))));
            parts.forEach(part -> sum.add(numbers.get(List.of(part, column))));
            sums.add(sum);
        }));
        rows.forEach(row -> sums.add(columns.stream()
                .map(column -> numbers.get(List.of(row, column)))
                .toList()));
        var known = new TreeSet<Integer>();
        for (int cell = 0; cell < table.size(); cell++) {
            if (!protection.isWithheld(cell)) {
                known.add(cell);
            }
        }
        var found = new ArrayList<Integer>();
        for (var more = true; more; ) {
            more = false;
            for (var sum : sums) {
                var unknown = sum.stream().filter(cell -> !known.contains(cell)).toList();
                if (unknown.size() == 1) {
                    known.add(unknown.getFirst());
                    found.add(unknown.getFirst());
                    more = true;
                }
            }
        }
        return found;
    }
}
