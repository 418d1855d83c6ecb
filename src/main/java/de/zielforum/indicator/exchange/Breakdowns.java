package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds breakdowns (age, sex, origin) in a table that holds the same area, period and indicator several times. Where a breakdown
 * has a total that its format or its words name as such, only the total is taken; otherwise somebody has to say what is wanted.
 */
final class Breakdowns {

    private static final Set<String> TOTALS =
            Set.of("", "t", "total", "insgesamt", "gesamt", "all", "alle", "zusammen");

    private final StatisticalTable table;
    private final Mapping mapping;
    private final List<Flaw> flaws = new ArrayList<>();

    Breakdowns(StatisticalTable table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** The mapping with the totals that are taken. */
    Mapping totals() {
        if (!collides()) {
            return mapping;
        }
        var only = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var codes = new LinkedHashSet<String>();
            var place = i;
            table.rows().forEach(row -> codes.add(row.cells().get(place)));
            if (column.role() == ColumnRole.DIMENSION && codes.size() > 1) {
                total(column, codes, only);
            }
        }
        return new Mapping(
                mapping.area(),
                mapping.areaCodes(),
                mapping.period(),
                mapping.indicator(),
                mapping.indicatorKeys(),
                mapping.figures(),
                mapping.unit(),
                mapping.confidentiality(),
                only,
                mapping.signs(),
                mapping.onlyKnownIndicators());
    }

    private boolean collides() {
        if (table.columns().stream().noneMatch(column -> column.role() == ColumnRole.DIMENSION)) {
            return false;
        }
        var places = List.of(
                table.place(mapping.area()),
                table.place(mapping.period().column()),
                table.place(mapping.indicator().column()));
        var seen = new HashSet<List<String>>();
        return !table.rows().stream()
                .map(row -> places.stream()
                        .map(place -> place < 0 ? "" : row.cells().get(place))
                        .toList())
                .allMatch(seen::add);
    }

    private void total(Column column, Set<String> codes, Map<String, String> only) {
        var totals = codes.stream()
                .filter(code -> TOTALS.contains(Spelling.plain(code))
                        || TOTALS.contains(Spelling.plain(column.words().getOrDefault(code, "no total"))))
                .toList();
        var named = new HashMap<>(column.words());
        if (totals.size() == 1) {
            only.put(column.name(), totals.getFirst());
            flaws.add(Flaw.warning(
                    table.headingLine(),
                    column.name(),
                    "onlyTotal",
                    named.getOrDefault(totals.getFirst(), totals.getFirst())));
        } else {
            flaws.add(Flaw.error(
                    table.headingLine(),
                    column.name(),
                    "breakdownOpen",
                    codes.stream()
                                    .limit(5)
                                    .map(code -> named.getOrDefault(code, code))
                                    .collect(Collectors.joining(", "))
                            + (codes.size() > 5 ? " …" : "")));
        }
    }
}
