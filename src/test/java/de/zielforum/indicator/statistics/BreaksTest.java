package de.zielforum.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BreaksTest {

    /** Fisher (1958) shows no numbers that fit here; these were worked out by hand: 1 2 | 8 9 10 | 20 has the least squares, 2.5. */
    @Test
    void natural_breaks_lie_in_the_gaps() {
        assertThat(starts(ClassMethod.NATURAL, 3, 1, 2, 8, 9, 10, 20)).containsExactly(0, 2, 5);
        assertThat(starts(ClassMethod.NATURAL, 2, 1, 2, 8, 9, 10, 20)).containsExactly(0, 5);
        assertThat(starts(ClassMethod.NATURAL, 3, 4, 5, 9, 10)).containsExactly(0, 1, 2);
    }

    @Test
    void quantiles_hold_about_as_many_values_each() {
        assertThat(starts(ClassMethod.QUANTILES, 3, 1, 2, 3, 4, 5, 6)).containsExactly(0, 2, 4);
        assertThat(starts(ClassMethod.QUANTILES, 3, 1, 1, 1, 1, 5, 6)).containsExactly(0, 4);
    }

    @Test
    void equal_steps_reach_equally_far_and_empty_ones_are_left_out() {
        assertThat(starts(ClassMethod.EQUAL, 4, 0, 1, 2.5, 5, 7.5, 10)).containsExactly(0, 2, 3, 4);
        assertThat(starts(ClassMethod.EQUAL, 5, 0, 1, 10)).containsExactly(0, 2);
        assertThat(starts(ClassMethod.EQUAL, 3, 7, 7, 7)).containsExactly(0);
    }

    @Test
    void few_values_get_few_classes() {
        assertThat(List.of(1, 2, 4, 5, 8, 9, 13, 540).stream().map(Breaks::suitable))
                .containsExactly(3, 3, 3, 4, 4, 5, 5, 5);
        assertThat(starts(ClassMethod.NATURAL, 5, 2, 2, 3)).containsExactly(0, 2);
        for (var method : ClassMethod.values()) {
            assertThat(Breaks.of(new double[0], method, 5)).isEmpty();
        }
    }

    @Property(tries = 300)
    void natural_breaks_are_as_good_as_the_best_of_all_ways(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 30) Integer> values,
            @ForAll @IntRange(min = 1, max = 5) int wanted) {
        var sorted = sorted(values);
        var starts = Breaks.of(sorted, ClassMethod.NATURAL, wanted);
        assertThat(squares(sorted, starts)).isCloseTo(best(sorted, 0, wanted), within(1e-9));
    }

    @Property(tries = 300)
    void rounded_limits_stay_apart_and_every_class_holds_a_value(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 20_000) Integer> values,
            @ForAll @IntRange(min = 2, max = 7) int wanted) {
        var sorted = sorted(values);
        var limits = Limits.readable(sorted, wanted);
        assertThat(limits)
                .hasSize(Breaks.of(sorted, ClassMethod.QUANTILES, wanted).length - 1)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(sorted)
                        .mapToInt(value -> Limits.place(limits, BigDecimal.valueOf(value)))
                        .distinct()
                        .count())
                .isEqualTo(limits.size() + 1L);
    }

    @Property(tries = 300)
    void equal_values_are_never_separated(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 20) Integer> values,
            @ForAll ClassMethod method,
            @ForAll @IntRange(min = 1, max = 7) int wanted) {
        var sorted = sorted(values);
        var starts = Breaks.of(sorted, method, wanted);
        assertThat(starts)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(wanted)
                .startsWith(0);
        for (int start : starts) {
            assertThat(start == 0 || sorted[start] > sorted[start - 1]).isTrue();
        }
    }

    @Property(tries = 50)
    void adding_a_number_to_all_values_changes_no_class(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 50) Integer> values) {
        var sorted = sorted(values);
        var moved = Arrays.stream(sorted).map(value -> value + 1_000_000).toArray();
        assertThat(squares(sorted, Breaks.of(moved, ClassMethod.NATURAL, 4)))
                .isCloseTo(squares(sorted, Breaks.of(sorted, ClassMethod.NATURAL, 4)), within(1e-6));
    }

    private static int[] starts(ClassMethod method, int wanted, double... sorted) {
        return Breaks.of(sorted, method, wanted);
    }

    private static double[] sorted(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
    }

    /** The least sum of squares of all ways to cut the values from a place on into so many classes or fewer. */
    private static double best(double[] sorted, int from, int classes) {
        if (from == sorted.length) {
            return 0;
        }
        if (classes == 0) {
            return Double.POSITIVE_INFINITY;
        }
        var best = Double.POSITIVE_INFINITY;
        for (int to = from + 1; to <= sorted.length; to++) {
            best = Math.min(best, squares(sorted, from, to) + best(sorted, to, classes - 1));
        }
        return best;
    }

    private static double squares(double[] sorted, int... starts) {
        double sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += squares(sorted, starts[i], i + 1 < starts.length ? starts[i + 1] : sorted.length);
        }
        return sum;
    }

    private static double squares(double[] sorted, int from, int to) {
        var part = Arrays.copyOfRange(sorted, from, to);
        var mean = Arrays.stream(part).average().orElse(0);
        return Arrays.stream(part).map(value -> (value - mean) * (value - mean)).sum();
    }
}
