package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassesTest {

    @Test
    void thirteen_values_make_five_classes_of_about_the_same_size() {
        var classes = Classes.of(values(IntStream.rangeClosed(1, 13).toArray()));
        assertThat(classes.ranges()).hasSize(5);
        assertThat(classes.ranges())
                .extracting(limits -> limits.lowest().number())
                .containsExactly("1", "4", "7", "9", "12");
        assertThat(classes.ranges())
                .extracting(limits -> limits.highest().number())
                .containsExactly("3", "6", "8", "11", "13");
        assertThat(classes.of("area-1", ValueStatus.FINAL)).isEqualTo("0");
        assertThat(classes.of("area-13", ValueStatus.FINAL)).isEqualTo("4");
    }

    @Test
    void equal_values_are_in_the_same_class_and_no_class_is_empty() {
        var classes = Classes.of(values(5, 5, 5, 5, 5, 5, 5, 5, 9, 9));
        assertThat(classes.ranges()).hasSize(2);
        assertThat(classes.ranges()).allMatch(Classes.Range::single);
        assertThat(IntStream.rangeClosed(0, 7).mapToObj(i -> classes.byArea().get("area-5-" + i)))
                .containsOnly(0);
        assertThat(classes.byArea().get("area-9-8")).isEqualTo(1);
    }

    @Test
    void few_values_make_few_classes_and_none_makes_none() {
        assertThat(Classes.of(values(1, 2)).ranges()).hasSize(2);
        assertThat(Classes.of(List.of()).ranges()).isEmpty();
    }

    @Test
    void the_classes_of_an_index_are_told_apart_however_many_areas_are_in_each() {
        var classes = Classes.of(values(IntStream.concat(
                        IntStream.of(1, 1, 3, 4), IntStream.range(0, 40).map(i -> 2))
                .toArray()));
        assertThat(classes.ranges()).hasSize(4).allMatch(Classes.Range::single);
    }

    @Test
    void secret_and_missing_values_shape_no_class() {
        var figures = new ArrayList<>(values(10, 20, 30));
        figures.add(figure("hidden", null, ValueStatus.SUPPRESSED));
        figures.add(figure("gone", null, ValueStatus.MISSING));
        var classes = Classes.of(figures);
        assertThat(classes.ranges()).hasSize(3);
        assertThat(classes.byArea()).doesNotContainKeys("hidden", "gone");
        assertThat(classes.of("hidden", ValueStatus.SUPPRESSED)).isEqualTo("secret");
        assertThat(classes.of("gone", ValueStatus.MISSING)).isEqualTo("missing");
    }

    @Test
    void fixed_limits_are_readable_numbers_from_all_years_and_the_same_in_each() {
        var first = values(IntStream.rangeClosed(1, 13).map(i -> 10 * i + 3).toArray());
        var second = values(IntStream.rangeClosed(1, 13).map(i -> 10 * i + 58).toArray());
        var all = Stream.concat(first.stream(), second.stream()).toList();
        var here = Classes.fixed(first, all, 4);
        var there = Classes.fixed(second, all, 4);
        assertThat(limits(here)).isEqualTo(limits(there)).hasSize(3).allMatch(limit -> limit.endsWith("0"));
        assertThat(here.ranges()).hasSize(4);
        assertThat(here.of("area-13", ValueStatus.FINAL)).isEqualTo("0");
        assertThat(there.of("area-188", ValueStatus.FINAL)).isEqualTo("3");
    }

    @Test
    void few_values_over_all_years_are_a_class_each_also_where_a_year_has_none_of_them() {
        var classes = Classes.fixed(values(1, 3), values(1, 2, 3), null);
        assertThat(classes.ranges()).allMatch(Classes.Range::single);
        assertThat(classes.ranges()).extracting(Classes.Range::areas).containsExactly(1, 0, 1);
        assertThat(classes.of("area-3", ValueStatus.FINAL)).isEqualTo("2");
    }

    @Test
    void secret_values_move_no_fixed_limit() {
        var year = values(1, 2, 3, 4, 5, 6, 7, 8);
        var all = new ArrayList<>(year);
        all.add(figure("hidden", BigDecimal.valueOf(900), ValueStatus.SUPPRESSED));
        assertThat(limits(Classes.fixed(all, all, 3))).isEqualTo(limits(Classes.fixed(year, year, 3)));
        assertThat(Classes.fixed(all, all, 3).of("hidden", ValueStatus.SUPPRESSED))
                .isEqualTo("secret");
    }

    @Test
    void a_value_that_equals_a_given_limit_is_in_the_class_above_it() {
        var classes = Classes.within(values(9, 10, 15), List.of(BigDecimal.TEN, BigDecimal.valueOf(15)));
        assertThat(classes.ranges()).extracting(Classes.Range::areas).containsExactly(1, 1, 1);
        assertThat(classes.of("area-10", ValueStatus.FINAL)).isEqualTo("1");
    }

    private static List<String> limits(Classes classes) {
        return classes.ranges().stream()
                .map(Classes.Range::from)
                .filter(Objects::nonNull)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static List<Figure> values(int... values) {
        var figures = new ArrayList<Figure>();
        var distinct = IntStream.of(values).distinct().count() == values.length;
        for (int i = 0; i < values.length; i++) {
            var area = distinct ? "area-" + values[i] : "area-" + values[i] + "-" + i;
            figures.add(figure(area, BigDecimal.valueOf(values[i]), ValueStatus.FINAL));
        }
        return figures;
    }

    private static Figure figure(String area, BigDecimal value, ValueStatus status) {
        var worded = value == null ? "geheim" : value + " Prozent";
        return new Figure(
                "k", "Name", AreaId.next(), area, area, 2022, value, status, "Prozent", Polarity.NEUTRAL, worded);
    }
}
