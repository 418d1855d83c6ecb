package de.zielforum.indicator.secrecy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which cells are withheld.
 *
 * <p>Which cells are secret by themselves follows from the {@link Rule}. Complementary cells are chosen one secret cell after
 * the other: a {@link Move} is looked for that changes the secret cell, keeps all relations and uses cells that are withheld
 * already or are cheap to withhold, as Kelly, Golden and Assad (Networks 22, 1992) do with linear programs and Castro (INFORMS
 * Journal on Computing 19, 2007) with shortest paths; its cells are withheld. A clean-up then publishes again each
 * complementary cell without which all secret cells stay protected, dearest first, so that in the end none can be published
 * alone. Small problems are done in several orders, and single cells are exchanged for others as long as that loses less.
 *
 * <p>The moves kept are proofs in whole numbers: as long as one is possible, no reasoning whatever can fix the cell.
 */
public final class Suppression {

    /** Up to so many cells it pays to begin anew in another order. */
    private static final int ORDERS = 30_000;

    /** Up to so many cells it pays to exchange single complementary cells, so many at most. */
    private static final int SMALL = 3_000;

    private static final int EXCHANGES = 60;

    /** No further attempts after so many linear programs; a few seconds. */
    private static final int PROGRAMS = 500;

    private Suppression() {}

    /** Withholds what the rule says and what must go with it. */
    public static Protection protect(LinkedCells cells) {
        var effort = new Effort();
        var best = new Pattern(cells, effort);
        best.protect(Order.AS_GIVEN.of(cells));
        for (var order : List.of(Order.SMALLEST_FIRST, Order.LARGEST_FIRST)) {
            if (cells.size <= ORDERS && effort.programs < PROGRAMS) {
                var other = new Pattern(cells, effort);
                other.protect(order.of(cells));
                if (other.cost() < best.cost()) {
                    best = other;
                }
            }
        }
        return (cells.size <= SMALL ? exchange(best, effort) : best).toProtection();
    }

    /** Forbids one complementary cell after the other and keeps what is cheaper. */
    private static Pattern exchange(Pattern start, Effort effort) {
        var best = start;
        var tried = 0;
        for (var improved = true; improved; ) {
            improved = false;
            for (var cell : best.secondary()) {
                if (tried++ >= EXCHANGES || effort.programs >= PROGRAMS) {
                    return best;
                }
                var other = best.copy();
                if (other.without(cell) && other.cost() < best.cost()) {
                    best = other;
                    improved = true;
                    break;
                }
            }
        }
        return best;
    }

    private enum Order {
        AS_GIVEN,
        SMALLEST_FIRST,
        LARGEST_FIRST;

        List<Integer> of(LinkedCells cells) {
            var secret = new ArrayList<Integer>();
            for (int cell = 0; cell < cells.size(); cell++) {
                if (cells.isSecret(cell)) {
                    secret.add(cell);
                }
            }
            Comparator<Integer> byValue = Comparator.comparingLong(cell -> cells.values[cell]);
            if (this == SMALLEST_FIRST) {
                secret.sort(byValue);
            } else if (this == LARGEST_FIRST) {
                secret.sort(byValue.reversed());
            }
            return secret;
        }
    }
}
