package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Holds the column of the areas against another one that tells areas too: mostly codes against the names beside them. */
final class AreaNames {

    /** A row in which the two columns mean different areas. */
    private record Difference(int line, String cell, String other, String area) {}

    private final String column;
    private final List<Difference> differences = new ArrayList<>();
    private final boolean same;
    private int equal;

    private AreaNames(StatisticalTable table, KnownAreas areas, int place, AreaCodes codes, int other) {
        column = table.columns().get(other).name();
        var known = new HashMap<String, Optional<String>>();
        var here = new HashSet<String>();
        var there = new HashSet<String>();
        for (var row : table.rows()) {
            var area = codes.read(row.cells().get(place));
            var cell = row.cells().get(other);
            var meant = known.computeIfAbsent(cell, areas::find);
            if (!areas.knows(area) || meant.isEmpty()) {
                continue;
            }
            here.add(area);
            there.add(meant.get());
            if (meant.get().equals(area)) {
                equal++;
            } else {
                differences.add(new Difference(row.line(), cell, meant.get(), area));
            }
        }
        same = here.size() == there.size();
    }

    /**
     * Compares two columns of a table.
     *
     * @param place the column of the areas
     * @param codes how it writes them
     */
    static AreaNames of(StatisticalTable table, KnownAreas areas, int place, AreaCodes codes, int other) {
        return new AreaNames(table, areas, place, codes, other);
    }

    /** The rows of a table in which the column of the areas says one area and the name beside it another. */
    static List<Flaw> differences(StatisticalTable table, KnownAreas areas, int place, AreaCodes codes) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < table.columns().size(); i++) {
            var role = table.columns().get(i).role();
            if (i != place && (role == ColumnRole.UNKNOWN || role == ColumnRole.LABEL || role == ColumnRole.AREA)) {
                var beside = of(table, areas, place, codes, i);
                if (beside.meansTheSame()) {
                    beside.differences.forEach(one -> flaws.add(Flaw.warning(
                            one.line(), beside.column, "areaNameDiffers", one.cell(), one.other(), one.area())));
                }
            }
        }
        return flaws;
    }

    /** Whether no fewer rows agree than differ, and any does. */
    boolean confirmed() {
        return equal > 0 && equal >= differences.size();
    }

    /** Whether no row agrees or differs, as when the other column tells no area of these. */
    boolean silent() {
        return equal == 0 && differences.isEmpty();
    }

    /** A column of the districts that areas lie in differs in each row and means fewer areas; one that slipped means as many. */
    private boolean meansTheSame() {
        return confirmed() || same;
    }
}
