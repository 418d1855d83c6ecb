package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of one year, once it is decided which counts behind them are withheld.
 *
 * @param known what is out, by indicator and area
 * @param fates what becomes of the cells of the figures, in their order
 */
record ProtectedYear(AreaTree tree, Map<FigurePlace, KnownFigure> known, LinkedFigures figures, List<CellFate> fates) {

    /**
     * What may be published of a row of the edition: the row, its counts rounded, or that it is kept back.
     *
     * @param tally takes up what is kept back, and what could not be looked at
     */
    ReadObservation decide(ReadObservation row, CountedIndicator indicator, EditionSecrecy.Tally tally) {
        if (row.status() == ValueStatus.MISSING) {
            return row;
        }
        tally.figure();
        var numbers = figures.cellsOf(row);
        if (isUnsized(row, indicator)) {
            tally.unsized(indicator.key());
        } else if (row.status().hasValue() && numbers.isEmpty()) {
            tally.measure(indicator.key());
        }
        if (row.status().hasValue()
                && row.contributions() == null
                && indicator.scale() == null
                && indicator.weighed()
                && indicator.policy().concentration() != null) {
            tally.unweighed(indicator.key());
        }
        var because = because(row, indicator, numbers);
        var shown = because == null ? RoundedFigures.of(row, indicator, figures.sizeOf(row)) : row.withheld();
        if (shown.status() != ValueStatus.SUPPRESSED) {
            return shown;
        }
        var fate = fate(numbers);
        tally.withhold(new WithheldFigure(
                indicator.key(),
                tree.code(row.area()),
                row.period(),
                because == null ? WithheldBecause.ROUNDING : because,
                fate.lower(),
                fate.upper(),
                fate.exact(),
                fate.safe(),
                fate.outBefore() || isOut(row)));
        return shown;
    }

    /** Why a row is kept back; null when it is shown. */
    private WithheldBecause because(ReadObservation row, CountedIndicator indicator, Set<Integer> numbers) {
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
        if (numbers.stream().anyMatch(number -> fates.get(number).withheld())) {
            return WithheldBecause.OTHERS;
        }
        return isUnsized(row, indicator) && !indicator.policy().unsizedPublished() ? WithheldBecause.UNSIZED : null;
    }

    /** A rate of a group about whose size nobody told, so that nothing can be worked out for it, by us either. */
    private boolean isUnsized(ReadObservation row, CountedIndicator indicator) {
        return row.status().hasValue() && indicator.scale() != null && figures.sizeOf(row) == null;
    }

    /** A mean of counts, such as 2.4 people over the year, is as telling as a count. */
    private static boolean isSmallAverage(BigDecimal number, SecrecyPolicy policy) {
        return number != null
                && !LinkedFigures.isCount(number)
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(policy.minimum())) < 0;
    }

    /** What can be found out about the counts of a row: the worst of them. */
    private CellFate fate(Set<Integer> numbers) {
        return numbers.stream()
                .map(fates::get)
                .filter(fate -> fate.withheld() || fate.outBefore())
                .min(Comparator.comparing(CellFate::safe))
                .orElse(new CellFate(true, null, null, true, true, false));
    }

    /** Whether the value, or with a row that has none any value, was shown before. */
    private boolean isOut(ReadObservation row) {
        var before = known.get(new FigurePlace(row.indicator(), row.area()));
        return before != null
                && before.shown() != null
                && before.shown().value() != null
                && (row.value() == null || before.shown().value().compareTo(row.value()) == 0);
    }
}
