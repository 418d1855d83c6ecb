package de.zielforum.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Says values as readers of a language expect them.
 *
 * @param secret the word for a suppressed value, "geheim"
 */
record Wording(Locale locale, String secret) {

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
        return value == null || status == ValueStatus.MISSING ? NOTHING : number(value, digits) + " " + unit;
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
