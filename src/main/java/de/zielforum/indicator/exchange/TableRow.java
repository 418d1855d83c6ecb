package de.zielforum.indicator.exchange;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it stands in the file, from 1: the line of a text, the row of a sheet, or the place in the list of values
 * @param cells one text for each column, without blanks around it; empty when the file says nothing
 */
public record TableRow(int line, List<String> cells) {}
