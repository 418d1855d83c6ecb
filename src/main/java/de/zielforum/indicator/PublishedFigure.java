package de.zielforum.indicator;

import java.math.BigDecimal;

/**
 * A figure that counts now and has a value. Whatever is withheld from it is not here either.
 *
 * @param numerator null when there is none or it is withheld; likewise {@code denominator}
 * @param rounding to multiples of what it was rounded, or null
 */
record PublishedFigure(BigDecimal value, BigDecimal numerator, BigDecimal denominator, Integer rounding) {}
