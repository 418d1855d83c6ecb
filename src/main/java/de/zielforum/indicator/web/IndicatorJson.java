package de.zielforum.indicator.web;

import de.zielforum.indicator.IndicatorView;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator in the API.
 *
 * @param polarity {@code higher-is-better}, {@code lower-is-better} or {@code neutral}
 * @param scale the rate is numerator ÷ denominator × scale; null when the values are no rates
 */
@Schema(name = "Indicator")
record IndicatorJson(
        String key,
        String name,
        String unit,
        String polarity,
        String dimension,
        String definition,
        String numerator,
        String denominator,
        BigDecimal scale,
        String source,
        String licence) {

    static IndicatorJson of(IndicatorView indicator) {
        return new IndicatorJson(
                indicator.key(),
                indicator.name(),
                indicator.unit(),
                indicator.polarity().key(),
                indicator.dimension(),
                indicator.definition(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.scale(),
                indicator.source(),
                indicator.licence());
    }
}
