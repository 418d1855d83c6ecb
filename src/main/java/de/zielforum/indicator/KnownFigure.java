package de.zielforum.indicator;

/**
 * What is out about a figure before an edition is published.
 *
 * @param current what counts today
 * @param shown what was shown last; null when there was never a value. Whoever kept it knows it, even if it is secret today
 * @param rounding to multiples of what it was rounded, or null
 */
record KnownFigure(ReadObservation current, ReadObservation shown, Integer rounding) {}
