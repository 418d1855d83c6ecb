package de.zielforum.indicator;

import de.zielforum.indicator.exchange.MappingChoice;

/**
 * How somebody wants a file to be read.
 *
 * @param part name of the sheet or data set; may be empty
 * @param choice what the columns are; null to let it be guessed
 * @param totals whether sums that the file lacks are to be made
 */
public record MappingWish(String part, MappingChoice choice, boolean totals) {}
