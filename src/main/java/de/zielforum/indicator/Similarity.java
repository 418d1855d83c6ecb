package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.index.ZValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which areas are most like another one: its nearest neighbours by the Euclidean distance of standardised traits, as the
 * statistical neighbours of English local authorities are found (Benton, Chamberlain, Wilson and Teeman, The Development of the
 * Children's Services Statistical Neighbour Benchmarking Tool, NFER 2007; there with weights, here every trait counts the same).
 */
final class Similarity {

    /** One trait alone says too little about who lives somewhere. */
    static final int FEWEST_TRAITS = 2;

    /** Among fewer, the nearest ones may be far away. */
    static final int FEWEST_CANDIDATES = 6;

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private Similarity() {}

    /** How many areas count as similar: a quarter of those there are, three to five. */
    static int howMany(int candidates) {
        return Math.clamp(candidates / 4, FEWEST, MOST);
    }

    /**
     * The areas nearest to one, the nearest first.
     *
     * @param traits the value of each area, for each trait; areas that lack one are left out
     * @return nothing when there are too few traits or areas, or the area itself lacks a trait
     */
    static List<AreaId> nearest(AreaId area, Collection<Map<AreaId, Double>> traits) {
        var complete = complete(traits);
        if (traits.size() < FEWEST_TRAITS || !complete.contains(area) || complete.size() - 1 < FEWEST_CANDIDATES) {
            return List.of();
        }
        var distances = distances(area, List.copyOf(complete), traits);
        return distances.entrySet().stream()
                .sorted(Map.Entry.<AreaId, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getKey)
                .limit(howMany(distances.size()))
                .toList();
    }

    private static Set<AreaId> complete(Collection<Map<AreaId, Double>> traits) {
        var complete = new HashSet<AreaId>();
        traits.stream().limit(1).forEach(first -> complete.addAll(first.keySet()));
        traits.forEach(trait -> complete.retainAll(trait.keySet()));
        return complete;
    }

    private static Map<AreaId, Double> distances(
            AreaId area, List<AreaId> areas, Collection<Map<AreaId, Double>> traits) {
        var standardised = new ArrayList<double[]>();
        for (var trait : traits) {
            var values = areas.stream().mapToDouble(trait::get).toArray();
            try {
                standardised.add(ZValues.of(values));
            } catch (ZValues.NoSpread e) {
                // What is the same everywhere makes no area more like another.
                continue;
            }
        }
        var here = areas.indexOf(area);
        var distances = new HashMap<AreaId, Double>();
        for (int i = 0; i < areas.size(); i++) {
            if (i != here) {
                double squares = 0;
                for (var z : standardised) {
                    squares += (z[i] - z[here]) * (z[i] - z[here]);
                }
                distances.put(areas.get(i), Math.sqrt(squares));
            }
        }
        return distances;
    }
}
