package de.zielforum.indicator.exchange;

import java.util.Map;

/**
 * A column of a table.
 *
 * @param name unique in the table; as the file writes it
 * @param label what people call it; the name when the file has no other word
 * @param words the words for its codes, as far as the file says them
 */
public record Column(String name, String label, ColumnRole role, Map<String, String> words) {

    public Column {
        words = Map.copyOf(words);
    }

    static Column of(String name, ColumnRole role) {
        return new Column(name, name, role, Map.of());
    }
}
