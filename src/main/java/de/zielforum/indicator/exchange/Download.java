package de.zielforum.indicator.exchange;

import java.time.Instant;
import java.util.List;

/**
 * The published figures of one indicator or of several, to be written in a format.
 *
 * @param title what the table is called
 * @param publisher who publishes it
 * @param updated when the newest of the figures was published
 * @param figures in the order in which they are to be written; each indicator, area and year at most once
 */
public record Download(
        String title, String publisher, Instant updated, List<PublicIndicator> indicators, List<PublicFigure> figures) {

    public Download {
        indicators = List.copyOf(indicators);
        figures = List.copyOf(figures);
    }
}
