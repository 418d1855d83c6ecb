package de.zielforum.indicator;

import java.util.List;

/**
 * What is known about an area.
 *
 * @param figures the newest figure of every indicator, in the order of the indicators
 * @param sources where these figures come from, each once
 * @param similar the areas it is best compared with
 */
public record AreaProfile(List<KeyFigure> figures, List<String> sources, SimilarAreas similar) {

    public AreaProfile {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }
}
