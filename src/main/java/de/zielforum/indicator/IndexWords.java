package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Classes of indices are stored as numbers, like every figure, and said in words wherever figures are said. What tells them from
 * other figures is their unit.
 */
final class IndexWords {

    static final String STATUS_DE = "Statusklasse";
    static final String STATUS_EN = "status class";
    static final String DYNAMICS_DE = "Dynamikklasse";
    static final String DYNAMICS_EN = "dynamics class";

    private static final Map<String, String> PREFIXES = Map.of(
            STATUS_DE, "status_",
            STATUS_EN, "status_",
            DYNAMICS_DE, "dynamics_",
            DYNAMICS_EN, "dynamics_");

    private IndexWords() {}

    /** Whether figures of a unit are classes of an index. */
    static boolean areClasses(String unit) {
        return PREFIXES.containsKey(unit);
    }

    /** The keys of all words. */
    static List<String> keys() {
        return List.of("status_1", "status_2", "status_3", "status_4", "dynamics_1", "dynamics_2", "dynamics_3");
    }

    /** The key of the word for a class, or an empty text when a figure is none. */
    static String key(BigDecimal value, String unit) {
        var prefix = PREFIXES.get(unit);
        if (prefix == null || value == null || value.stripTrailingZeros().scale() > 0) {
            return "";
        }
        var classes = prefix.equals("status_") ? 4 : 3;
        var number = value.intValue();
        return number >= 1 && number <= classes ? prefix + number : "";
    }
}
