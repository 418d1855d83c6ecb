package de.zielforum.indicator;

import java.util.List;

/**
 * What is known about an area.
 *
 * @param figures the newest figure of every indicator, in the order of the indicators
 * @param similar the areas it is best compared with
 */
public record AreaProfile(List<KeyFigure> figures, SimilarAreas similar) {

    public AreaProfile {
        figures = List.copyOf(figures);
    }
}
