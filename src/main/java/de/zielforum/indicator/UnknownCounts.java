package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Finds values for counts that the source withholds, so that all relations hold. Values that are secret by the rule are
 * preferred, the largest of them first, and 0 is avoided: that is what an outsider expects of a count that is withheld. Amounts
 * that are missing from the same total are made as equal as possible: nothing says which is the larger one.
 */
final class UnknownCounts {

    private static final long MILLIS = 10_000;
    private static final long LARGEST = 1L << 40;

    private final List<CountCell> cells;
    private final List<CountLink> links;
    private final int preferred;
    private final int decimals;

    private UnknownCounts(List<CountCell> cells, List<CountLink> links, SecrecyPolicy policy) {
        this.cells = cells;
        this.links = links;
        preferred = Math.max(2, policy.minimum() - 1);
        decimals = decimals(cells);
    }

    /** How many decimals amounts have that hang together; none where only counts do. */
    static int decimals(List<CountCell> cells) {
        return cells.stream()
                .filter(cell -> cell.amount && cell.value != null)
                .mapToInt(cell -> cell.value.stripTrailingZeros().scale())
                .reduce(0, Math::max);
    }

    /** The values of all cells, remainders as far as they are known; empty when no values fit. */
    static Optional<BigDecimal[]> fill(List<CountCell> cells, List<CountLink> links, SecrecyPolicy policy) {
        return new UnknownCounts(cells, links, policy).run();
    }

    private Optional<BigDecimal[]> run() {
        var values = cells.stream()
                .map(cell -> cell.value == null ? BigDecimal.ZERO : cell.value)
                .toArray(BigDecimal[]::new);
        if (cells.stream().noneMatch(cell -> cell.value == null && !cell.remainder)) {
            return Optional.of(values);
        }
        var model = new ExpressionsBasedModel();
        model.options.time_abort = MILLIS;
        model.options.time_suffice = MILLIS;
        var variables = new HashMap<Integer, Variable>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).value == null) {
                variables.put(i, variable(model, i));
            }
        }
        links.forEach(link -> relation(model, link, variables));
        if (!model.minimise().getState().isFeasible()) {
            return Optional.empty();
        }
        variables.forEach((cell, variable) ->
                values[cell] = BigDecimal.valueOf(Math.round(variable.getValue().doubleValue()), decimals));
        return links.stream().allMatch(link -> holds(link, values)) ? Optional.of(values) : Optional.empty();
    }

    private Variable variable(ExpressionsBasedModel model, int cell) {
        var value = model.newVariable("x" + cell).lower(0).upper(LARGEST).integer(true);
        if (!cells.get(cell).remainder && !isUnknownAmount(cell)) {
            // value = preferred + above − below − zero
            var above = model.newVariable("above" + cell).lower(0).weight(10);
            var below = model.newVariable("below" + cell)
                    .lower(0)
                    .upper(preferred - 1)
                    .weight(1);
            var zero = model.newVariable("zero" + cell).lower(0).upper(1).weight(100);
            model.newExpression("v" + cell)
                    .set(value, 1)
                    .set(above, -1)
                    .set(below, 1)
                    .set(zero, 1)
                    .level(preferred);
        }
        return value;
    }

    private boolean isUnknownAmount(int cell) {
        return cells.get(cell).amount && cells.get(cell).value == null && !cells.get(cell).remainder;
    }

    private void relation(ExpressionsBasedModel model, CountLink link, Map<Integer, Variable> variables) {
        if (link.cells().noneMatch(variables::containsKey)) {
            return;
        }
        var expression = model.newExpression("total" + model.countExpressions());
        var known = BigDecimal.ZERO;
        var share = link.cells().anyMatch(this::isUnknownAmount)
                ? model.newVariable("share" + model.countExpressions()).lower(0).weight(1)
                : null;
        for (var cell : link.cells().toArray()) {
            var sign = cell == link.total() ? 1 : -1;
            if (variables.containsKey(cell)) {
                expression.set(variables.get(cell), sign);
                if (isUnknownAmount(cell)) {
                    model.newExpression("even" + model.countExpressions())
                            .set(share, 1)
                            .set(variables.get(cell), -1)
                            .lower(0);
                }
            } else {
                known = known.add(cells.get(cell).value.multiply(BigDecimal.valueOf(sign)));
            }
        }
        expression
                .lower(link.slack().negate().subtract(known).movePointRight(decimals))
                .upper(link.slack().subtract(known).movePointRight(decimals));
    }

    private static boolean holds(CountLink link, BigDecimal[] values) {
        var parts = link.parts().stream().map(part -> values[part]).reduce(BigDecimal.ZERO, BigDecimal::add);
        return values[link.total()].subtract(parts).abs().compareTo(link.slack()) <= 0
                && Arrays.stream(values).allMatch(value -> value.signum() >= 0);
    }
}
