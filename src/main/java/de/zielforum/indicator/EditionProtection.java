package de.zielforum.indicator;

import de.zielforum.area.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Lets figures of an edition through so far as they betray nobody: year by year it finds what hangs together, keeps back what
 * has to be kept back, attacks the rest, and writes down what may be published.
 */
@ApplicationScoped
class EditionProtection {

    @Inject
    SubmittedFigures submitted;

    @Inject
    SecrecyQueries queries;

    @Inject
    ObservationStore observations;

    @Inject
    Areas areas;

    /** Protects an edition that waits. What may be published is written only if the audit finds nothing. */
    EditionSecrecy protect(EditionId edition) {
        observations.remove(edition);
        var indicators = queries.indicators(edition);
        var tally = new EditionSecrecy.Tally();
        for (var period : submitted.periods(edition)) {
            var tree = new AreaTree(areas.validIn(period));
            var rows = submitted.of(edition, period);
            var known = queries.known(period);
            var figures = new LinkedFigures(indicators, tree, rows, known, queries.cited(period), tally.notes());
            var fates = CountCluster.protect(figures);
            figures.homeless().forEach(cell -> tally.betray(cell.name(), "–", period));
            elsewhere(period, tree, figures, fates, tally);
            var year = new ProtectedYear(tree, known, figures, fates);
            observations.add(
                    edition,
                    rows.stream()
                            .map(row -> year.decide(row, indicators.get(row.indicator()), tally))
                            .toList(),
                    row -> indicators.get(row.indicator()).policy().rounding());
        }
        var secrecy = tally.toSecrecy();
        if (!secrecy.passed()) {
            observations.remove(edition);
        }
        return secrecy;
    }

    /**
     * What the edition would betray although it does not show it: what earlier editions keep back, and who is not counted. What was
     * shown before is no reason to refuse it, since that would leave the figure where it is.
     */
    private static void elsewhere(
            int period, AreaTree tree, LinkedFigures figures, List<CellFate> fates, EditionSecrecy.Tally tally) {
        for (int i = 0; i < fates.size(); i++) {
            var cell = figures.cells().get(i);
            if (fates.get(i).betrayedToday()) {
                tally.notes().warning(0, "", "betrayedToday", cell.name(), tree.code(cell.area), "" + period);
            }
            if ((!cell.ours || cell.hidden)
                    && !fates.get(i).safe()
                    && !fates.get(i).outBefore()) {
                tally.betray(cell.name(), tree.code(cell.area), period);
            }
        }
    }
}
