package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private final List<AreaId> areas =
            IntStream.range(0, 9).mapToObj(each -> AreaId.next()).toList();

    @Test
    void the_nearest_in_all_traits_are_similar_whatever_their_units() {
        var share = trait(10, 10.2, 30, 9.9, 28, 12, 31, 32, 33);
        var people = trait(100, 3000, 101, 99, 7900, 120, 8100, 8200, 8300);
        assertThat(Similarity.nearest(areas.getFirst(), List.of(share, people)))
                .containsExactly(areas.get(3), areas.get(5), areas.get(1));
        assertThat(Similarity.nearest(areas.getFirst(), List.of(share, times(people, 1000))))
                .containsExactly(areas.get(3), areas.get(5), areas.get(1));
    }

    @Test
    void it_agrees_with_distances_worked_out_by_hand() {
        // Seven areas on a line; the second trait moves the third one away.
        var line = trait(0, 1, 2, 3, 4, 5, 6);
        var bump = trait(0, 0, 7, 0, 0, 0, 0);
        assertThat(Similarity.nearest(areas.getFirst(), List.of(line, bump)))
                .as("z of the line: steps of 0.5; z of the bump: 7 / 2.449")
                .containsExactly(areas.get(1), areas.get(3), areas.get(4));
    }

    @Test
    void an_area_without_a_trait_is_not_a_candidate_and_moves_nobody() {
        var one = trait(0, 1, 2, 3, 4, 5, 6, 7, 8);
        var other = trait(0, 1, 2, 3, 4, 5, 6, 7, 8);
        other.remove(areas.get(1));
        assertThat(Similarity.nearest(areas.getFirst(), List.of(one, other)))
                .containsExactly(areas.get(2), areas.get(3), areas.get(4));
        other.remove(areas.getFirst());
        assertThat(Similarity.nearest(areas.getFirst(), List.of(one, other))).isEmpty();
    }

    @Test
    void one_trait_or_few_areas_say_nothing() {
        var enough = trait(0, 1, 2, 3, 4, 5, 6);
        assertThat(Similarity.nearest(areas.getFirst(), List.of(enough))).isEmpty();
        assertThat(Similarity.nearest(areas.getFirst(), List.of(enough, enough)))
                .hasSize(3);
        var few = trait(0, 1, 2, 3, 4, 5);
        assertThat(Similarity.nearest(areas.getFirst(), List.of(few, few))).isEmpty();
    }

    @Test
    void a_trait_that_is_the_same_everywhere_counts_for_nothing() {
        var line = trait(0, 1, 2, 3, 4, 5, 6);
        assertThat(Similarity.nearest(areas.getFirst(), List.of(line, trait(5, 5, 5, 5, 5, 5, 5))))
                .containsExactly(areas.get(1), areas.get(2), areas.get(3));
    }

    @Test
    void a_quarter_is_similar_three_to_five() {
        assertThat(List.of(6, 12, 13, 16, 20, 539).stream().map(Similarity::howMany))
                .containsExactly(3, 3, 3, 4, 5, 5);
    }

    @Test
    void size_is_taken_from_what_most_people_are_counted_in() {
        var a = areas.getFirst();
        var b = areas.get(1);
        var people = new Peers(Map.of(a, BigDecimal.ONE), Map.of(a, new BigDecimal(1000), b, new BigDecimal(2000)));
        var children = new Peers(Map.of(a, BigDecimal.ONE), Map.of(a, new BigDecimal(100), b, new BigDecimal(400)));
        assertThat(Peers.sizes(List.of(children, people)))
                .containsOnly(Map.entry(a, Math.log(1000)), Map.entry(b, Math.log(2000)));
        assertThat(Peers.sizes(List.of())).isEmpty();
    }

    @Test
    void peers_are_read_from_a_row() {
        var a = areas.getFirst();
        var b = areas.get(1);
        var peers = Peers.read(a + " 12.5 300;" + b + " 7 0");
        assertThat(peers.values()).containsOnly(Map.entry(a, new BigDecimal("12.5")), Map.entry(b, new BigDecimal(7)));
        assertThat(peers.denominators()).containsOnly(Map.entry(a, new BigDecimal(300)));
        assertThat(Peers.read(null).values()).isEmpty();
    }

    private Map<AreaId, Double> trait(double... values) {
        var trait = new HashMap<AreaId, Double>();
        for (int i = 0; i < values.length; i++) {
            trait.put(areas.get(i), values[i]);
        }
        return trait;
    }

    private static Map<AreaId, Double> times(Map<AreaId, Double> trait, double factor) {
        var scaled = new HashMap<AreaId, Double>();
        trait.forEach((area, value) -> scaled.put(area, value * factor));
        return scaled;
    }
}
