package de.zielforum.indicator;

import java.math.BigDecimal;

/**
 * One indicator of a composite index.
 *
 * @param indicator its key
 * @param weight how much it counts; negative when higher values are better
 */
public record IndexPart(String indicator, IndexRole role, BigDecimal weight) {}
