package de.zielforum.indicator;

import java.math.BigDecimal;
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
 * @param around where the figure lies among those of its level, or null when it has no value or is the municipality's
 */
public record KeyFigure(
        Figure figure,
        String dimension,
        boolean rate,
        Figure whole,
        List<Figure> series,
        List<Figure> wholeSeries,
        Extent extent,
        Around around) {

    /** With fewer areas nobody can say how far they usually lie apart. */
    private static final int ENOUGH_AREAS = 5;

    public KeyFigure {
        series = List.copyOf(series);
        wholeSeries = List.copyOf(wholeSeries);
    }

    /**
     * How the figure reads beside the whole municipality's. It stands out when it belongs to the lowest or highest quarter of the
     * published figures of its level, and is certainly apart from the municipality's: that one lies outside of its 95 %
     * confidence interval, or, when the counts behind the figure are not known, further away than one standard deviation of
     * the areas of its level.
     */
    public Standing standing() {
        if (!comparable()) {
            return Standing.NOT_COMPARABLE;
        }
        var difference = figure.value().subtract(whole.value());
        if (!certainlyApart(difference)) {
            return Standing.ALIKE;
        }
        if (difference.signum() > 0) {
            return around.inHighestQuarter() ? higher() : Standing.ALIKE;
        }
        return around.inLowestQuarter() ? lower() : Standing.ALIKE;
    }

    private boolean comparable() {
        return rate && figure.value() != null && whole != null && whole.value() != null && around != null && spreads();
    }

    private boolean certainlyApart(BigDecimal difference) {
        if (figure.uncertainty() == null) {
            return difference.abs().compareTo(extent.deviation()) >= 0;
        }
        var interval = figure.uncertainty().interval();
        return whole.value().compareTo(interval.low()) < 0 || whole.value().compareTo(interval.high()) > 0;
    }

    private Standing higher() {
        return switch (figure.polarity()) {
            case NEUTRAL -> Standing.HIGHER;
            case HIGHER_IS_BETTER -> Standing.BETTER;
            case LOWER_IS_BETTER -> Standing.WORSE;
        };
    }

    private Standing lower() {
        return switch (figure.polarity()) {
            case NEUTRAL -> Standing.LOWER;
            case HIGHER_IS_BETTER -> Standing.WORSE;
            case LOWER_IS_BETTER -> Standing.BETTER;
        };
    }

    /** Whether the figure is higher than the whole municipality's. */
    public boolean above() {
        return figure.value() != null && whole != null && figure.value().compareTo(whole.value()) > 0;
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
