package de.zielforum.indicator.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CompositeIndexTest {

    private static final int STATUS = 2;
    private static final int DYNAMICS = 3;
    private static final int FIRST_S = 4;
    private static final int FIRST_D = 7;

    @Test
    void berlin_2019_has_the_official_classes_in_all_436_areas() throws IOException {
        var rows = berlin();
        assertThat(rows).hasSize(436);
        var values = CompositeIndex.of(
                List.of(part(rows, FIRST_S), part(rows, FIRST_S + 1), part(rows, FIRST_S + 2)),
                List.of(part(rows, FIRST_D), part(rows, FIRST_D + 1), part(rows, FIRST_D + 2)),
                Thresholds.BERLIN);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(values.get(i).statusClass().number() + " "
                            + values.get(i).dynamicsClass().sign())
                    .as(rows.get(i)[0])
                    .isEqualTo(rows.get(i)[STATUS] + " " + rows.get(i)[DYNAMICS]);
        }
    }

    /** Published with the index for the area 01011101 (Stülerstraße). */
    @Test
    void berlin_2019_has_the_published_z_values_and_status_sum() throws IOException {
        var rows = berlin();
        assertThat(rows.getFirst()[0]).isEqualTo("01011101");
        assertThat(ZValues.of(part(rows, FIRST_S).values())[0]).isCloseTo(-0.47353, within(1e-5));
        assertThat(ZValues.of(part(rows, FIRST_S + 1).values())[0]).isCloseTo(-0.50590, within(1e-5));
        assertThat(ZValues.of(part(rows, FIRST_S + 2).values())[0]).isCloseTo(-0.56588, within(1e-5));
        var value = CompositeIndex.of(
                        List.of(part(rows, FIRST_S), part(rows, FIRST_S + 1), part(rows, FIRST_S + 2)),
                        List.of(part(rows, FIRST_D)),
                        Thresholds.BERLIN)
                .getFirst();
        assertThat(value.statusSum()).isCloseTo(-1.54531, within(1e-5));
    }

    @Test
    void a_value_on_a_threshold_belongs_to_the_milder_class() {
        assertThat(Thresholds.BERLIN.status(-1)).isEqualTo(StatusClass.MEDIUM);
        assertThat(Thresholds.BERLIN.status(1)).isEqualTo(StatusClass.MEDIUM);
        assertThat(Thresholds.BERLIN.status(1.5)).isEqualTo(StatusClass.LOW);
        assertThat(Thresholds.BERLIN.status(Math.nextUp(1.5))).isEqualTo(StatusClass.VERY_LOW);
        assertThat(Thresholds.BERLIN.status(Math.nextDown(-1))).isEqualTo(StatusClass.HIGH);
        assertThat(Thresholds.BERLIN.dynamics(1)).isEqualTo(DynamicsClass.STABLE);
        assertThat(Thresholds.BERLIN.dynamics(-1)).isEqualTo(DynamicsClass.STABLE);
    }

    @Test
    void what_is_equal_everywhere_cannot_be_compared() {
        assertThatThrownBy(() -> ZValues.of(0.1, 0.1, 0.1)).isInstanceOf(ZValues.NoSpread.class);
        assertThatThrownBy(() -> ZValues.of(3)).isInstanceOf(ZValues.NoSpread.class);
        assertThatThrownBy(() -> CompositeIndex.of(
                        List.of(Part.of(1, 2, 3), Part.of(3, 2, 1)), List.of(Part.of(1, 2, 3)), Thresholds.BERLIN))
                .isInstanceOf(ZValues.NoSpread.class);
        assertThatThrownBy(() -> Part.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void z_values_have_mean_zero_and_deviation_one(
            @ForAll @Size(min = 3, max = 60) List<@DoubleRange(min = 0, max = 100) Double> values) {
        var numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (Arrays.stream(numbers).max().orElseThrow()
                        - Arrays.stream(numbers).min().orElseThrow()
                > 1e-3) {
            var z = ZValues.of(numbers);
            assertThat(Arrays.stream(z).average().orElseThrow()).isCloseTo(0, within(1e-9));
            assertThat(Arrays.stream(z).map(value -> value * value).average().orElseThrow())
                    .isCloseTo(1, within(1e-9));
        }
    }

    /** Percent or parts of one, and a weight of minus one for the opposite indicator, make no difference. */
    @Property
    void the_unit_of_an_indicator_does_not_matter(
            @ForAll @Size(min = 4, max = 40) List<@DoubleRange(min = 0, max = 100) Double> values) {
        var numbers = values.stream().mapToDouble(value -> Math.round(value)).toArray();
        if (Arrays.stream(numbers).distinct().count() > 1) {
            var share = Arrays.stream(numbers).map(value -> value / 64).toArray();
            var opposite = Arrays.stream(numbers).map(value -> 100 - value).toArray();
            var plain = CompositeIndex.of(List.of(Part.of(numbers)), List.of(Part.of(numbers)), Thresholds.BERLIN);
            var other = CompositeIndex.of(List.of(Part.of(share)), List.of(new Part(opposite, -1)), Thresholds.BERLIN);
            for (int i = 0; i < numbers.length; i++) {
                assertThat(other.get(i).statusSum()).isCloseTo(plain.get(i).statusSum(), within(1e-9));
                assertThat(other.get(i).dynamicsSum()).isCloseTo(plain.get(i).dynamicsSum(), within(1e-9));
            }
        }
    }

    private static List<String[]> berlin() throws IOException {
        try (var file = CompositeIndexTest.class.getResourceAsStream("berlin-2019.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    private static Part part(List<String[]> rows, int column) {
        return Part.of(rows.stream()
                .mapToDouble(row -> Double.parseDouble(row[column]))
                .toArray());
    }
}
