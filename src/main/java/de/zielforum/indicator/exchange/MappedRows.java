package de.zielforum.indicator.exchange;

import java.util.List;

/**
 * What a mapping made of a table.
 *
 * @param tableRows how many rows the table has
 */
public record MappedRows(List<LongRow> rows, int tableRows, NumberStyle numbers, List<Flaw> flaws) {

    public MappedRows {
        flaws = List.copyOf(flaws);
    }
}
