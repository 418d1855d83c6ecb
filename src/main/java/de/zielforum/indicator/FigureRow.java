package de.zielforum.indicator;

import java.math.BigDecimal;

/**
 * A figure with the counts behind it, as downloads give it. Suppressed and missing figures carry no number at all.
 *
 * @param numerator the count above the line, or null
 * @param denominator the count below the line, or null
 * @param edition the edition the figure stands in
 */
public record FigureRow(Figure figure, BigDecimal numerator, BigDecimal denominator, EditionId edition) {

    public FigureRow {
        numerator = figure.status().hasValue() ? numerator : null;
        denominator = figure.status().hasValue() ? denominator : null;
    }
}
