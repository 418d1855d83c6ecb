package de.zielforum.indicator.secrecy;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Narrows the bounds of cells relation by relation, in whole numbers, until nothing changes: what everybody can find out
 * without a solver.
 */
final class Propagation {

    /** Bounds that creep towards each other by ones could go on for very long. */
    private static final int VISITS = 200;

    private final Rows rows;
    private final long[] low;
    private final long[] high;

    private Propagation(Rows rows, long[] low, long[] high) {
        this.rows = rows;
        this.low = low;
        this.high = high;
    }

    /**
     * Narrows the bounds in place.
     *
     * @param among the relations to use
     * @return a relation that cannot hold, or -1
     */
    static int narrow(Rows rows, int[] among, long[] low, long[] high) {
        return new Propagation(rows, low, high).run(among);
    }

    private int run(int[] among) {
        var waiting = new ArrayDeque<Integer>();
        var isWaiting = new boolean[rows.count];
        var visits = new int[rows.count];
        var use = new boolean[rows.count];
        Arrays.stream(among).forEach(row -> {
            waiting.add(row);
            isWaiting[row] = true;
            use[row] = true;
        });
        while (!waiting.isEmpty()) {
            var row = waiting.poll();
            isWaiting[row] = false;
            if (visits[row]++ > VISITS) {
                continue;
            }
            for (int i = 0; i < rows.cells[row].length; i++) {
                var cell = rows.cells[row][i];
                var lowBefore = low[cell];
                var highBefore = high[cell];
                narrow(row, i);
                if (low[cell] > high[cell]) {
                    return row;
                }
                if (low[cell] != lowBefore || high[cell] != highBefore) {
                    for (var other : rows.of[cell]) {
                        if (use[other] && !isWaiting[other]) {
                            isWaiting[other] = true;
                            waiting.add(other);
                        }
                    }
                }
            }
            if (cannotHold(row)) {
                return row;
            }
        }
        return -1;
    }

    /** a·x = (between least and most) − the others. */
    private void narrow(int row, int at) {
        var least = rows.least[row];
        var most = rows.most[row];
        for (int i = 0; i < rows.cells[row].length; i++) {
            if (i != at) {
                var a = rows.factors[row][i];
                least = minus(
                        least, a > 0 ? times(a, high[rows.cells[row][i]]) : times(a, low[rows.cells[row][i]]), false);
                most = minus(
                        most, a > 0 ? times(a, low[rows.cells[row][i]]) : times(a, high[rows.cells[row][i]]), true);
            }
        }
        var cell = rows.cells[row][at];
        var a = rows.factors[row][at];
        var newLow = a > 0 ? ceil(least, a) : ceil(-most, -a);
        var newHigh = a > 0 ? floor(most, a) : floor(-least, -a);
        low[cell] = Math.max(low[cell], newLow);
        high[cell] = Math.min(high[cell], newHigh);
    }

    private boolean cannotHold(int row) {
        long smallest = 0;
        long largest = 0;
        for (int i = 0; i < rows.cells[row].length; i++) {
            var a = rows.factors[row][i];
            var lowest = times(a, a > 0 ? low[rows.cells[row][i]] : high[rows.cells[row][i]]);
            var highest = times(a, a > 0 ? high[rows.cells[row][i]] : low[rows.cells[row][i]]);
            smallest = minus(smallest, -lowest, false);
            largest = minus(largest, -highest, true);
        }
        return smallest > rows.most[row] || largest < rows.least[row];
    }

    private static long times(long a, long x) {
        if (Math.abs(x) >= LinkedCells.UNLIMITED) {
            return a > 0 == x > 0 ? LinkedCells.UNLIMITED : -LinkedCells.UNLIMITED;
        }
        return Math.multiplyExact(a, x);
    }

    /** a − b where either may be unlimited; once unlimited, always so in the direction that promises nothing. */
    private static long minus(long a, long b, boolean upwards) {
        if (upwards) {
            return a >= LinkedCells.UNLIMITED || b <= -LinkedCells.UNLIMITED ? LinkedCells.UNLIMITED : a - b;
        }
        return a <= -LinkedCells.UNLIMITED || b >= LinkedCells.UNLIMITED ? -LinkedCells.UNLIMITED : a - b;
    }

    private static long ceil(long x, long a) {
        return Math.abs(x) >= LinkedCells.UNLIMITED ? x : Math.ceilDiv(x, a);
    }

    private static long floor(long x, long a) {
        return Math.abs(x) >= LinkedCells.UNLIMITED ? x : Math.floorDiv(x, a);
    }
}
