package de.zielforum.area;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An area with its place on the map.
 *
 * @param parentCode code of the area this one lies in, or null for the municipality
 * @param west least longitude in degrees (WGS 84)
 * @param south least latitude
 * @param east greatest longitude
 * @param north greatest latitude
 * @param squareKilometres size of the surface, rounded to two digits
 * @param validFrom the first day of this version, or null when it was always valid
 * @param validUntil the day after the last one, or null while no end is known
 */
public record AreaDetail(
        AreaId id,
        String code,
        String name,
        AreaLevel level,
        String parentCode,
        double west,
        double south,
        double east,
        double north,
        BigDecimal squareKilometres,
        LocalDate validFrom,
        LocalDate validUntil) {}
