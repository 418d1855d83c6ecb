package de.zielforum.indicator.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cells that can influence each other: movable cells joined by relations. What lies in different components can be searched
 * apart.
 *
 * @param cells its movable cells
 * @param rows the relations in which one of them stands, implied ones left out
 */
record Component(int[] cells, int[] rows) {

    static List<Component> of(LinkedCells problem, IntPredicate movable) {
        var found = new ArrayList<Component>();
        var seenCell = new boolean[problem.size];
        var seenRow = new boolean[problem.rows.count];
        for (int start = 0; start < problem.size; start++) {
            if (!seenCell[start] && movable.test(start)) {
                found.add(from(start, problem.rows, movable, seenCell, seenRow));
            }
        }
        return found;
    }

    private static Component from(int start, Rows rows, IntPredicate movable, boolean[] seenCell, boolean[] seenRow) {
        var cells = new int[16];
        var count = 0;
        var kept = new ArrayList<Integer>();
        cells[count++] = start;
        seenCell[start] = true;
        for (int next = 0; next < count; next++) {
            for (var row : rows.of[cells[next]]) {
                if (seenRow[row]) {
                    continue;
                }
                seenRow[row] = true;
                if (!rows.implied[row]) {
                    kept.add(row);
                }
                for (var cell : rows.cells[row]) {
                    if (!seenCell[cell] && movable.test(cell)) {
                        seenCell[cell] = true;
                        if (count == cells.length) {
                            cells = Arrays.copyOf(cells, 2 * count);
                        }
                        cells[count++] = cell;
                    }
                }
            }
        }
        return new Component(
                Arrays.copyOf(cells, count), kept.stream().mapToInt(row -> row).toArray());
    }
}
