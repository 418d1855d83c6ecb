package de.zielforum.goal;

import de.zielforum.indicator.CitationView;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A target to be read and measured.
 *
 * @param baseline the figure the goal starts from, as it was when the target was set
 * @param baselineValue the same as a number; null when the office has withdrawn it
 * @param value what shall be reached, in the indicator's unit
 * @param year until when
 */
public record TargetView(
        String indicator, UUID area, CitationView baseline, BigDecimal baselineValue, BigDecimal value, int year) {}
