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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts and amounts that hang together, protected and attacked together.
 *
 * <p>A count that the source itself withholds is not known to us. It gets some value that fits all relations (see {@link
 * UnknownCounts}), and is then protected and attacked like a count of ours. That is sound whatever the true value is: what an
 * outsider cannot rule out depends only on what is published, and the audit proves two different values of the count that
 * both fit it.
 *
 * <p>Of an amount that a source withholds not even the contributions are known. Its interval has to be as wide as it would have
 * to be for the value that was found, came all of it from one contributor.
 *
 * <p>What was shown before and is withheld now stays known to those who remember it. So that it cannot be worked out from today's
 * figures by everybody else, these are protected once more as if nothing had been shown before, as far as the edition goes.
 *
 * <p>Doubt about an amount comes in degrees. Where earlier editions have left less of it than the rule asks for, this one may
 * not take any more away.
 */
final class CountCluster {

    /** From here on amounts are too long, in units of their last decimal. */
    static final BigDecimal LARGEST = new BigDecimal("1E12");

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
        var delicate = cells.stream().anyMatch(cell -> cell.isSensitive(policy) || cell.isWithdrawn(policy));
        if (!delicate || cells.stream().noneMatch(cell -> cell.ours)) {
            members.forEach(member -> fates[member] = untouched(figures.cells().get(member), policy));
        } else if (members.size() == 1) {
            var cell = cells.getFirst();
            fates[members.getFirst()] = cell.out ? untouched(cell, policy) : CellFate.alone(cell);
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
            var decided = new CountCluster(cells, links, policy).decide();
            IntStream.range(0, cells.size()).forEach(i -> fates[members.get(i)] = decided[i]);
        }
    }

    private static CellFate untouched(CountCell cell, SecrecyPolicy policy) {
        return cell.out && (cell.isSecret(policy) || !cell.visible) ? CellFate.KNOWN : CellFate.SHOWN;
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

    private CellFate[] decide() {
        var known = cells.stream().anyMatch(cell -> cell.isSensitive(policy))
                ? run()
                : cells.stream().map(cell -> untouched(cell, policy)).toArray(CellFate[]::new);
        if (cells.stream().anyMatch(cell -> cell.isWithdrawn(policy))) {
            var today =
                    new CountCluster(cells.stream().map(CountCell::forgotten).toList(), links, policy).run();
            Arrays.setAll(known, i -> both(cells.get(i), known[i], today[i]));
        }
        return known;
    }

    /**
     * @param known what becomes of a cell in the face of those who remember everything
     * @param today the same for those who remember nothing
     */
    private CellFate both(CountCell cell, CellFate known, CellFate today) {
        if (cell.isWithdrawn(policy)) {
            return new CellFate(
                    known.withheld(), today.lower(), today.upper(), today.exact(), known.safe(), true, !today.safe());
        }
        return cell.ours && !cell.hidden && today.withheld() && !known.withheld()
                ? new CellFate(true, today.lower(), today.upper(), today.exact(), true, cell.out)
                : known;
    }

    private CellFate[] run() {
        if (cells.stream().anyMatch(cell -> cell.amount) && !isManageable()) {
            return contradictory();
        }
        var values = UnknownCounts.fill(cells, links, policy);
        if (values.isEmpty()) {
            return contradictory();
        }
        try {
            var asked = asked(values.get());
            var attempt = new Attempt(values.get(), asked);
            if (attempt.audit.passed()) {
                return attempt.fates(asked, Map.of());
            }
            var before = before(attempt.problem);
            var left = left(values.get(), asked, before);
            if (!left.equals(asked)) {
                attempt = new Attempt(values.get(), left);
                before = before(attempt.problem);
            }
            return attempt.fates(asked, before);
        } catch (InconsistentCells e) {
            return contradictory();
        }
    }

    private CellFate[] contradictory() {
        return cells.stream()
                .map(cell -> withheldAnyway(cell) ? CellFate.contradictory() : CellFate.SHOWN)
                .toArray(CellFate[]::new);
    }

    /**
     * Whether amounts are numbers that the search can do with: not negative, not too long. Counts are whole numbers, so that they
     * cannot be searched together with amounts that are not.
     */
    private boolean isManageable() {
        var decimals = UnknownCounts.decimals(cells);
        return (decimals == 0 || cells.stream().allMatch(cell -> cell.amount))
                && cells.stream()
                        .filter(cell -> cell.value != null)
                        .allMatch(cell -> cell.value.signum() >= 0
                                && cell.value.movePointRight(decimals).compareTo(LARGEST) < 0);
    }

    /** What an outsider must be left with around an amount. */
    private record Doubt(BigDecimal below, BigDecimal above, BigDecimal width) {

        /** So much of it as earlier editions have left. */
        Doubt left(BigDecimal value, Audit.Finding before) {
            var under = value.subtract(before.lower());
            var over = before.upper() == null ? null : before.upper().subtract(value);
            if (over != null && width.signum() > 0 && under.add(over).compareTo(width) <= 0) {
                return new Doubt(under, over, BigDecimal.ZERO);
            }
            return new Doubt(below.min(under), over == null ? above : above.min(over), width);
        }
    }

    private Map<Integer, Doubt> asked(BigDecimal[] values) {
        var asked = new HashMap<Integer, Doubt>();
        for (int i = 0; i < values.length; i++) {
            var cell = cells.get(i);
            if (cell.out || cell.remainder || cell.isSmall(policy)) {
                continue;
            }
            var doubt = cell.dominance(policy);
            if (doubt.signum() > 0) {
                var above = cell.declared ? doubt.max(cell.doubt) : doubt;
                asked.put(i, new Doubt(doubt.min(values[i]), above, BigDecimal.ZERO));
            } else if (cell.amount && cell.value == null) {
                var width = policy.largestDoubt(values[i]).multiply(BigDecimal.TWO);
                asked.put(i, new Doubt(BigDecimal.ZERO, BigDecimal.ZERO, width));
            }
        }
        return asked;
    }

    private static Map<Integer, Doubt> left(
            BigDecimal[] values, Map<Integer, Doubt> asked, Map<Integer, Audit.Finding> before) {
        var left = new HashMap<>(asked);
        left.replaceAll((cell, doubt) -> before.containsKey(cell) ? doubt.left(values[cell], before.get(cell)) : doubt);
        return left;
    }

    /** A pattern, and what an outsider can do with it. */
    private final class Attempt {

        private final Map<Integer, Doubt> asked;
        private final LinkedCells problem;
        private final Protection protection;
        private final Audit.Report audit;

        Attempt(BigDecimal[] values, Map<Integer, Doubt> asked) {
            this.asked = asked;
            problem = problem(values, asked);
            protection = Suppression.protect(problem);
            audit = Audit.of(protection);
        }

        CellFate[] fates(Map<Integer, Doubt> wished, Map<Integer, Audit.Finding> before) {
            var findings =
                    audit.findings().stream().collect(Collectors.toMap(Audit.Finding::cell, Function.identity()));
            var fates = new CellFate[cells.size()];
            Arrays.setAll(fates, i -> fate(i, Objects.equals(asked.get(i), wished.get(i)), findings, before));
            return fates;
        }

        private CellFate fate(
                int i, boolean whole, Map<Integer, Audit.Finding> findings, Map<Integer, Audit.Finding> before) {
            var cell = cells.get(i);
            if (cell.out || cell.remainder) {
                return untouched(cell, policy);
            }
            if (!protection.isWithheld(i)) {
                return CellFate.SHOWN;
            }
            var finding = findings.get(i);
            var safe = finding.isSafe() || !problem.isSecret(i);
            var betrayed =
                    safe ? !whole : before.containsKey(i) && !before.get(i).isSafe();
            return new CellFate(true, finding.lower(), finding.upper(), finding.exact(), safe && whole, betrayed);
        }
    }

    private boolean withheldAnyway(CountCell cell) {
        return cell.isSensitive(policy);
    }

    private LinkedCells problem(BigDecimal[] values, Map<Integer, Doubt> asked) {
        var builder = LinkedCells.under(policy.rule());
        for (int i = 0; i < values.length; i++) {
            add(builder, cells.get(i), values[i], asked.get(i));
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

    private void add(LinkedCells.Builder builder, CountCell cell, BigDecimal value, Doubt asked) {
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
        } else if (asked != null) {
            builder.secretAmount(name, value, asked.below(), asked.above(), asked.width());
        } else if ((cell.value == null || cell.declared) && (cell.amount || !policy.isSecret(value))) {
            builder.secretAmount(name, value, BigDecimal.ZERO, cell.doubt);
        } else if (cell.amount) {
            builder.weight(builder.amount(name, value, List.of()), cell.weight(value));
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
}
