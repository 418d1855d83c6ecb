package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Checks that the values keep their relations, and gives missing and unknown cells some values with which they do: any will
 * serve, since an outsider must reckon with all of them. Unknown ones get what an outsider expects of a count that is withheld,
 * if possible: a value that is secret by the rule, the largest first, and not 0.
 */
final class Completion {

    private static final long MILLIS = 20_000;

    private final LinkedCells problem;
    private final Rows rows;
    private final long[] low;
    private final long[] high;
    private final long preferred;

    private Completion(LinkedCells problem) {
        this.problem = problem;
        rows = problem.rows;
        low = problem.values.clone();
        high = problem.values.clone();
        var below = problem.rule.minimum().subtract(BigDecimal.ONE).movePointRight(problem.scale);
        preferred = Math.max(2, below.longValueExact());
        for (int cell = 0; cell < problem.size; cell++) {
            if (problem.isOpen(cell)) {
                high[cell] = LinkedCells.UNLIMITED;
            }
        }
    }

    static void complete(LinkedCells problem) {
        new Completion(problem).run();
    }

    private void run() {
        var broken = IntStream.range(0, rows.count)
                .filter(row ->
                        Arrays.stream(rows.cells[row]).noneMatch(problem::isOpen) && !rows.holds(row, problem.values))
                .toArray();
        if (broken.length > 0) {
            throw contradiction(broken);
        }
        var open = IntStream.range(0, rows.count)
                .filter(row -> Arrays.stream(rows.cells[row]).anyMatch(problem::isOpen))
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
            for (var cell : component.cells()) {
                if (isUnknown(cell)) {
                    problem.values[cell] = wanted(cell);
                }
            }
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
        var parts = new HashMap<Integer, List<Variable>>();
        for (var cell : component.cells()) {
            parts.put(cell, parts(model, cell, integer));
        }
        for (var row : component.rows()) {
            var expression = model.newExpression("r" + row);
            long known = 0;
            for (int i = 0; i < rows.cells[row].length; i++) {
                var factor = rows.factors[row][i];
                known += factor * low[rows.cells[row][i]];
                parts.getOrDefault(rows.cells[row][i], List.of()).forEach(part -> expression.set(part, factor));
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
        parts.forEach((cell, above) -> problem.values[cell] = low[cell]
                + above.stream()
                        .mapToLong(part -> Math.round(part.getValue().doubleValue()))
                        .sum());
        return Arrays.stream(component.cells())
                        .allMatch(cell -> problem.values[cell] >= low[cell] && problem.values[cell] <= high[cell])
                && Arrays.stream(component.rows()).allMatch(row -> rows.holds(row, problem.values));
    }

    /** What a cell has above its lower bound. */
    private List<Variable> parts(ExpressionsBasedModel model, int cell, boolean integer) {
        if (!isUnknown(cell)) {
            return List.of(part(model, low[cell], high[cell], 1, integer));
        }
        var one = Math.clamp(1, low[cell], high[cell]);
        var wanted = wanted(cell);
        return List.of(
                part(model, low[cell], one, -100, integer),
                part(model, one, wanted, -1, integer),
                part(model, wanted, high[cell], 10, integer));
    }

    private static Variable part(ExpressionsBasedModel model, long from, long to, int weight, boolean integer) {
        var part = model.newVariable("x" + model.countVariables()).lower(0).weight(weight);
        if (to < LinkedCells.UNLIMITED / 2) {
            part.upper(to - from);
        }
        return integer ? part.integer(true) : part;
    }

    private boolean isUnknown(int cell) {
        return problem.kinds[cell] == LinkedCells.Kind.UNKNOWN;
    }

    private long wanted(int cell) {
        return Math.clamp(preferred, low[cell], high[cell]);
    }
}
