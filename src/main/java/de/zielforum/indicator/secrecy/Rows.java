package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** The relations of a problem as rows of a sparse matrix of whole numbers: least ≤ Σ factor × cell ≤ most. */
final class Rows {

    final int count;
    final int[][] cells;
    final long[][] factors;
    final long[] least;
    final long[] most;
    final boolean[] implied;
    /** For each cell the rows in which it stands. */
    final int[][] of;

    private Rows(int count, int size) {
        this.count = count;
        cells = new int[count][];
        factors = new long[count][];
        least = new long[count];
        most = new long[count];
        implied = new boolean[count];
        of = new int[size][];
    }

    static Rows of(List<Relation> relations, int size, ToLongFunction<BigDecimal> grid) {
        var rows = new Rows(relations.size(), size);
        for (int row = 0; row < rows.count; row++) {
            var relation = relations.get(row);
            rows.cells[row] =
                    relation.terms().stream().mapToInt(Relation.Term::cell).toArray();
            rows.factors[row] =
                    relation.terms().stream().mapToLong(Relation.Term::factor).toArray();
            rows.least[row] = relation.least() == null ? -LinkedCells.UNLIMITED : grid.applyAsLong(relation.least());
            rows.most[row] = relation.most() == null ? LinkedCells.UNLIMITED : grid.applyAsLong(relation.most());
            rows.implied[row] = relation.implied();
        }
        rows.index(size);
        return rows;
    }

    private void index(int size) {
        var found = new ArrayList<List<Integer>>(size);
        for (int cell = 0; cell < size; cell++) {
            found.add(new ArrayList<>(4));
        }
        for (int row = 0; row < count; row++) {
            for (var cell : cells[row]) {
                found.get(cell).add(row);
            }
        }
        Arrays.setAll(of, cell -> found.get(cell).stream().mapToInt(row -> row).toArray());
    }

    boolean isEquation(int row) {
        return least[row] == most[row];
    }

    /** The weighted sum of a row; throws rather than overflow. */
    long sum(int row, long[] values) {
        long sum = 0;
        for (int i = 0; i < cells[row].length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(factors[row][i], values[cells[row][i]]));
        }
        return sum;
    }

    boolean holds(int row, long[] values) {
        var sum = sum(row, values);
        return (least[row] <= -LinkedCells.UNLIMITED || sum >= least[row])
                && (most[row] >= LinkedCells.UNLIMITED || sum <= most[row]);
    }
}
