package de.zielforum.indicator.web;

import de.zielforum.indicator.FigureRow;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published figure in the API. Suppressed and missing ones carry no number.
 *
 * @param area code of the area
 * @param period the year
 * @param status {@code final}, {@code provisional}, {@code suppressed} or {@code missing}
 * @param edition the edition the figure stands in
 */
@Schema(name = "Observation")
record ObservationJson(
        String indicator,
        String area,
        String areaName,
        int period,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String status,
        String edition) {

    static ObservationJson of(FigureRow row) {
        var figure = row.figure();
        return new ObservationJson(
                figure.indicator(),
                figure.areaCode(),
                figure.areaName(),
                figure.period(),
                figure.value(),
                row.numerator(),
                row.denominator(),
                figure.status().key(),
                row.edition().toString());
    }
}
