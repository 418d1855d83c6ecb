package de.zielforum.shared.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the reader's language writes them: "1.234,5" in German, "1,234.5" in English. */
public final class Numbers {

    private Numbers() {}

    /** At most {@code digits} digits after the decimal mark. */
    public static String format(double value, int digits, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** At most one digit after the decimal mark. */
    public static String format(Number value, Locale locale) {
        return format(value.doubleValue(), 1, locale);
    }

    /** A share between 0 and 1 as "41,5 %". */
    public static String percent(double share, Locale locale) {
        return format(share * 100, 1, locale) + (locale.getLanguage().equals("de") ? " %" : "%");
    }

    /** An amount of euros without cents as "12.000 €". */
    public static String euro(BigDecimal amount, Locale locale) {
        return format(amount.doubleValue(), 0, locale) + " €";
    }
}
