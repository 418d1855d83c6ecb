package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFigureTest {

    private static final Extent WIDE = extent(13, "3.0");

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
                "k", "n", AreaId.next(), "a", "A", 2022, null, ValueStatus.SUPPRESSED, "u", Polarity.NEUTRAL, "geheim");
        assertThat(key(figure, false, whole, WIDE).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(secret, true, whole, WIDE).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, null, WIDE).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, whole, extent(4, "3.0")).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, whole, extent(13, "0")).standing()).isEqualTo(Standing.NOT_COMPARABLE);
        assertThat(key(figure, true, whole, null).standing()).isEqualTo(Standing.NOT_COMPARABLE);
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
        return new KeyFigure(figure, "Arbeit", rate, whole, List.of(figure), List.of(), extent);
    }

    private static Figure figure(String value, int period, Polarity polarity) {
        return new Figure(
                "k",
                "n",
                AreaId.next(),
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
