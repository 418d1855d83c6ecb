package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One row of a file of indicators, checked.
 *
 * @param partOf to whose counts those of this one contribute
 * @param texts by the name of their column
 */
record ReadIndicator(
        int position,
        int line,
        String key,
        Polarity polarity,
        BigDecimal scale,
        Integer digits,
        List<PartOf> partOf,
        Map<String, String> texts) {

    String text(String column) {
        return texts.getOrDefault(column, "");
    }
}
