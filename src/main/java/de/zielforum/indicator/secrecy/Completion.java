package de.zielforum.indicator.secrecy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Checks that the values keep their relations, and gives missing cells some values with which they do: any will serve, since an
 * outsider must reckon with all of them.
 */
final class Completion {

    private static final long MILLIS = 20_000;

    private final LinkedCells problem;
    private final Rows rows;
    private final long[] low;
    private final long[] high;

    private Completion(LinkedCells problem) {
        this.problem = problem;
        rows = problem.rows;
        low = problem.values.clone();
        high = problem.values.clone();
        for (int cell = 0; cell < problem.size; cell++) {
            if (problem.isMissing(cell)) {
                high[cell] = LinkedCells.UNLIMITED;
            }
        }
    }

    static void complete(LinkedCells problem) {
        new Completion(problem).run();
    }

    private void run() {
        var broken = IntStream.range(0, rows.count)
                .filter(row -> Arrays.stream(rows.cells[row]).noneMatch(problem::isMissing)
                        && !rows.holds(row, problem.values))
                .toArray();
        if (broken.length > 0) {
            throw contradiction(broken);
        }
        var open = IntStream.range(0, rows.count)
                .filter(row -> Arrays.stream(rows.cells[row]).anyMatch(problem::isMissing))
                .toArray();
        if (open.length == 0) {
            return;
        }
        var impossible = Propagation.narrow(rows, open, low, high);
        if (impossible >= 0) {
            throw contradiction(impossible);
        }
        for (int cell = 0; cell < problem.size; cell++) {
            problem.values[cell] = low[cell];
            problem.leftOutZero[cell] = problem.isMissing(cell) && high[cell] == 0;
        }
        for (var component : Component.of(problem, cell -> low[cell] < high[cell])) {
            if (Arrays.stream(component.rows()).anyMatch(row -> !rows.holds(row, problem.values))) {
                fill(component);
            }
        }
    }

    /** The cell that stands in most of the relations that do not hold is likely the wrong one; of several, a total. */
    private InconsistentCells contradiction(int... broken) {
        var often = new int[problem.size];
        for (var row : broken) {
            for (var cell : rows.cells[row]) {
                often[cell] += 2;
            }
            often[rows.cells[row][0]]++;
        }
        var suspect = IntStream.range(0, problem.size)
                .boxed()
                .max(Comparator.comparing(cell -> often[cell]))
                .orElseThrow();
        var row = Arrays.stream(broken)
                .filter(each -> rows.cells[each][0] == suspect)
                .findFirst()
                .orElseGet(() -> Arrays.stream(broken)
                        .filter(each -> Arrays.stream(rows.cells[each]).anyMatch(cell -> cell == suspect))
                        .findFirst()
                        .orElseThrow());
        return new InconsistentCells(
                "the relation of " + problem.names[rows.cells[row][0]] + " does not hold",
                suspect,
                Arrays.stream(rows.cells[row]).boxed().toList());
    }

    private void fill(Component component) {
        if (!fill(component, false) && !fill(component, true)) {
            throw new InconsistentCells(
                    "no values of the missing cells fit around "
                            + problem.names[rows.cells[component.rows()[0]][0]],
                    rows.cells[component.rows()[0]][0],
                    Arrays.stream(rows.cells[component.rows()[0]]).boxed().toList());
        }
    }

    private boolean fill(Component component, boolean integer) {
        var model = new ExpressionsBasedModel();
        model.options.time_abort = MILLIS;
        model.options.time_suffice = MILLIS;
        var variables = new HashMap<Integer, Variable>();
        for (var cell : component.cells()) {
            var variable = model.newVariable("x" + cell).lower(low[cell]).weight(1);
            if (high[cell] < LinkedCells.UNLIMITED / 2) {
                variable.upper(high[cell]);
            }
            variables.put(cell, integer ? variable.integer(true) : variable);
        }
        for (var row : component.rows()) {
            var expression = model.newExpression("r" + row);
            long known = 0;
            for (int i = 0; i < rows.cells[row].length; i++) {
                var variable = variables.get(rows.cells[row][i]);
                if (variable == null) {
                    known += rows.factors[row][i] * low[rows.cells[row][i]];
                } else {
                    expression.set(variable, rows.factors[row][i]);
                }
            }
            if (rows.least[row] > -LinkedCells.UNLIMITED) {
                expression.lower(rows.least[row] - known);
            }
            if (rows.most[row] < LinkedCells.UNLIMITED) {
                expression.upper(rows.most[row] - known);
            }
        }
        if (!model.minimise().getState().isFeasible()) {
            return false;
        }
        variables.forEach((cell, variable) ->
                problem.values[cell] = Math.round(variable.getValue().doubleValue()));
        return Arrays.stream(component.cells())
                        .allMatch(cell -> problem.values[cell] >= low[cell] && problem.values[cell] <= high[cell])
                && Arrays.stream(component.rows()).allMatch(row -> rows.holds(row, problem.values));
    }
}
