package de.zielforum.indicator;

import java.math.BigDecimal;

/**
 * An indicator in the reader's language.
 *
 * @param key stable; also the indicator's address {@code /indikatoren/{key}}
 * @param dimension the part of life it belongs to
 * @param numerator what is counted, or an empty text
 * @param denominator what it is related to, or an empty text
 * @param scale the rate is numerator ÷ denominator × scale; null when the values are no rates
 */
public record IndicatorView(
        String key,
        String name,
        String unit,
        Polarity polarity,
        String dimension,
        String definition,
        String source,
        String licence,
        String numerator,
        String denominator,
        BigDecimal scale) {

    /** Whether its figures are classes of an index: said in words, of which neither the lowest nor the highest is told. */
    public boolean classes() {
        return IndexWords.areClasses(unit);
    }
}
