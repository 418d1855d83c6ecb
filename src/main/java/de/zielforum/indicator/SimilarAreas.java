package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.util.List;

/**
 * The areas of the same level that are most like an area.
 *
 * @param areas the nearest first; empty when nobody can say
 * @param traits the names of the indicators they are compared by
 * @param bySize whether the number of people counts as well
 */
public record SimilarAreas(List<AreaId> areas, List<String> traits, boolean bySize) {

    public SimilarAreas {
        areas = List.copyOf(areas);
        traits = List.copyOf(traits);
    }
}
