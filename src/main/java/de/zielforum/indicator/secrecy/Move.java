package de.zielforum.indicator.secrecy;

import java.util.HashMap;
import java.util.HashSet;

/**
 * Another state of affairs that an outsider cannot tell from the true one: how far each cell would lie from its value, all
 * others being as they are. Whole numbers, so that it proves what it claims without any rounding.
 */
record Move(int[] cells, long[] deltas) {

    long at(int cell) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == cell) {
                return deltas[i];
            }
        }
        return 0;
    }

    Move reversed() {
        var back = new long[deltas.length];
        for (int i = 0; i < back.length; i++) {
            back[i] = -deltas[i];
        }
        return new Move(cells, back);
    }

    /** Whether each cell stays within what is free (or can be had at a price), and all relations hold. */
    boolean isAllowed(LinkedCells problem, Leeway leeway, boolean atPrice) {
        return isWithin(atPrice ? leeway.upAtPrice : leeway.up, atPrice ? leeway.downAtPrice : leeway.down)
                && keepsRelations(problem);
    }

    /** Whether each cell stays within what is free; enough for a move whose relations were checked before. */
    boolean isFree(Leeway leeway) {
        return isWithin(leeway.up, leeway.down);
    }

    private boolean isWithin(long[] up, long[] down) {
        for (int i = 0; i < cells.length; i++) {
            if (deltas[i] > up[cells[i]] || -deltas[i] > down[cells[i]]) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsRelations(LinkedCells problem) {
        var rows = problem.rows;
        var delta = new HashMap<Integer, Long>();
        var touched = new HashSet<Integer>();
        for (int i = 0; i < cells.length; i++) {
            delta.put(cells[i], deltas[i]);
            for (var row : rows.of[cells[i]]) {
                touched.add(row);
            }
        }
        for (var row : touched) {
            long change = 0;
            for (int i = 0; i < rows.cells[row].length; i++) {
                var d = delta.get(rows.cells[row][i]);
                if (d != null) {
                    change = Math.addExact(change, Math.multiplyExact(rows.factors[row][i], d));
                }
            }
            if (change != 0) {
                var sum = Math.addExact(rows.sum(row, problem.values), change);
                if (rows.isEquation(row)
                        || rows.least[row] > -LinkedCells.UNLIMITED && sum < rows.least[row]
                        || rows.most[row] < LinkedCells.UNLIMITED && sum > rows.most[row]) {
                    return false;
                }
            }
        }
        return true;
    }
}
