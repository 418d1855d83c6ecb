package de.zielforum.goal;

import de.zielforum.indicator.ObservationKey;
import java.math.BigDecimal;

/**
 * The target as planning chooses it; the baseline is taken from the figures and frozen.
 *
 * @param baseline the figure the goal starts from
 * @param value what shall be reached, in the indicator's unit
 * @param year until when
 */
public record TargetForm(ObservationKey baseline, BigDecimal value, int year) {}
