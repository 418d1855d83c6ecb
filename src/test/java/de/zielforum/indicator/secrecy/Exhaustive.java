package de.zielforum.indicator.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The attack that leaves nothing out: tries all ways to fill the leaves of a small table that agree with what is published,
 * and notes which values each cell takes. It shares no code with what it tests.
 */
final class Exhaustive {

    private static final long STEPS = 4_000_000;

    private final SmallTable table;
    private final List<List<Integer>> members;
    private final long[] low;
    private final long[] high;
    private final List<List<Integer>> cellsOf = new ArrayList<>();
    private final int[] leaves;
    private final long[] sums;
    private final int[] open;
    private final List<Set<Long>> seen = new ArrayList<>();
    private long steps;

    /**
     * @param low what an outsider knows each cell to be at least
     * @param high and at most
     */
    private Exhaustive(SmallTable table, long[] low, long[] high) {
        this.table = table;
        this.low = low;
        this.high = high;
        members = List.copyOf(table.members().values());
        leaves = new int[table.counts().length];
        sums = new long[members.size()];
        open = new int[members.size()];
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            cellsOf.add(new ArrayList<>());
        }
        for (int cell = 0; cell < members.size(); cell++) {
            seen.add(new TreeSet<>());
            open[cell] = members.get(cell).size();
            for (var leaf : members.get(cell)) {
                cellsOf.get(leaf).add(cell);
            }
        }
    }

    /** The values each cell can have; null when there are too many ways to try them all. */
    static List<Set<Long>> possible(SmallTable table, long[] low, long[] high) {
        var attack = new Exhaustive(table, low, high);
        return attack.fill(0) ? attack.seen : null;
    }

    private boolean fill(int leaf) {
        if (++steps > STEPS) {
            return false;
        }
        if (leaf == leaves.length) {
            for (int cell = 0; cell < sums.length; cell++) {
                seen.get(cell).add(sums[cell]);
            }
            return true;
        }
        long most = Long.MAX_VALUE;
        for (var cell : cellsOf.get(leaf)) {
            most = Math.min(most, high[cell] - sums[cell]);
        }
        for (long value = 0; value <= most; value++) {
            if (place(leaf, value) && !fill(leaf + 1)) {
                return false;
            }
            take(leaf, value);
        }
        return true;
    }

    private boolean place(int leaf, long value) {
        var fits = true;
        for (var cell : cellsOf.get(leaf)) {
            sums[cell] += value;
            open[cell]--;
            fits &= sums[cell] <= high[cell] && (open[cell] > 0 || sums[cell] >= low[cell]);
        }
        return fits;
    }

    private void take(int leaf, long value) {
        for (var cell : cellsOf.get(leaf)) {
            sums[cell] -= value;
            open[cell]++;
        }
    }

    @Override
    public String toString() {
        return table.cells() + " " + Arrays.toString(low) + " " + Arrays.toString(high);
    }
}
