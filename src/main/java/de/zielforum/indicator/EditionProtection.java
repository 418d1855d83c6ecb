package de.zielforum.indicator;

import de.zielforum.area.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets figures of an edition through so far as they betray nobody: year by year it finds what hangs together, keeps back what
 * has to be kept back, attacks the rest, and writes down what may be published.
 */
@ApplicationScoped
class EditionProtection {

    /** Decimals of a rate that is worked out anew from rounded counts. */
    private static final int DIGITS = 4;

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
            var figures = new LinkedFigures(
                    indicators, tree, rows, queries.known(period), queries.cited(period), tally.notes());
            var fates = CountCluster.protect(figures);
            figures.homeless().forEach(cell -> tally.betray(cell.name(), "–", period));
            elsewhere(period, tree, figures, fates, tally);
            observations.add(
                    edition,
                    rows.stream()
                            .map(row -> decide(row, indicators, tree, figures, fates, tally))
                            .toList(),
                    row -> indicators.get(row.indicator()).policy().rounding());
        }
        var secrecy = tally.toSecrecy();
        if (!secrecy.passed()) {
            observations.remove(edition);
        }
        return secrecy;
    }

    /** What the edition would betray although it does not show it: what earlier editions keep back, and who is not counted. */
    private static void elsewhere(
            int period, AreaTree tree, LinkedFigures figures, List<CellFate> fates, EditionSecrecy.Tally tally) {
        for (int i = 0; i < fates.size(); i++) {
            var cell = figures.cells().get(i);
            if ((!cell.ours || cell.hidden)
                    && !fates.get(i).safe()
                    && !fates.get(i).outBefore()) {
                tally.betray(cell.name(), tree.code(cell.area), period);
            }
        }
    }

    private static ReadObservation decide(
            ReadObservation row,
            Map<IndicatorId, CountedIndicator> indicators,
            AreaTree tree,
            LinkedFigures figures,
            List<CellFate> fates,
            EditionSecrecy.Tally tally) {
        if (row.status() == ValueStatus.MISSING) {
            return row;
        }
        var indicator = indicators.get(row.indicator());
        tally.figure();
        var numbers = figures.cellsOf(row);
        if (row.status().hasValue() && numbers.isEmpty()) {
            tally.measure(indicator.key());
        }
        if (row.status().hasValue()
                && row.contributions() == null
                && indicator.scale() == null
                && indicator.weighed()
                && indicator.policy().concentration() != null) {
            tally.unweighed(indicator.key());
        }
        var because = because(row, indicator, numbers, figures, fates);
        if (because == null) {
            return rounded(row, indicator, figures.sizeOf(row));
        }
        var fate = fate(numbers, fates);
        tally.withhold(new WithheldFigure(
                indicator.key(),
                tree.code(row.area()),
                row.period(),
                because,
                fate.lower(),
                fate.upper(),
                fate.exact(),
                fate.safe(),
                fate.outBefore()));
        return withheld(row);
    }

    private static ReadObservation withheld(ReadObservation row) {
        return new ReadObservation(row.indicator(), row.area(), row.period(), null, null, null, ValueStatus.SUPPRESSED);
    }

    /** Why a row is kept back; null when it is shown. */
    private static WithheldBecause because(
            ReadObservation row,
            CountedIndicator indicator,
            Set<Integer> numbers,
            LinkedFigures figures,
            List<CellFate> fates) {
        if (row.status() == ValueStatus.SUPPRESSED) {
            return WithheldBecause.SOURCE;
        }
        var size = figures.sizeOf(row);
        var small = size != null && indicator.policy().isTooSmall(size)
                || indicator.scale() == null && indicator.counts() && isSmallAverage(row.value(), indicator.policy())
                || isSmallAverage(row.numerator(), indicator.policy())
                || isSmallAverage(row.denominator(), indicator.policy())
                || numbers.stream().map(figures.cells()::get).anyMatch(cell -> cell.isSmall(cell.policy));
        if (small) {
            return WithheldBecause.RULE;
        }
        if (numbers.stream().map(figures.cells()::get).anyMatch(cell -> cell.isSecret(cell.policy))) {
            return WithheldBecause.DOMINANCE;
        }
        return numbers.stream().anyMatch(number -> fates.get(number).withheld()) ? WithheldBecause.OTHERS : null;
    }

    /** A mean of counts, such as 2.4 people over the year, is as telling as a count. */
    private static boolean isSmallAverage(BigDecimal number, SecrecyPolicy policy) {
        return number != null
                && !LinkedFigures.isCount(number)
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(policy.minimum())) < 0;
    }

    /** What can be found out about the counts of a row: the worst of them. */
    private static CellFate fate(Set<Integer> numbers, List<CellFate> fates) {
        return numbers.stream()
                .map(fates::get)
                .filter(fate -> fate.withheld() || fate.outBefore())
                .min(Comparator.comparing(CellFate::safe))
                .orElse(new CellFate(true, null, null, true, true, false));
    }

    /** @param size how many people the row refers to, so far as that is known from anywhere */
    private static ReadObservation rounded(ReadObservation row, CountedIndicator indicator, BigDecimal size) {
        var base = indicator.policy().rounding();
        if (base == null) {
            return row;
        }
        var numerator = rounded(row.numerator(), base);
        var denominator = rounded(row.denominator(), base);
        if (indicator.scale() == null && indicator.counts()) {
            return of(row, rounded(row.value(), base), numerator, denominator);
        }
        if (indicator.factor() == null && !isQuotient(row)) {
            // What the value has to do with the counts beside it is not known.
            return of(row, row.value(), null, null);
        }
        // The exact rate beside rounded counts would tell more about them than the base lets it.
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return indicator.scale() == null && size == null ? of(row, row.value(), null, null) : withheld(row);
        }
        var factor = indicator.factor() == null ? BigDecimal.ONE : indicator.factor();
        return of(
                row,
                numerator.multiply(factor).divide(denominator, DIGITS, RoundingMode.HALF_UP),
                numerator,
                denominator);
    }

    private static boolean isQuotient(ReadObservation row) {
        return row.numerator() != null
                && row.denominator() != null
                && row.denominator().signum() > 0
                && row.numerator()
                                .divide(row.denominator(), row.value().scale(), RoundingMode.HALF_UP)
                                .compareTo(row.value())
                        == 0;
    }

    private static ReadObservation of(
            ReadObservation row, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        return new ReadObservation(
                row.indicator(), row.area(), row.period(), value, numerator, denominator, row.status());
    }

    private static BigDecimal rounded(BigDecimal number, int base) {
        var step = BigDecimal.valueOf(base);
        return number == null
                ? null
                : number.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
