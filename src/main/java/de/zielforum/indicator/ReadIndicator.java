package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.Map;

/** One row of a file of indicators, checked; {@code texts} by the name of their column. */
record ReadIndicator(
        int position, String key, Polarity polarity, BigDecimal scale, Integer digits, Map<String, String> texts) {

    String text(String column) {
        return texts.getOrDefault(column, "");
    }
}
