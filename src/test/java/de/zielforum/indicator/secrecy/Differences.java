package de.zielforum.indicator.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The attack by adding and subtracting: a cell can be worked out from what is shown exactly when it is a combination of shown
 * cells, all of them seen as sums of leaves. Found by Gaussian elimination over a large prime field, without the code it tests.
 */
final class Differences {

    private static final long PRIME = 2_147_483_647L;

    private final List<long[]> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    private Differences() {}

    /** The cells that are withheld and can be worked out all the same. */
    static List<Integer> derivable(SmallTable table, IntPredicate withheld) {
        var attack = new Differences();
        var members = List.copyOf(table.members().values());
        var leaves = table.counts().length;
        for (int cell = 0; cell < members.size(); cell++) {
            if (!withheld.test(cell)) {
                attack.add(vector(members.get(cell), leaves));
            }
        }
        var found = new ArrayList<Integer>();
        for (int cell = 0; cell < members.size(); cell++) {
            if (withheld.test(cell) && attack.reduce(vector(members.get(cell), leaves)) < 0) {
                found.add(cell);
            }
        }
        return found;
    }

    private static long[] vector(List<Integer> members, int leaves) {
        var vector = new long[leaves];
        members.forEach(leaf -> vector[leaf] = 1);
        return vector;
    }

    private void add(long[] vector) {
        var pivot = reduce(vector);
        if (pivot >= 0) {
            var inverse = power(vector[pivot], PRIME - 2);
            Arrays.setAll(vector, i -> vector[i] * inverse % PRIME);
            basis.add(vector);
            pivots.add(pivot);
        }
    }

    /** Subtracts what is known; returns the first place where something is left, or -1. */
    private int reduce(long[] vector) {
        for (int row = 0; row < basis.size(); row++) {
            var factor = vector[pivots.get(row)];
            if (factor != 0) {
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = Math.floorMod(vector[i] - factor * basis.get(row)[i] % PRIME, PRIME);
                }
            }
        }
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static long power(long base, long exponent) {
        var result = 1L;
        var square = base;
        for (var rest = exponent; rest > 0; rest /= 2) {
            if (rest % 2 == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
