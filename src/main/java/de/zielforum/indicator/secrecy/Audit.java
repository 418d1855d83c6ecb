package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Attacks a table as an outsider would, knowing all that is published: the values shown, why each other cell is withheld, all
 * relations, that no value is negative, on which grid values lie, the rule, and the way cells are chosen.
 *
 * <p>The audit takes nothing from {@link Suppression} but the pattern. For each withheld cell it looks for the smallest and the
 * largest value that fit all of this. An end of the interval counts only with a proof: a complete state of affairs in whole
 * numbers, recomputed exactly. What the search cannot prove counts as not protected, so that neither rounding errors nor a
 * solver that gives up can make a table look safer than it is.
 */
public final class Audit {

    /**
     * What an outsider can find out about a withheld cell.
     *
     * @param cell the number of the cell
     * @param lower the smallest value to reckon with
     * @param upper the largest value to reckon with; null when nothing limits it
     * @param exact whether the interval is known to be no wider; if not, it is at least this wide
     * @param isSafe whether the interval is as wide as the rule asks for; for cells that are not secret, whether the value
     *     cannot be determined
     */
    public record Finding(int cell, BigDecimal lower, BigDecimal upper, boolean exact, boolean isSafe) {}

    /**
     * The outcome.
     *
     * @param findings one for each withheld cell and for each secret cell that is out already
     * @param passed whether all secret cells are withheld and safe; if not, nothing may be published
     */
    public record Report(List<Finding> findings, boolean passed) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    private final Protection protection;
    private final LinkedCells problem;
    private final Leeway leeway;
    private final Moves moves;
    private final long[] up;
    private final long[] down;
    private final long[] upAtMost;
    private final long[] downAtMost;
    private final boolean[] exact;

    private Audit(Protection protection) {
        this.protection = protection;
        problem = protection.cells();
        leeway = protection.leeway();
        moves = Search.at(problem, leeway, new Effort());
        up = new long[problem.size];
        down = new long[problem.size];
        upAtMost = new long[problem.size];
        downAtMost = new long[problem.size];
        exact = new boolean[problem.size];
    }

    /** Attacks. */
    public static Report of(Protection protection) {
        return new Audit(protection).run();
    }

    private Report run() {
        narrow();
        var findings = new ArrayList<Finding>();
        var passed = true;
        for (int cell = 0; cell < problem.size; cell++) {
            if (problem.isMissing(cell) || problem.isRate[cell]) {
                continue;
            }
            if (protection.isWithheld(cell) && !problem.fixed[cell]) {
                attack(cell);
                findings.add(finding(cell));
            } else if (problem.isSecret(cell)) {
                findings.add(new Finding(cell, problem.value(cell), problem.value(cell), true, false));
            }
        }
        for (var finding : findings) {
            passed &= finding.isSafe() || !problem.isSecret(finding.cell());
        }
        return new Report(findings, passed && ratesFollow());
    }

    /** A rate that is shown while one of its counts is not would give the other away. */
    private boolean ratesFollow() {
        return problem.rates.stream()
                .allMatch(rate -> protection.isWithheld(rate.cell())
                        || problem.fixed[rate.cell()]
                        || !protection.isWithheld(rate.numerator()) && !protection.isWithheld(rate.denominator()));
    }

    /** First what needs no solver. */
    private void narrow() {
        var low = new long[problem.size];
        var high = new long[problem.size];
        for (int cell = 0; cell < problem.size; cell++) {
            low[cell] = problem.values[cell] - leeway.down[cell];
            high[cell] = leeway.up[cell] >= LinkedCells.UNLIMITED
                    ? LinkedCells.UNLIMITED
                    : problem.values[cell] + leeway.up[cell];
        }
        var rows = problem.rows;
        var open = java.util.stream.IntStream.range(0, rows.count)
                .filter(row -> Arrays.stream(rows.cells[row]).anyMatch(leeway::isFree))
                .toArray();
        Propagation.narrow(rows, open, low, high);
        for (int cell = 0; cell < problem.size; cell++) {
            upAtMost[cell] =
                    high[cell] >= LinkedCells.UNLIMITED / 2 ? LinkedCells.UNLIMITED : high[cell] - problem.values[cell];
            downAtMost[cell] = problem.values[cell] - low[cell];
        }
    }

    private void attack(int cell) {
        exact[cell] = true;
        if (up[cell] < upAtMost[cell]) {
            learn(cell, moves.furthest(cell, 1, upAtMost[cell]), up, upAtMost);
        }
        if (down[cell] < downAtMost[cell]) {
            learn(cell, moves.furthest(cell, -1, downAtMost[cell]), down, downAtMost);
        }
    }

    /** A state of affairs found for one cell shows something about all cells that differ in it. */
    private void learn(int cell, Moves.Reach reach, long[] reached, long[] atMost) {
        if (reach.move() != null) {
            show(reach.move());
            var back = reach.move().reversed();
            if (back.isFree(leeway) && back.isAllowed(problem, leeway, false)) {
                show(back);
            }
        }
        exact[cell] &= reach.exact() || reached[cell] == atMost[cell];
    }

    private void show(Move move) {
        for (int i = 0; i < move.cells().length; i++) {
            var cell = move.cells()[i];
            up[cell] = Math.max(up[cell], move.deltas()[i]);
            down[cell] = Math.max(down[cell], -move.deltas()[i]);
        }
    }

    private Finding finding(int cell) {
        var need = problem.needs[cell];
        var safe = need == null
                ? up[cell] + down[cell] > 0
                : up[cell] >= need.above() && down[cell] >= need.below() && up[cell] + down[cell] >= need.width();
        return new Finding(
                cell,
                problem.number(problem.values[cell] - down[cell]),
                up[cell] >= LinkedCells.UNLIMITED / 2 ? null : problem.number(problem.values[cell] + up[cell]),
                exact[cell],
                safe);
    }
}
