package de.zielforum.indicator.secrecy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Moves among any relations, by linear programming as Kelly, Golden and Assad ("Cell suppression: disclosure protection for
 * sensitive tabular data", Networks 22, 1992) do it. The solver computes in floating point, therefore its answers are rounded
 * to whole numbers and believed only when they keep all relations exactly; where they do not, an integer program decides.
 *
 * <p>A search begins in the neighbourhood of the cell and grows: what is found there is valid everywhere, since all cells
 * outside stay as they are.
 */
final class LinearMoves implements Moves {

    private static final int[] NEIGHBOURHOODS = {60, 250, 1_000, 4_000};

    /** A search for what is free may give up earlier: a cell more is withheld, and no harm is done. */
    private static final int[] FREE_NEIGHBOURHOODS = {60, 250, 1_000};

    private static final int LARGEST_ATTACK = 2_000;

    /** Up to so many cells an integer program is tried where a linear one has no answer in whole numbers. */
    private static final int LARGEST_INTEGER = 250;

    private static final long INTEGER_MILLIS = 3_000;

    private final LinkedCells problem;
    private final Leeway leeway;
    private final Effort effort;

    LinearMoves(LinkedCells problem, Leeway leeway, Effort effort) {
        this.problem = problem;
        this.leeway = leeway;
        this.effort = effort;
    }

    @Override
    public Move cheapest(int cell, long delta, boolean atPrice) {
        var up = atPrice ? leeway.upAtPrice[cell] : leeway.up[cell];
        var down = atPrice ? leeway.downAtPrice[cell] : leeway.down[cell];
        if (delta > up || -delta > down) {
            return null;
        }
        if (!atPrice && !isConceivable(cell, delta)) {
            return null;
        }
        var before = 0;
        for (var limit : atPrice ? NEIGHBOURHOODS : FREE_NEIGHBOURHOODS) {
            var around = neighbourhood(cell, limit, atPrice);
            if (around.size() == before) {
                return null;
            }
            before = around.size();
            var move = solve(new Program(around, cell, delta, atPrice), atPrice);
            if (move != null) {
                return move;
            }
        }
        return null;
    }

    /** Much that cannot be is seen without a solver, by narrowing bounds relation by relation. */
    private boolean isConceivable(int cell, long delta) {
        var around = neighbourhood(cell, FREE_NEIGHBOURHOODS[FREE_NEIGHBOURHOODS.length - 1], false);
        var low = problem.values.clone();
        var high = problem.values.clone();
        var rows = new LinkedHashSet<Integer>();
        for (var each : around) {
            low[each] -= leeway.down[each];
            high[each] = Math.min(LinkedCells.UNLIMITED, high[each] + leeway.up[each]);
            for (var row : problem.rows.of[each]) {
                rows.add(row);
            }
        }
        low[cell] = problem.values[cell] + delta;
        high[cell] = low[cell];
        return Propagation.narrow(
                        problem.rows, rows.stream().mapToInt(row -> row).toArray(), low, high)
                < 0;
    }

    private Move solve(Program program, boolean atPrice) {
        var relaxed = program.run(false);
        if (relaxed == null) {
            return null;
        }
        if (relaxed.isAllowed(problem, leeway, atPrice) && relaxed.at(program.cell) == program.delta) {
            return relaxed;
        }
        var whole = program.cells.size() <= LARGEST_INTEGER ? program.run(true) : null;
        return whole != null && whole.isAllowed(problem, leeway, atPrice) && whole.at(program.cell) == program.delta
                ? whole
                : null;
    }

    @Override
    public Reach furthest(int cell, int direction, long enough) {
        var limit = Math.min(enough, direction > 0 ? leeway.up[cell] : leeway.down[cell]);
        if (limit == 0) {
            return new Reach(null, true);
        }
        var around = neighbourhood(cell, LARGEST_ATTACK, false);
        var program = new Program(around, cell, direction, limit);
        var whole = around.size() < LARGEST_ATTACK;
        var relaxed = program.run(false);
        if (relaxed == null) {
            return new Reach(null, false);
        }
        if (relaxed.isAllowed(problem, leeway, false)) {
            return new Reach(relaxed.at(cell) == 0 ? null : relaxed, whole);
        }
        var integer = program.run(true);
        if (integer == null || !integer.isAllowed(problem, leeway, false)) {
            return new Reach(null, false);
        }
        return new Reach(integer.at(cell) == 0 ? null : integer, whole && program.optimal);
    }

    /**
     * So many cells around a cell. Preferred are those of whose relations most are among the chosen ones already, so that the
     * neighbourhood grows as a small table of its own (in which moves close) rather than as a star.
     */
    private Set<Integer> neighbourhood(int cell, int limit, boolean atPrice) {
        var found = new LinkedHashSet<Integer>();
        var touchedRows = new HashSet<Integer>();
        var touched = new HashMap<Integer, Integer>();
        var waiting = new PriorityQueue<long[]>(Comparator.comparingLong(entry -> entry[0]));
        waiting.add(new long[] {0, cell});
        while (!waiting.isEmpty() && found.size() < limit) {
            var next = (int) waiting.poll()[1];
            if (!found.add(next)) {
                continue;
            }
            for (var row : problem.rows.of[next]) {
                if (touchedRows.add(row)) {
                    for (var other : problem.rows.cells[row]) {
                        if (!found.contains(other) && (atPrice ? leeway.canMove(other) : leeway.isFree(other))) {
                            var open = problem.rows.of[other].length - touched.merge(other, 1, Integer::sum);
                            waiting.add(new long[] {open * 2_000L + Math.min(1_500, leeway.price[other]), other});
                        }
                    }
                }
            }
        }
        return found;
    }

    /** One linear or integer program. */
    private final class Program {

        private final Set<Integer> cells;
        private final int cell;
        private final long delta;
        private final int direction;
        private final long limit;
        private final boolean atPrice;
        private boolean optimal;
        private final Map<Integer, Variable[]> parts = new HashMap<>();

        /** The cheapest move by exactly so much. */
        Program(Set<Integer> cells, int cell, long delta, boolean atPrice) {
            this.cells = cells;
            this.cell = cell;
            this.delta = delta;
            this.direction = 0;
            this.limit = Math.abs(delta);
            this.atPrice = atPrice;
        }

        /** The free move that goes furthest. */
        Program(Set<Integer> cells, int cell, int direction, long limit) {
            this.cells = cells;
            this.cell = cell;
            this.delta = 0;
            this.direction = direction;
            this.limit = limit;
            this.atPrice = false;
        }

        Move run(boolean integer) {
            effort.programs++;
            parts.clear();
            var model = new ExpressionsBasedModel();
            model.options.time_abort = INTEGER_MILLIS;
            model.options.time_suffice = INTEGER_MILLIS;
            for (var each : cells) {
                variables(model, each, integer);
            }
            relations(model);
            var result = direction == 0 ? model.minimise() : model.maximise();
            optimal =
                    result.getState() == Optimisation.State.OPTIMAL || result.getState() == Optimisation.State.DISTINCT;
            return result.getState().isFeasible() ? read() : null;
        }

        /** A cell's change in up to four parts: up and down, freely and at the price. */
        private void variables(ExpressionsBasedModel model, int each, boolean integer) {
            var split = new Variable[4];
            if (each == cell && direction == 0) {
                split[delta > 0 ? 0 : 1] =
                        model.newVariable("s").lower(limit).upper(limit).weight(0);
            } else {
                var freeUp = each == cell ? direction > 0 ? limit : 0 : leeway.up[each];
                var freeDown = each == cell ? direction < 0 ? limit : 0 : leeway.down[each];
                split[0] = part(model, "u" + each, freeUp, weight(each, 0), integer);
                split[1] = part(model, "d" + each, freeDown, weight(each, 0), integer);
                if (atPrice && each != cell) {
                    split[2] = part(
                            model,
                            "U" + each,
                            leeway.upAtPrice[each] - freeUp,
                            weight(each, leeway.price[each]),
                            integer);
                    split[3] = part(
                            model,
                            "D" + each,
                            leeway.downAtPrice[each] - freeDown,
                            weight(each, leeway.price[each]),
                            integer);
                }
            }
            parts.put(each, split);
        }

        private double weight(int each, long price) {
            if (direction != 0) {
                return each == cell ? 1 : 0;
            }
            return 0.01 + price / 100.0;
        }

        private Variable part(ExpressionsBasedModel model, String name, long room, double weight, boolean integer) {
            if (room <= 0) {
                return null;
            }
            var variable = model.newVariable(name).lower(0).weight(weight);
            variable.upper(Math.min(room, roof()));
            return integer ? variable.integer(true) : variable;
        }

        /** Nothing needs to go further than this; it keeps the numbers of the solver small. */
        private long roof() {
            return direction == 0 ? Math.max(1_000, 1_000 * limit) : Math.max(1, Math.min(limit, 1L << 32)) * 4 + 1_000;
        }

        private void relations(ExpressionsBasedModel model) {
            var seen = new LinkedHashSet<Integer>();
            for (var each : cells) {
                for (var row : problem.rows.of[each]) {
                    if (!problem.rows.implied[row]) {
                        seen.add(row);
                    }
                }
            }
            for (var row : seen) {
                var expression = model.newExpression("r" + row);
                var rows = problem.rows;
                for (int i = 0; i < rows.cells[row].length; i++) {
                    var split = parts.get(rows.cells[row][i]);
                    if (split != null) {
                        for (int p = 0; p < 4; p++) {
                            if (split[p] != null) {
                                expression.set(split[p], p % 2 == 0 ? rows.factors[row][i] : -rows.factors[row][i]);
                            }
                        }
                    }
                }
                if (rows.isEquation(row)) {
                    expression.level(0);
                } else {
                    var sum = rows.sum(row, problem.values);
                    if (rows.least[row] > -LinkedCells.UNLIMITED) {
                        expression.lower(rows.least[row] - sum);
                    }
                    if (rows.most[row] < LinkedCells.UNLIMITED) {
                        expression.upper(rows.most[row] - sum);
                    }
                }
            }
        }

        private Move read() {
            var found = new int[cells.size()];
            var deltas = new long[cells.size()];
            var count = 0;
            for (var each : cells) {
                double change = 0;
                var split = parts.get(each);
                for (int p = 0; p < 4; p++) {
                    if (split[p] != null && split[p].getValue() != null) {
                        change += (p % 2 == 0 ? 1 : -1) * split[p].getValue().doubleValue();
                    }
                }
                var rounded = Math.round(change);
                if (rounded != 0) {
                    found[count] = each;
                    deltas[count++] = rounded;
                }
            }
            return new Move(Arrays.copyOf(found, count), Arrays.copyOf(deltas, count));
        }
    }
}
