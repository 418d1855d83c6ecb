package de.zielforum.indicator.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The published figures of one indicator or of several, to be written in a format.
 *
 * @param title what the table is called
 * @param publisher who publishes it
 * @param updated when the newest of the figures was published
 * @param figures each indicator, area and year at most once
 * @param outlines from the version of an area to its boundary as a GeoJSON geometry; asked in the order of the versions
 */
public record Download(
        String title,
        String publisher,
        Instant updated,
        List<PublicIndicator> indicators,
        FigureSource figures,
        Function<String, Optional<String>> outlines) {

    public Download {
        indicators = List.copyOf(indicators);
    }
}
