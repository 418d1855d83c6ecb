package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.statistics.Interval;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFigureTest {

    private static final AreaId AREA = AreaId.next();

    private static final Extent WIDE = extent(13, "3.0");

    /** Twelve other areas, of which so many lie below. */
    private static Around below(int lower) {
        return new Around(lower, 12 - lower, 13, null, 0);
    }

    @Test
    void what_is_further_away_than_areas_usually_lie_apart_stands_out_and_polarity_judges_it() {
        assertThat(standing(Polarity.LOWER_IS_BETTER, "14", "10")).isEqualTo(Standing.WORSE);
        assertThat(standing(Polarity.LOWER_IS_BETTER, "6", "10")).isEqualTo(Standing.BETTER);
        assertThat(standing(Polarity.HIGHER_IS_BETTER, "14", "10")).isEqualTo(Standing.BETTER);
        assertThat(standing(Polarity.HIGHER_IS_BETTER, "6", "10")).isEqualTo(Standing.WORSE);
    }

    @Test
    void neutral_figures_are_not_judged() {
        assertThat(standing(Polarity.NEUTRAL, "14", "10")).isEqualTo(Standing.HIGHER);
        assertThat(standing(Polarity.NEUTRAL, "6", "10")).isEqualTo(Standing.LOWER);
    }

    @Test
    void what_is_nearer_is_alike() {
        assertThat(standing(Polarity.LOWER_IS_BETTER, "12.9", "10")).isEqualTo(Standing.ALIKE);
        assertThat(standing(Polarity.LOWER_IS_BETTER, "13", "10")).isEqualTo(Standing.WORSE);
    }

    @Test
    void counts_secret_values_and_few_areas_are_not_compared() {
        var figure = figure("14", 2022, Polarity.NEUTRAL);
        var whole = figure("10", 2022, Polarity.NEUTRAL);
        var secret = new Figure(
                "k", "n", AREA, "a", "A", 2022, null, ValueStatus.SUPPRESSED, "u", Polarity.NEUTRAL, "geheim");
        assertThat(key(figure, false, whole, WIDE).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(secret, true, whole, WIDE).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, null, WIDE).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, whole, extent(4, "3.0")).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, whole, extent(13, "0")).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, whole, null).standing()).isEqualTo(Standing.NOT_COMPARABLE);
    }

    @Test
    void where_counts_are_known_the_interval_decides_and_not_the_spread_of_areas() {
        assertThat(sure("12", "10.5", "13.6", "10", 12).standing()).isEqualTo(Standing.WORSE);
        assertThat(sure("12", "9.8", "14.5", "10", 12).standing()).isEqualTo(Standing.ALIKE);
        assertThat(sure("19", "10", "30", "10", 12).standing())
                .as("on the limit is not outside")
                .isEqualTo(Standing.ALIKE);
        assertThat(sure("8", "7.0", "9.1", "10", 0).standing()).isEqualTo(Standing.BETTER);
    }

    @Test
    void what_is_not_among_the_lowest_or_highest_quarter_does_not_stand_out() {
        assertThat(sure("12", "10.5", "13.6", "10", 8).standing()).isEqualTo(Standing.ALIKE);
        assertThat(sure("12", "10.5", "13.6", "10", 10).standing())
                .as("two of thirteen are higher")
                .isEqualTo(Standing.WORSE);
        assertThat(sure("8", "7.0", "9.1", "10", 12).standing())
                .as("highest, but below the municipality")
                .isEqualTo(Standing.ALIKE);
    }

    @Test
    void a_value_that_most_areas_share_is_in_no_quarter() {
        assertThat(new Around(0, 3, 13, null, 0).inLowestQuarter()).isFalse();
        assertThat(new Around(0, 12, 13, null, 0).inLowestQuarter()).isTrue();
        assertThat(new Around(3, 0, 13, null, 0).inHighestQuarter()).isFalse();
        assertThat(new Around(10, 2, 13, null, 0).inHighestQuarter()).isTrue();
        assertThat(new Around(9, 3, 13, null, 0).inHighestQuarter()).isTrue();
        assertThat(new Around(8, 4, 13, null, 0).inHighestQuarter()).isFalse();
    }

    @Test
    void a_change_within_both_intervals_may_be_chance() {
        var before = unsure("10", "8", "12", 2018);
        assertThat(Trend.of(List.of(before, unsure("13", "11", "15", 2022)))
                        .orElseThrow()
                        .perhapsChance())
                .isTrue();
        assertThat(Trend.of(List.of(before, unsure("16", "14", "18", 2022)))
                        .orElseThrow()
                        .perhapsChance())
                .isFalse();
    }

    private static KeyFigure sure(String value, String low, String high, String whole, int lower) {
        var figure = unsure(value, low, high, 2022);
        return new KeyFigure(
                figure,
                "Arbeit",
                true,
                figure(whole, 2022, Polarity.LOWER_IS_BETTER),
                List.of(figure),
                List.of(),
                WIDE,
                below(lower));
    }

    private static Figure unsure(String value, String low, String high, int period) {
        return new Figure(
                "k",
                "n",
                AREA,
                "a",
                "A",
                period,
                new BigDecimal(value),
                ValueStatus.FINAL,
                "u",
                Polarity.LOWER_IS_BETTER,
                value + " u",
                new Uncertainty(new Interval(new BigDecimal(low), new BigDecimal(high)), low, high));
    }

    @Test
    void a_trend_goes_from_the_first_published_value_to_the_last() {
        assertThat(direction("20", "18")).isEqualTo(Trend.Direction.FALLING);
        assertThat(direction("20", "21.5")).isEqualTo(Trend.Direction.RISING);
        assertThat(direction("20", "20.9")).isEqualTo(Trend.Direction.STEADY);
        assertThat(direction("0", "0")).isEqualTo(Trend.Direction.STEADY);
        assertThat(direction("0", "1")).isEqualTo(Trend.Direction.RISING);
        assertThat(Trend.of(List.of(figure("20", 2020, Polarity.NEUTRAL)))).isEmpty();
    }

    private static Standing standing(Polarity polarity, String value, String whole) {
        return key(figure(value, 2022, polarity), true, figure(whole, 2022, polarity), WIDE)
                .standing();
    }

    private static Trend.Direction direction(String first, String last) {
        return Trend.of(List.of(figure(first, 2018, Polarity.NEUTRAL), figure(last, 2022, Polarity.NEUTRAL)))
                .orElseThrow()
                .direction();
    }

    private static KeyFigure key(Figure figure, boolean rate, Figure whole, Extent extent) {
        var above = figure.value() != null && whole != null && figure.value().compareTo(whole.value()) > 0;
        return new KeyFigure(figure, "Arbeit", rate, whole, List.of(figure), List.of(), extent, below(above ? 12 : 0));
    }

    private static Figure figure(String value, int period, Polarity polarity) {
        return new Figure(
                "k",
                "n",
                AREA,
                "a",
                "A",
                period,
                new BigDecimal(value),
                ValueStatus.FINAL,
                "u",
                polarity,
                value + " u");
    }

    private static Extent extent(long published, String deviation) {
        return new Extent(2022, "1", "A", "20 u", "B", published, 0, new BigDecimal(deviation));
    }
}
