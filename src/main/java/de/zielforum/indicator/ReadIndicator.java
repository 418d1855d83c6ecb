package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One row of a file of indicators, checked.
 *
 * @param partOf key of an indicator to whose counts this one contributes, or an empty text
 * @param texts by the name of their column
 */
record ReadIndicator(
        int position,
        int line,
        String key,
        Polarity polarity,
        BigDecimal scale,
        Integer digits,
        String partOf,
        Map<String, String> texts) {

    String text(String column) {
        return texts.getOrDefault(column, "");
    }
}
