package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Links totals of one year to their parts.
 *
 * <p>A total that holds more than its parts is linked to them by a remainder that nobody knows. One that holds less says nothing
 * exact about them. Amounts come last: what is left over when parts that fill a total do not quite add up to it, no more than
 * rounding each of them makes, is rounding, and everybody is taken to know how far the sums of an indicator are off.
 */
final class LinkedTotals {

    private static final String REMAINDER = "remainder ";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A total of amounts and its parts, and whether they fill it. */
    private record Sum(int total, List<Integer> parts, boolean complete) {}

    private final List<CountCell> cells;
    private final List<CountLink> links;
    private final AreaTree tree;
    private final Findings notes;
    private final int period;
    private final List<Sum> sums = new ArrayList<>();

    /**
     * @param cells where totals and parts stand, and remainders are added
     * @param links where links are added
     * @param notes takes up totals that are smaller than their parts
     */
    LinkedTotals(List<CountCell> cells, List<CountLink> links, AreaTree tree, Findings notes, int period) {
        this.cells = cells;
        this.links = links;
        this.tree = tree;
        this.notes = notes;
        this.period = period;
    }

    /** Links a total to its parts, so far as the numbers allow it. */
    void link(int total, List<Integer> parts, boolean complete) {
        if (cells.get(total).amount) {
            sums.add(new Sum(total, parts, complete));
        } else {
            link(total, parts, complete, BigDecimal.ZERO);
        }
    }

    /** Links amounts when it is known how far their sums are off by rounding. */
    void amounts() {
        var off = new HashMap<String, BigDecimal>();
        sums.forEach(sum -> off.merge(cells.get(sum.total()).quantity, rounding(sum), BigDecimal::max));
        sums.forEach(sum -> link(sum.total(), sum.parts(), sum.complete(), off.get(cells.get(sum.total()).quantity)));
    }

    /** How far a sum is off, if each of its numbers being rounded to its last digit explains that. */
    private BigDecimal rounding(Sum sum) {
        var all = Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                .map(cell -> cells.get(cell).value)
                .toList();
        if (!sum.complete() || all.stream().anyMatch(Objects::isNull)) {
            return BigDecimal.ZERO;
        }
        var off = beyond(sum.total(), sum.parts()).abs();
        var digits = all.stream()
                .filter(value -> value.signum() != 0)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        var most = HALF.movePointLeft(digits).multiply(BigDecimal.valueOf(all.size()));
        return off.compareTo(most) <= 0 ? off : BigDecimal.ZERO;
    }

    /** What a total holds beyond the parts whose values are known. */
    private BigDecimal beyond(int total, List<Integer> parts) {
        return cells.get(total).value == null
                ? BigDecimal.ZERO
                : parts.stream()
                        .map(cell -> cells.get(cell).value)
                        .filter(Objects::nonNull)
                        .reduce(cells.get(total).value, BigDecimal::subtract);
    }

    /** @param off how far the sum may be off because its numbers are rounded */
    private void link(int total, List<Integer> parts, boolean complete, BigDecimal off) {
        var all = new ArrayList<>(parts);
        all.add(total);
        var slack = all.stream().map(cell -> cells.get(cell).slack).reduce(off, BigDecimal::add);
        var unknown = all.stream().anyMatch(cell -> cells.get(cell).value == null);
        var beyond = beyond(total, parts);
        if (beyond.add(slack).signum() < 0) {
            if (!cells.get(total).estimated && all.stream().anyMatch(cell -> cells.get(cell).ours)) {
                notes.warning(
                        0,
                        "",
                        "partsExceedTotal",
                        cells.get(total).name(),
                        tree.code(cells.get(total).area),
                        "" + period);
            }
            return;
        }
        var linked = new ArrayList<>(parts);
        if (!complete || !unknown && beyond.compareTo(slack) > 0) {
            linked.add(remainder(total, unknown ? null : beyond.max(BigDecimal.ZERO)));
        }
        links.add(new CountLink(total, linked, slack));
    }

    private int remainder(int total, BigDecimal value) {
        var cell = new CountCell(REMAINDER + cells.get(total).quantity, cells.get(total).area, cells.get(total).policy);
        cell.amount = cells.get(total).amount;
        cell.remainder = true;
        cell.value = value;
        cells.add(cell);
        return cells.size() - 1;
    }
}
