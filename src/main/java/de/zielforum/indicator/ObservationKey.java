package de.zielforum.indicator;

/**
 * Names one figure: which indicator, where, when.
 *
 * @param indicator key of the indicator
 * @param area code of the area
 * @param period the year
 */
public record ObservationKey(String indicator, String area, int period) {}
