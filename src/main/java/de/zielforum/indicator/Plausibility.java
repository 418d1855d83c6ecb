package de.zielforum.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks at figures that can be read, whether they can be true: their units, their bounds, the change since the year before, and
 * the sums over the parts of an area. Only a different unit and a negative count of a share are errors; the others may be true
 * and are pointed out.
 *
 * <p>A change is pointed out when it lies further from the median change of all areas (same indicator, same two years) than
 * {@value #JUMP} times the median absolute deviation, scaled as usual by 1.4826 so that it estimates a standard deviation
 * (P. J. Rousseeuw and C. Croux, Alternatives to the Median Absolute Deviation, JASA 88, 1993), and further than a quarter of
 * the earlier value. Median and deviation bear up to half of the areas jumping. At least {@value #AREAS} areas are
 * needed to tell what is usual.
 */
final class Plausibility {

    private static final int JUMP = 6;
    private static final int AREAS = 8;
    private static final double SCALE = 1.4826;
    private static final double QUARTER = 0.25;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private record Year(String indicator, int period) {}

    private final List<CheckedFigure> figures;
    private final Function<ObservationKey, Optional<BigDecimal>> published;
    private final Findings findings;
    private final Map<ObservationKey, CheckedFigure> byKey = new HashMap<>();

    /**
     * @param published the value that counts until now
     */
    Plausibility(
            List<CheckedFigure> figures, Function<ObservationKey, Optional<BigDecimal>> published, Findings findings) {
        this.figures = figures;
        this.published = published;
        this.findings = findings;
        figures.forEach(one -> byKey.put(key(one, one.period()), one));
    }

    private static ObservationKey key(CheckedFigure figure, int period) {
        return new ObservationKey(figure.key(), figure.area(), period);
    }

    /** Adds what was found to the findings. */
    void check(AreasInYears areas) {
        units();
        figures.forEach(this::bounds);
        jumps(areas);
        sums(areas);
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
        } else if (scale == null
                && Units.counts(one.indicator().unit())
                && one.value().signum() < 0) {
            findings.warning(row.line(), row.origin().value(), "countNegative", row.value());
        }
    }

    /** Where a code stands for another area than the year before, there is nothing to compare. */
    private void jumps(AreasInYears areas) {
        var changes = new HashMap<Year, List<Map.Entry<CheckedFigure, BigDecimal>>>();
        for (var one : figures) {
            if (!areas.same(one.area(), one.period() - 1, one.period())) {
                continue;
            }
            before(one)
                    .ifPresent(earlier -> changes.computeIfAbsent(
                                    new Year(one.key(), one.period()), year -> new ArrayList<>())
                            .add(Map.entry(one, earlier)));
        }
        changes.values().stream().filter(all -> all.size() >= AREAS).forEach(this::jumps);
    }

    private Optional<BigDecimal> before(CheckedFigure one) {
        var key = key(one, one.period() - 1);
        var same = byKey.get(key);
        return same != null ? Optional.of(same.value()) : published.apply(key);
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

    /** Counts of parts must give the count of the whole, as far as the file has them. */
    private void sums(AreasInYears areas) {
        var parts = new HashMap<Integer, Map<String, List<String>>>();
        for (var whole : figures) {
            var of = parts.computeIfAbsent(whole.period(), areas::parts).get(whole.area());
            if (of != null
                    && whole.indicator().scale() == null
                    && Units.counts(whole.indicator().unit())) {
                sum(whole, of);
            }
        }
    }

    private void sum(CheckedFigure whole, List<String> parts) {
        var sum = BigDecimal.ZERO;
        var found = 0;
        var rounding = last(whole.value());
        for (var part : parts) {
            var figure = byKey.get(new ObservationKey(whole.key(), part, whole.period()));
            if (figure != null) {
                found++;
                sum = sum.add(figure.value());
                rounding = rounding.add(last(figure.value()));
            }
        }
        var complete = found == parts.size();
        var difference = sum.subtract(whole.value());
        // Half of the last digit for each figure, when they are rounded; whole counts must be equal.
        var allowed = whole.value().scale() > 0 ? rounding : BigDecimal.ZERO;
        if (complete && difference.abs().compareTo(allowed) > 0 || difference.compareTo(allowed) > 0) {
            findings.warning(
                    whole.row().line(),
                    whole.row().origin().value(),
                    complete ? "sumDiffers" : "partsExceed",
                    whole.value().toPlainString(),
                    sum.setScale(Math.max(0, whole.value().scale()), RoundingMode.HALF_UP)
                            .toPlainString(),
                    "" + found);
        }
    }

    private static BigDecimal last(BigDecimal value) {
        return HALF.multiply(BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())));
    }
}
