package de.zielforum.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Says values as readers of a language expect them.
 *
 * @param secret the word for a suppressed value, "geheim"
 * @param classes the words for classes of indices, by their key
 */
record Wording(Locale locale, String secret, Map<String, String> classes) {

    /** Without words for classes: these are said as numbers. */
    Wording(Locale locale, String secret) {
        this(locale, secret, Map.of());
    }

    /** Stands for a value that is not known. */
    private static final String NOTHING = "–";

    /**
     * Value and unit.
     *
     * @param digits how many digits stand after the decimal mark; null for none in whole numbers and else one
     */
    String value(BigDecimal value, ValueStatus status, String unit, Integer digits) {
        if (status == ValueStatus.SUPPRESSED) {
            return secret;
        }
        if (value == null || status == ValueStatus.MISSING) {
            return NOTHING;
        }
        var word = classes.get(IndexWords.key(value, unit));
        return word == null ? number(value, digits) + " " + unit : word;
    }

    /** The value alone, or the word for it; for {@code digits} see {@link #value}. */
    String number(BigDecimal value, String unit, Integer digits) {
        var word = classes.get(IndexWords.key(value, unit));
        return word == null ? number(value, digits) : word;
    }

    /** The text of this language, or the German one where there is no other. */
    String choose(String german, String english) {
        return locale.getLanguage().equals("en") && !english.isEmpty() ? english : german;
    }

    /** The value alone; for {@code digits} see {@link #value}. */
    String number(BigDecimal value, Integer digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(digits == null ? 0 : digits);
        format.setMaximumFractionDigits(digits == null ? 1 : digits);
        return format.format(value);
    }
}
