package de.zielforum.indicator;

import de.zielforum.indicator.secrecy.Audit;
import de.zielforum.indicator.secrecy.CellStatus;
import de.zielforum.indicator.secrecy.InconsistentCells;
import de.zielforum.indicator.secrecy.LinkedCells;
import de.zielforum.indicator.secrecy.Protection;
import de.zielforum.indicator.secrecy.Relation;
import de.zielforum.indicator.secrecy.Suppression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts that hang together, protected and attacked together.
 *
 * <p>A count that the source itself withholds is not known to us. It gets some value that fits all relations (see {@link
 * UnknownCounts}), and is then protected and attacked like a count of ours. That is sound whatever the true value is: what an
 * outsider cannot rule out depends only on what is published, and the audit proves two different values of the count that
 * both fit it.
 */
final class CountCluster {

    private final List<CountCell> cells;
    private final List<CountLink> links;
    private final SecrecyPolicy policy;

    private CountCluster(List<CountCell> cells, List<CountLink> links, SecrecyPolicy policy) {
        this.cells = cells;
        this.links = links;
        this.policy = policy;
    }

    /** Decides about all cells of a year; the answer has one entry for each. */
    static List<CellFate> protect(LinkedFigures figures) {
        var fates = new CellFate[figures.cells().size()];
        for (var members : components(figures)) {
            decide(figures, members, fates);
        }
        return List.of(fates);
    }

    private static void decide(LinkedFigures figures, List<Integer> members, CellFate[] fates) {
        var cells = members.stream().map(figures.cells()::get).toList();
        var policy = cells.stream()
                .map(cell -> cell.policy)
                .reduce(SecrecyPolicy::strictest)
                .orElseThrow();
        var delicate = cells.stream().anyMatch(cell -> cell.isSensitive(policy));
        if (!delicate || cells.stream().noneMatch(cell -> cell.ours)) {
            members.forEach(member -> fates[member] = untouched(figures.cells().get(member), policy));
        } else if (members.size() == 1) {
            fates[members.getFirst()] = CellFate.alone(cells.getFirst());
        } else {
            var places = new HashMap<Integer, Integer>();
            members.forEach(member -> places.put(member, places.size()));
            var links = figures.links().stream()
                    .filter(link -> places.containsKey(link.total()))
                    .map(link -> new CountLink(
                            places.get(link.total()),
                            link.parts().stream().map(places::get).toList(),
                            link.slack()))
                    .toList();
            var decided = new CountCluster(cells, links, policy).run();
            IntStream.range(0, cells.size()).forEach(i -> fates[members.get(i)] = decided[i]);
        }
    }

    private static CellFate untouched(CountCell cell, SecrecyPolicy policy) {
        return cell.out && cell.value != null && policy.isSecret(cell.value) ? CellFate.KNOWN : CellFate.SHOWN;
    }

    private static Collection<List<Integer>> components(LinkedFigures figures) {
        var root = IntStream.range(0, figures.cells().size()).toArray();
        for (var link : figures.links()) {
            link.parts().forEach(part -> root[find(root, part)] = find(root, link.total()));
        }
        return IntStream.range(0, root.length)
                .boxed()
                .collect(Collectors.groupingBy(cell -> find(root, cell), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static int find(int[] root, int cell) {
        var at = cell;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private CellFate[] run() {
        var fates = new CellFate[cells.size()];
        var values = UnknownCounts.fill(cells, links, policy);
        if (values.isEmpty()) {
            Arrays.setAll(fates, i -> withheldAnyway(cells.get(i)) ? CellFate.contradictory() : CellFate.SHOWN);
            return fates;
        }
        try {
            var problem = problem(values.get());
            var protection = Suppression.protect(problem);
            var audit = Audit.of(protection);
            var findings =
                    audit.findings().stream().collect(Collectors.toMap(Audit.Finding::cell, Function.identity()));
            var before = audit.passed() ? Map.<Integer, Audit.Finding>of() : before(problem);
            Arrays.setAll(fates, i -> fate(i, protection, findings, before));
        } catch (InconsistentCells e) {
            Arrays.setAll(fates, i -> withheldAnyway(cells.get(i)) ? CellFate.contradictory() : CellFate.SHOWN);
        }
        return fates;
    }

    private boolean withheldAnyway(CountCell cell) {
        return cell.isSensitive(policy);
    }

    private LinkedCells problem(BigDecimal[] values) {
        var builder = LinkedCells.under(policy.rule());
        for (int i = 0; i < values.length; i++) {
            add(builder, cells.get(i), values[i]);
        }
        for (var link : links) {
            if (link.slack().signum() == 0) {
                builder.relation(Relation.total(link.total(), link.parts()));
            } else {
                var terms = new ArrayList<Relation.Term>();
                terms.add(new Relation.Term(link.total(), 1));
                link.parts().forEach(part -> terms.add(new Relation.Term(part, -1)));
                builder.relation(Relation.between(terms, link.slack().negate(), link.slack()));
            }
        }
        return builder.build();
    }

    private void add(LinkedCells.Builder builder, CountCell cell, BigDecimal value) {
        var name = cell.toString();
        if (cell.remainder) {
            builder.missing(name);
        } else if (cell.out) {
            var known = builder.amount(name, value, List.of());
            builder.alreadyPublished(known);
            if (policy.rounding() != null) {
                // What is out was not rounded to this base; it is known as it stands.
                builder.relation(Relation.exactly(List.of(new Relation.Term(known, 1)), value));
            }
        } else if ((cell.value == null || cell.declared) && !policy.isSecret(value)) {
            builder.secretAmount(name, value, BigDecimal.ZERO, cell.doubt);
        } else {
            builder.weight(builder.count(name, value), cell.weight(value));
        }
    }

    /** What could be found out already before the edition: as if it showed nothing. */
    private Map<Integer, Audit.Finding> before(LinkedCells problem) {
        var status = IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).out || cells.get(i).remainder
                        ? CellStatus.PUBLISHED
                        : problem.isSecret(i) ? CellStatus.PRIMARY : CellStatus.SECONDARY)
                .toList();
        return Audit.of(Protection.given(problem, status)).findings().stream()
                .collect(Collectors.toMap(Audit.Finding::cell, Function.identity()));
    }

    private CellFate fate(
            int i, Protection protection, Map<Integer, Audit.Finding> findings, Map<Integer, Audit.Finding> before) {
        var cell = cells.get(i);
        if (cell.out || cell.remainder) {
            return untouched(cell, policy);
        }
        if (!protection.isWithheld(i)) {
            return CellFate.SHOWN;
        }
        var finding = findings.get(i);
        var safe = finding.isSafe() || !protection.cells().isSecret(i);
        var betrayed = !safe && before.containsKey(i) && !before.get(i).isSafe();
        return new CellFate(true, finding.lower(), finding.upper(), finding.exact(), safe, betrayed);
    }
}
