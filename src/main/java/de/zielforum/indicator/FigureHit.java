package de.zielforum.indicator;

/**
 * A figure that could become evidence, in its context.
 *
 * @param beside the municipality's value of the same year, or null
 * @param cited whether it is cited already
 */
public record FigureHit(Figure figure, Figure beside, boolean cited) {

    /** A figure that can be cited has a value. */
    public boolean citable() {
        return figure.status().hasValue();
    }

    /** The municipality's value in words, or null. */
    public String comparison() {
        return beside == null ? null : beside.areaName() + ": " + beside.worded();
    }
}
