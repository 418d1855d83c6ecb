package de.zielforum.measure.outcome;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Judges how far a goal is from baseline, target and the figures since.
 *
 * <p>Before the target year the straight line from the baseline to the target is the course: a value at least as good as the
 * line in its year is on course. The figure of the target year decides whether the goal is reached or missed; when there are
 * figures of later years but none of the target year, it cannot be judged. Suppressed and missing figures are no figures.
 *
 * @param verdict what can be said
 * @param latest the figure it is said about, or null when there is none after the baseline
 */
public record Outcome(Verdict verdict, Value latest) {

    /** What can be said about a goal. */
    public enum Verdict {
        REACHED,
        MISSED,
        ON_COURSE,
        OFF_COURSE,
        /** No figure after the baseline, or none for the target year although it is over. */
        CANNOT_BE_JUDGED
    }

    /** A published figure of a year. */
    public record Value(int year, BigDecimal value) {}

    /**
     * @param baseline the figure the goal started from
     * @param target what shall be reached by {@code targetYear}
     * @param figures published figures of the area, in any order
     */
    public static Outcome judge(Value baseline, BigDecimal target, int targetYear, List<Value> figures) {
        var later = figures.stream()
                .filter(figure -> figure.year() > baseline.year())
                .sorted(Comparator.comparingInt(Value::year))
                .toList();
        if (later.isEmpty()) {
            return new Outcome(Verdict.CANNOT_BE_JUDGED, null);
        }
        var falling = target.compareTo(baseline.value()) < 0;
        Optional<Value> inTargetYear =
                later.stream().filter(figure -> figure.year() == targetYear).findFirst();
        if (inTargetYear.isPresent()) {
            var reached = reaches(inTargetYear.get().value(), target, falling);
            return new Outcome(reached ? Verdict.REACHED : Verdict.MISSED, inTargetYear.get());
        }
        var latest = later.getLast();
        if (latest.year() > targetYear) {
            return new Outcome(Verdict.CANNOT_BE_JUDGED, latest);
        }
        var onCourse = reaches(latest.value(), course(baseline, target, targetYear, latest.year()), falling);
        return new Outcome(onCourse ? Verdict.ON_COURSE : Verdict.OFF_COURSE, latest);
    }

    private static boolean reaches(BigDecimal value, BigDecimal bar, boolean falling) {
        return falling ? value.compareTo(bar) <= 0 : value.compareTo(bar) >= 0;
    }

    /** The value of the straight line from baseline to target in a year between them. */
    private static BigDecimal course(Value baseline, BigDecimal target, int targetYear, int year) {
        var share = BigDecimal.valueOf(year - baseline.year())
                .divide(BigDecimal.valueOf(targetYear - baseline.year()), java.math.MathContext.DECIMAL64);
        return baseline.value().add(target.subtract(baseline.value()).multiply(share));
    }
}
