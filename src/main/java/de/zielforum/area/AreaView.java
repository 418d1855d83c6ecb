package de.zielforum.area;

/**
 * An area as others see it.
 *
 * @param code the official key, unique and stable; also the area's address {@code /gebiete/{code}}
 * @param parent the area this one lies in, or null for the municipality
 */
public record AreaView(AreaId id, String code, String name, AreaLevel level, AreaId parent) {}
