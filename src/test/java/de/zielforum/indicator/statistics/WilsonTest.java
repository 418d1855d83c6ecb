package de.zielforum.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    /** Newcombe (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_intervals_are_the_published_ones(int numerator, int denominator, String low, String high) {
        var interval = Wilson.interval(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))
                .orElseThrow();
        assertThat(interval.low().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(low);
        assertThat(interval.high().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(high);
    }

    @Test
    void the_scale_gives_the_unit_of_the_figure() {
        var interval =
                Wilson.interval(number("15"), number("148"), number("100")).orElseThrow();
        assertThat(interval.low()).isBetween(number("6.23"), number("6.25"));
        assertThat(interval.high()).isBetween(number("16.04"), number("16.06"));
        assertThat(Wilson.interval(number("15"), number("148"), null)).isEmpty();
    }

    @Test
    void what_is_no_proportion_of_counts_has_no_interval() {
        assertThat(Wilson.interval(null, number("10"))).isEmpty();
        assertThat(Wilson.interval(number("1"), null)).isEmpty();
        assertThat(Wilson.interval(number("11"), number("10"))).isEmpty();
        assertThat(Wilson.interval(number("-1"), number("10"))).isEmpty();
        assertThat(Wilson.interval(number("0"), number("0"))).isEmpty();
        assertThat(Wilson.interval(number("1.5"), number("10"))).isEmpty();
        assertThat(Wilson.interval(number("3"), number("12.25"))).isEmpty();
        assertThat(Wilson.interval(number("3.00"), number("12.0"))).isPresent();
    }

    @Property
    void an_interval_holds_its_rate_stays_within_bounds_and_mirrors_that_of_the_others(
            @ForAll @IntRange(min = 1, max = 200_000) int cases, @ForAll @IntRange(max = 200_000) int some) {
        var counting = Math.min(some, cases);
        var rate = number(String.valueOf((double) counting / cases));
        var interval = Wilson.interval(BigDecimal.valueOf(counting), BigDecimal.valueOf(cases))
                .orElseThrow();
        var others = Wilson.interval(BigDecimal.valueOf(cases - counting), BigDecimal.valueOf(cases))
                .orElseThrow();
        assertThat(interval.low()).isBetween(BigDecimal.ZERO, rate.add(number("1e-9")));
        assertThat(interval.high()).isBetween(rate.subtract(number("1e-9")), BigDecimal.ONE);
        assertThat(BigDecimal.ONE
                        .subtract(others.high())
                        .subtract(interval.low())
                        .abs())
                .isLessThan(number("1e-8"));
    }

    @Property
    void more_cases_make_it_narrower(
            @ForAll @IntRange(min = 1, max = 5_000) int cases, @ForAll @IntRange(max = 5_000) int some) {
        var counting = Math.min(some, cases);
        assertThat(width(10 * counting, 10 * cases)).isLessThan(width(counting, cases));
    }

    private static BigDecimal width(int numerator, int denominator) {
        var interval = Wilson.interval(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))
                .orElseThrow();
        return interval.high().subtract(interval.low());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
