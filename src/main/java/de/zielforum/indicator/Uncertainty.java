package de.zielforum.indicator;

import de.zielforum.indicator.statistics.Interval;

/**
 * How sure a rate is: its 95 % confidence interval ({@link de.zielforum.indicator.statistics.Wilson}).
 *
 * @param interval in the unit of the figure
 * @param low its lower limit as people read it, without unit
 * @param high likewise
 */
public record Uncertainty(Interval interval, String low, String high) {}
