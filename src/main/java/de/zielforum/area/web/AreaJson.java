package de.zielforum.area.web;

import de.zielforum.area.AreaDetail;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An area in the API.
 *
 * @param parent code of the area it lies in, or null
 * @param bbox west, south, east, north in degrees (WGS 84)
 * @param squareKilometres size of the surface
 * @param validFrom the first day of this version of the area; null when it was always valid
 * @param validUntil the day after its last one; null while no end is known
 */
@Schema(name = "Area")
record AreaJson(
        String code,
        String name,
        String level,
        String parent,
        List<Double> bbox,
        BigDecimal squareKilometres,
        LocalDate validFrom,
        LocalDate validUntil) {

    static AreaJson of(AreaDetail area) {
        return new AreaJson(
                area.code(),
                area.name(),
                area.level().key(),
                area.parentCode(),
                List.of(area.west(), area.south(), area.east(), area.north()),
                area.squareKilometres(),
                area.validFrom(),
                area.validUntil());
    }
}
