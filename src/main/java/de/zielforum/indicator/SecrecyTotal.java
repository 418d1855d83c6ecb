package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a total that does not call itself one: a code whose value is the sum of all other codes of its dimension, for every
 * combination of the other dimensions. In case of doubt it is taken for a total, since an outsider could take it for one.
 */
final class SecrecyTotal {

    private static final int ENOUGH = 2;

    private final Map<String, Integer> evidence = new LinkedHashMap<>();
    private final int codes;

    private SecrecyTotal(SecrecyTable table, int d) {
        table.rows().forEach(row -> evidence.put(row.codes().get(d), 0));
        codes = evidence.size();
    }

    /** The total of a dimension; of several the one for which most speaks. */
    static Optional<String> find(SecrecyTable table, int d) {
        var search = new SecrecyTotal(table, d);
        slices(table, d).forEach(slice -> search.weigh(slice, d));
        return search.evidence.entrySet().stream()
                .filter(code -> code.getValue() >= ENOUGH)
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static Collection<List<SecrecyTable.Row>> slices(SecrecyTable table, int d) {
        var slices = new HashMap<List<String>, List<SecrecyTable.Row>>();
        for (var row : table.rows()) {
            var others = new ArrayList<>(row.codes());
            others.remove(d);
            slices.computeIfAbsent(others, any -> new ArrayList<>()).add(row);
        }
        return slices.values();
    }

    private void weigh(List<SecrecyTable.Row> slice, int d) {
        var values = slice.stream()
                .map(SecrecyTable.Row::value)
                .filter(value -> value != null)
                .toList();
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var positive = values.stream().filter(value -> value.signum() > 0).count();
        for (var row : slice) {
            if (row.value() == null) {
                continue;
            }
            var rest = row.value().subtract(sum.subtract(row.value())).signum();
            if (rest < 0 || rest > 0 && values.size() == codes) {
                evidence.remove(row.codes().get(d));
            } else if (row.value().signum() > 0) {
                var weight = weight((int) positive - 1, rest == 0, values.size() < slice.size());
                evidence.computeIfPresent(row.codes().get(d), (code, before) -> before + weight);
            }
        }
    }

    /**
     * Two parts that add up need no second witness, one part that is equal does. Where a value is withheld nobody can say
     * whether they add up, and they are taken to.
     */
    private static int weight(int parts, boolean equal, boolean withheld) {
        if (parts == 0 || !equal && !withheld) {
            return 0;
        }
        return parts > 1 || withheld ? ENOUGH : 1;
    }
}
