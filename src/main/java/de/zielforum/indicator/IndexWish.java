package de.zielforum.indicator;

import de.zielforum.area.AreaLevel;
import java.util.List;

/**
 * A composite index as the statistician wants it.
 *
 * @param name in German; likewise the dimension, the part of life it belongs to
 * @param nameEn may be empty, like {@code dimensionEn}
 * @param level the areas that are compared
 * @param span dynamics is the change over so many years; 0 when the indicators of the dynamics are changes themselves
 * @param parts at least one for the status and one for the dynamics
 */
public record IndexWish(
        String name,
        String nameEn,
        String dimension,
        String dimensionEn,
        AreaLevel level,
        int span,
        IndexLimits limits,
        List<IndexPart> parts) {

    public IndexWish {
        parts = List.copyOf(parts);
    }

    /** The parts that count for one of both. */
    public List<IndexPart> of(IndexRole role) {
        return parts.stream().filter(part -> part.role() == role).toList();
    }
}
