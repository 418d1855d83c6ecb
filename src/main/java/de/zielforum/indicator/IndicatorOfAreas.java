package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.util.List;

/**
 * What an indicator says about some areas.
 *
 * @param dimension the part of life it belongs to
 * @param rate whether it is a rate, so that areas of different size can be compared
 * @param figures at least one; by year
 */
public record IndicatorOfAreas(String dimension, boolean rate, List<Figure> figures) {

    public IndicatorOfAreas {
        figures = List.copyOf(figures);
    }

    /** What it says about one of the areas, oldest first. */
    public List<Figure> about(AreaId area) {
        return figures.stream().filter(figure -> figure.area().equals(area)).toList();
    }
}
