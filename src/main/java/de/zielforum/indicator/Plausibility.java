package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at figures that can be read, whether they can be true: their units, their bounds, and the change since the year before.
 * Only a different unit, a negative count of a share, and a negative value of what was never anything but a count are errors; the
 * others may be true and are pointed out. {@link PartSums} looks at the parts of an area.
 *
 * <p>A change is pointed out when it lies further from the median change of all areas (same indicator, same two years) than
 * {@value #JUMP} times the median absolute deviation, scaled as usual by 1.4826 so that it estimates a standard deviation
 * (P. J. Rousseeuw and C. Croux, Alternatives to the Median Absolute Deviation, JASA 88, 1993), and further than a quarter of
 * the earlier value. Median and deviation bear up to half of the areas jumping. At least {@value #AREAS} areas are
 * needed to tell what is usual. Where fewer can be compared, as in a correction, a fixed bound holds: more than three times as
 * much or as little as the value that counts for the same year, or else as that of the year before, and more than a
 * least amount, so that few cases may come and go: 10 for whole numbers, a fiftieth of the scale for rates, 1 for all others.
 */
final class Plausibility {

    private static final int JUMP = 6;
    private static final int AREAS = 8;
    private static final double SCALE = 1.4826;
    private static final double QUARTER = 0.25;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);
    private static final BigDecimal AMOUNT = BigDecimal.TEN;
    private static final BigDecimal SHARE = new BigDecimal("0.02");

    private record Year(String indicator, int period) {}

    private final List<CheckedFigure> figures;
    private final PublishedFigures published;
    private final Counts counts;
    private final Findings findings;
    private final Map<ObservationKey, CheckedFigure> byKey = new HashMap<>();

    /**
     * @param published what counts until now
     */
    Plausibility(List<CheckedFigure> figures, PublishedFigures published, Counts counts, Findings findings) {
        this.figures = figures;
        this.published = published;
        this.counts = counts;
        this.findings = findings;
        figures.forEach(one -> byKey.put(key(one, one.period()), one));
    }

    private static ObservationKey key(CheckedFigure figure, int period) {
        return new ObservationKey(figure.key(), figure.area(), period);
    }

    /** What each figure says by itself, whatever else stands in the file: its unit and its bounds. */
    void each() {
        units();
        figures.forEach(this::bounds);
    }

    /** Each pair of units is named once, where it comes first. */
    private void units() {
        var said = new HashSet<String>();
        for (var one : figures) {
            var unit = one.row().unit();
            if (!unit.isEmpty() && said.add(one.key() + "\n" + unit)) {
                if (Units.differ(unit, one.indicator().unit())) {
                    findings.error(
                            one.row().line(),
                            one.row().origin().unit(),
                            "unitDiffers",
                            unit,
                            one.key(),
                            one.indicator().unit());
                } else if (Units.incomparable(unit, one.indicator().unit())) {
                    findings.warning(
                            one.row().line(),
                            one.row().origin().unit(),
                            "unitUnknown",
                            unit,
                            one.key(),
                            one.indicator().unit());
                }
            }
        }
    }

    private void bounds(CheckedFigure one) {
        var scale = one.indicator().scale();
        var row = one.row();
        if (one.numerator() != null && scale != null && one.numerator().signum() < 0) {
            findings.error(row.line(), row.origin().numerator(), "countNegative", row.numerator());
        }
        if (scale != null && scale.compareTo(HUNDRED) == 0) {
            if (one.value().signum() < 0 || one.value().compareTo(HUNDRED) > 0) {
                findings.warning(row.line(), row.origin().value(), "outsidePercent", row.value());
            }
        } else if (scale == null) {
            count(one);
        }
    }

    private void count(CheckedFigure one) {
        var row = one.row();
        var sure = counts.sure(one.indicator());
        if (one.value().signum() < 0) {
            if (sure == Counts.Sure.CERTAIN) {
                findings.error(row.line(), row.origin().value(), "neverNegative", row.value());
            } else if (sure == Counts.Sure.LIKELY
                    || Units.counts(one.indicator().unit())) {
                findings.warning(row.line(), row.origin().value(), "countNegative", row.value());
            }
        } else if (sure != Counts.Sure.NO && !Counts.isWhole(one.value())) {
            findings.warning(row.line(), row.origin().value(), "countBroken", row.value());
        }
    }

    /** The changes since the year before; only of a file that could be read whole. */
    void jumps(AreasInYears areas) {
        var years = new LinkedHashMap<Year, List<CheckedFigure>>();
        for (var one : figures) {
            years.computeIfAbsent(new Year(one.key(), one.period()), year -> new ArrayList<>())
                    .add(one);
        }
        for (var all : years.values()) {
            var changes = new ArrayList<Map.Entry<CheckedFigure, BigDecimal>>();
            for (var one : all) {
                var earlier = before(one, areas);
                if (earlier != null) {
                    changes.add(Map.entry(one, earlier));
                }
            }
            if (changes.size() >= AREAS) {
                jumps(changes);
            } else {
                all.forEach(one -> leap(one, areas));
            }
        }
    }

    /** Where a code stands for another area than the year before, there is nothing to compare. */
    private BigDecimal before(CheckedFigure one, AreasInYears areas) {
        if (!areas.same(one.area(), one.period() - 1, one.period())) {
            return null;
        }
        var key = key(one, one.period() - 1);
        var same = byKey.get(key);
        return same != null ? same.value() : counting(key);
    }

    private BigDecimal counting(ObservationKey key) {
        var figure = published.figures().get(key);
        return figure == null ? null : figure.value();
    }

    /** A correction is measured by what it corrects, and anything else by the year before. */
    private void leap(CheckedFigure one, AreasInYears areas) {
        var corrected = counting(key(one, one.period()));
        var other = corrected == null ? before(one, areas) : corrected;
        if (other != null && leaps(one, other)) {
            findings.warning(
                    one.row().line(),
                    one.row().origin().value(),
                    corrected == null ? "leap" : "leapOfCorrection",
                    one.value().toPlainString(),
                    other.toPlainString());
        }
    }

    private static boolean leaps(CheckedFigure one, BigDecimal other) {
        var value = one.value();
        if (value.signum() < 0 || other.signum() < 0) {
            return false;
        }
        return value.max(other).compareTo(TIMES.multiply(value.min(other))) > 0
                && value.subtract(other).abs().compareTo(least(one, other)) > 0;
    }

    private static BigDecimal least(CheckedFigure one, BigDecimal other) {
        var scale = one.indicator().scale();
        if (scale != null) {
            return SHARE.multiply(scale);
        }
        return Counts.isWhole(one.value()) && Counts.isWhole(other) ? AMOUNT : BigDecimal.ONE;
    }

    private void jumps(List<Map.Entry<CheckedFigure, BigDecimal>> all) {
        var changes = all.stream().mapToDouble(Plausibility::change).toArray();
        var median = median(changes);
        var deviations = new double[changes.length];
        for (int i = 0; i < changes.length; i++) {
            deviations[i] = Math.abs(changes[i] - median);
        }
        var usual = SCALE * median(deviations);
        for (int i = 0; i < changes.length; i++) {
            var earlier = all.get(i).getValue();
            var apart = Math.abs(changes[i] - median);
            if (apart > JUMP * usual && apart > QUARTER * Math.abs(earlier.doubleValue()) && earlier.signum() != 0) {
                var row = all.get(i).getKey().row();
                findings.warning(
                        row.line(),
                        row.origin().value(),
                        "jump",
                        all.get(i).getKey().value().toPlainString(),
                        earlier.toPlainString());
            }
        }
    }

    private static double change(Map.Entry<CheckedFigure, BigDecimal> one) {
        return one.getKey().value().subtract(one.getValue()).doubleValue();
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
