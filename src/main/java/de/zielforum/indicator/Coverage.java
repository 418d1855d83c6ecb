package de.zielforum.indicator;

/**
 * How much is known about an indicator.
 *
 * @param from the first year with a figure, or null when there is none; likewise {@code until}
 * @param figures how many figures count, suppressed and missing ones included
 * @param suppressed how many of them are secret
 */
public record Coverage(
        String key,
        String name,
        String unit,
        String dimension,
        Integer from,
        Integer until,
        long figures,
        long suppressed) {}
