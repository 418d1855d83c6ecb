package de.zielforum.indicator.secrecy;

import java.util.Arrays;

/**
 * How far each cell may lie from its value as far as an outsider can tell from the cell alone: what is free now, and what would
 * be free at the price of withholding the cell (or of not naming the reason it is withheld for).
 *
 * <p>The outsider is taken to know the rule and how cells are chosen. A cell called primary lies below the minimum; a cell
 * called secondary does not, and is not zero either, because zeros are never withheld for the sake of others. Where that
 * would betray a primary cell it is disguised: called secondary, so that it may be anything that is ever withheld.
 */
final class Leeway {

    /** Better withhold many others than call a primary cell secondary. */
    private static final long DISGUISE = 10_000_000L;

    final long[] up;
    final long[] down;
    /** What would be free at the price. */
    final long[] upAtPrice;

    final long[] downAtPrice;
    final long[] price;

    private final LinkedCells problem;
    private final long floor;
    private final long below;
    private final long[] roundedUp;
    private final long[] roundedDown;

    Leeway(LinkedCells problem) {
        this.problem = problem;
        up = new long[problem.size];
        down = new long[problem.size];
        upAtPrice = new long[problem.size];
        downAtPrice = new long[problem.size];
        price = new long[problem.size];
        roundedUp = new long[problem.size];
        roundedDown = new long[problem.size];
        var unit = java.math.BigDecimal.ONE.movePointRight(problem.scale).longValueExact();
        below = problem.rule.minimum().movePointRight(problem.scale).longValueExact();
        floor = problem.rule.zeroIsPublished() ? Math.min(1, unit) : 0;
        if (problem.rule.rounding() != null) {
            rounding(problem.rule.rounding().movePointRight(problem.scale).doubleValue());
        }
        for (int cell = 0; cell < problem.size; cell++) {
            if (problem.kinds[cell] == LinkedCells.Kind.MISSING) {
                up[cell] = problem.leftOutZero[cell] ? 0 : LinkedCells.UNLIMITED;
                down[cell] = problem.values[cell];
                noPrice(cell);
            } else {
                publish(cell);
            }
        }
    }

    /** Rounded values are known to half the base only. */
    private void rounding(double base) {
        for (int cell = 0; cell < problem.size; cell++) {
            if (problem.kinds[cell] != LinkedCells.Kind.MISSING) {
                var value = problem.values[cell];
                var shown = Math.round(value / base) * base;
                roundedUp[cell] = Math.max(0, (long) Math.floor(shown + base / 2) - value);
                roundedDown[cell] = Math.max(0, value - Math.max(0, (long) Math.ceil(shown - base / 2)));
            }
        }
    }

    /** The value is shown. */
    void publish(int cell) {
        up[cell] = roundedUp[cell];
        down[cell] = roundedDown[cell];
        if (problem.mayBeWithheld(cell)) {
            upAtPrice[cell] = LinkedCells.UNLIMITED;
            downAtPrice[cell] = Math.max(down[cell], secondaryDown(cell));
            price[cell] = problem.weights[cell];
        } else {
            noPrice(cell);
        }
    }

    /** The cell is called secondary. */
    void withhold(int cell) {
        if (isAlone(cell) && problem.isSecret(cell)) {
            primary(cell);
            return;
        }
        up[cell] = LinkedCells.UNLIMITED;
        down[cell] = secondaryDown(cell);
        noPrice(cell);
    }

    /** The cell is called primary. */
    void primary(int cell) {
        if (problem.kinds[cell] == LinkedCells.Kind.AMOUNT) {
            up[cell] = LinkedCells.UNLIMITED;
            down[cell] = problem.values[cell];
            noPrice(cell);
        } else {
            up[cell] = below - 1 - problem.values[cell];
            down[cell] = problem.values[cell] - floor;
            upAtPrice[cell] = isAlone(cell) ? up[cell] : LinkedCells.UNLIMITED;
            downAtPrice[cell] = down[cell];
            price[cell] = isAlone(cell) ? 0 : DISGUISE;
        }
    }

    /** A cell without relations protects nobody, so that everybody knows why it is withheld. */
    private boolean isAlone(int cell) {
        return problem.rows.of[cell].length == 0;
    }

    private long secondaryDown(int cell) {
        return problem.kinds[cell] == LinkedCells.Kind.AMOUNT
                ? problem.values[cell]
                : Math.max(0, problem.values[cell] - (problem.values[cell] >= below ? below : floor));
    }

    /** The cell is not for sale. */
    void bar(int cell) {
        if (!isFree(cell)) {
            noPrice(cell);
        }
    }

    private void noPrice(int cell) {
        upAtPrice[cell] = up[cell];
        downAtPrice[cell] = down[cell];
        price[cell] = 0;
    }

    boolean isFree(int cell) {
        return up[cell] > 0 || down[cell] > 0;
    }

    boolean canMove(int cell) {
        return upAtPrice[cell] > 0 || downAtPrice[cell] > 0;
    }

    /** A copy in which nothing can be had at a price. */
    Leeway frozen() {
        var copy = new Leeway(problem);
        System.arraycopy(up, 0, copy.up, 0, up.length);
        System.arraycopy(down, 0, copy.down, 0, down.length);
        System.arraycopy(up, 0, copy.upAtPrice, 0, up.length);
        System.arraycopy(down, 0, copy.downAtPrice, 0, down.length);
        Arrays.fill(copy.price, 0);
        return copy;
    }
}
