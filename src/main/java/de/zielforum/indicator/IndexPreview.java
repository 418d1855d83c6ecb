package de.zielforum.indicator;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.index.CompositeIndex;
import de.zielforum.indicator.index.DynamicsClass;
import de.zielforum.indicator.index.StatusClass;
import java.util.List;

/**
 * What an index would say of a year with the figures that are published now.
 *
 * @param rows one for each area of the level, by code
 * @param provisional whether any of the figures is
 * @param computable false when there is nothing to compare: fewer than two areas, or no differences
 */
public record IndexPreview(int period, List<Row> rows, boolean provisional, boolean computable) {

    /**
     * One area.
     *
     * @param value null when it gets no index
     * @param missing indicators that are secret or missing here, in words
     */
    public record Row(AreaView area, CompositeIndex.Value value, List<String> missing) {

        public Row {
            missing = List.copyOf(missing);
        }
    }

    public IndexPreview {
        rows = List.copyOf(rows);
    }

    /** With fewer areas than this, or fewer than half of them, their mean and spread say little. */
    private static final int ENOUGH = 10;

    /** How many areas are in a class of both. */
    public long count(StatusClass status, DynamicsClass dynamics) {
        return rows.stream()
                .filter(row -> row.value() != null
                        && row.value().statusClass() == status
                        && row.value().dynamicsClass() == dynamics)
                .count();
    }

    /** Whether so few areas get an index that it says little. */
    public boolean few() {
        return complete() < ENOUGH || complete() * 2 < rows.size();
    }

    /** How many areas get an index. */
    public long complete() {
        return rows.stream().filter(row -> row.value() != null).count();
    }
}
