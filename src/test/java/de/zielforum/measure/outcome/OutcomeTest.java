package de.zielforum.measure.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.measure.outcome.Outcome.Value;
import de.zielforum.measure.outcome.Outcome.Verdict;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Value BASELINE = value(2018, "24.0");

    @Test
    void the_figure_of_the_target_year_decides() {
        assertThat(judge("18", 2022, value(2021, "17"), value(2022, "18.0")).verdict())
                .isEqualTo(Verdict.REACHED);
        assertThat(judge("18", 2022, value(2021, "17"), value(2022, "18.1")).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(judge("18", 2022, value(2022, "18.1"), value(2023, "10")).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_rising_target_is_reached_from_below() {
        assertThat(judge("30", 2022, value(2022, "30")).verdict()).isEqualTo(Verdict.REACHED);
        assertThat(judge("30", 2022, value(2022, "29.9")).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void before_the_target_year_the_straight_line_is_the_course() {
        assertThat(judge("18", 2024, value(2021, "21.0")).verdict()).isEqualTo(Verdict.ON_COURSE);
        assertThat(judge("18", 2024, value(2021, "21.1")).verdict()).isEqualTo(Verdict.OFF_COURSE);
        assertThat(judge("30", 2024, value(2021, "27.0")).verdict()).isEqualTo(Verdict.ON_COURSE);
        assertThat(judge("30", 2024, value(2021, "26.9")).verdict()).isEqualTo(Verdict.OFF_COURSE);
    }

    @Test
    void the_latest_figure_is_the_one_that_is_spoken_of() {
        assertThat(judge("18", 2024, value(2022, "20"), value(2020, "30"), value(2021, "25"))
                        .latest())
                .isEqualTo(value(2022, "20"));
    }

    @Test
    void without_a_later_figure_nothing_can_be_judged() {
        assertThat(judge("18", 2024).verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
        assertThat(judge("18", 2024, value(2017, "10"), BASELINE).verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
    }

    @Test
    void later_years_say_nothing_about_a_target_year_without_figure() {
        assertThat(judge("18", 2020, value(2021, "10")).verdict()).isEqualTo(Verdict.CANNOT_BE_JUDGED);
    }

    private static Outcome judge(String target, int year, Value... figures) {
        return Outcome.judge(BASELINE, new BigDecimal(target), year, List.copyOf(Arrays.asList(figures)));
    }

    private static Value value(int year, String value) {
        return new Value(year, new BigDecimal(value));
    }
}
