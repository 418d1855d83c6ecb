package de.zielforum.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielforum.indicator.statistics.Spread.Part;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {

    /** By hand: mean (10·100 + 20·300 + 40·100)/500 = 22; variance (144·100 + 4·300 + 324·100)/500 = 96. */
    @Test
    void large_areas_count_more_than_small_ones() {
        var spread = Spread.of(List.of(new Part(10, 100), new Part(20, 300), new Part(40, 100)))
                .orElseThrow();
        assertThat(spread.weighted()).isTrue();
        assertThat(spread.mean()).isCloseTo(22, within(1e-12));
        assertThat(spread.deviation()).isCloseTo(Math.sqrt(96), within(1e-12));
        assertThat(spread.variation()).isCloseTo(Math.sqrt(96) / 22, within(1e-12));
        assertThat(spread.gap()).isEqualTo(30);
        assertThat(spread.ratio()).hasValue(4);
    }

    /** By hand: 2 4 4 4 5 5 7 9 has the mean 5 and the standard deviation 2. */
    @Test
    void without_sizes_all_areas_count_alike() {
        var spread = Spread.of(List.of(2, 4, 4, 4, 5, 5, 7, 9).stream()
                        .map(value -> new Part(value, value == 9 ? 0 : 100))
                        .toList())
                .orElseThrow();
        assertThat(spread.weighted()).isFalse();
        assertThat(spread.mean()).isEqualTo(5);
        assertThat(spread.deviation()).isEqualTo(2);
    }

    @Test
    void nothing_is_said_about_fewer_than_three_areas() {
        assertThat(Spread.of(List.of(new Part(1, 1), new Part(2, 1)))).isEmpty();
    }

    @Test
    void nothing_is_so_many_times_zero() {
        var spread = Spread.of(List.of(new Part(0, 1), new Part(0, 1), new Part(0, 1)))
                .orElseThrow();
        assertThat(spread.ratio()).isEmpty();
        assertThat(spread.variation()).isZero();
    }

    @Property(tries = 200)
    void the_deviation_never_exceeds_half_of_the_gap_and_ignores_where_zero_is(
            @ForAll @Size(min = 3, max = 40) List<@IntRange(max = 1000) Integer> values) {
        var spread = of(values, 0);
        assertThat(spread.deviation()).isLessThanOrEqualTo(spread.gap() / 2 + 1e-9);
        assertThat(of(values, 500).deviation()).isCloseTo(spread.deviation(), within(1e-6));
    }

    private static Spread of(List<Integer> values, int more) {
        return Spread.of(values.stream()
                        .map(value -> new Part(value + more, value + 1))
                        .toList())
                .orElseThrow();
    }
}
