package de.zielforum.indicator;

import java.util.List;
import java.util.Optional;

/**
 * The newest figure of an indicator about an area with what one needs to read it.
 *
 * @param figure the figure
 * @param dimension the part of life it belongs to
 * @param rate whether it is a rate, so that areas of different size can be compared
 * @param whole the same figure of the whole municipality for the same year; null when there is none, or when the area is it
 * @param series what is known about the area over the years, oldest first
 * @param wholeSeries the same about the whole municipality
 * @param extent the areas of the same level in the same year (for the municipality: its districts), or null
 */
public record KeyFigure(
        Figure figure,
        String dimension,
        boolean rate,
        Figure whole,
        List<Figure> series,
        List<Figure> wholeSeries,
        Extent extent) {

    /** With fewer areas nobody can say how far they usually lie apart. */
    private static final int ENOUGH_AREAS = 5;

    public KeyFigure {
        series = List.copyOf(series);
        wholeSeries = List.copyOf(wholeSeries);
    }

    /**
     * How the figure reads beside the whole municipality's: it stands out when it is further away from it than one standard
     * deviation of the areas of its level.
     */
    public Standing standing() {
        if (!rate || figure.value() == null || whole == null || whole.value() == null || !spreads()) {
            return Standing.NOT_COMPARABLE;
        }
        var difference = figure.value().subtract(whole.value());
        if (difference.abs().compareTo(extent.deviation()) < 0) {
            return Standing.ALIKE;
        }
        var higher = difference.signum() > 0;
        return switch (figure.polarity()) {
            case NEUTRAL -> higher ? Standing.HIGHER : Standing.LOWER;
            case HIGHER_IS_BETTER -> higher ? Standing.BETTER : Standing.WORSE;
            case LOWER_IS_BETTER -> higher ? Standing.WORSE : Standing.BETTER;
        };
    }

    private boolean spreads() {
        return extent != null && extent.published() >= ENOUGH_AREAS && !extent.flat();
    }

    /** How far areas lie apart in relation to the figure itself; zero when that cannot be said. */
    public double contrast() {
        return rate && spreads() && figure.value() != null && figure.value().signum() != 0
                ? extent.deviation().doubleValue() / Math.abs(figure.value().doubleValue())
                : 0;
    }

    /** Where the figure went over the years. */
    public Optional<Trend> trend() {
        return Trend.of(series);
    }
}
