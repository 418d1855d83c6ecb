package de.zielforum.shared.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

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

    /**
     * Reads a number as people of the language type it, "1.234,5" or "1234,5" in German; a plain decimal point is understood
     * in both languages where it cannot be a thousands mark.
     *
     * @return empty when it is no number
     */
    public static Optional<BigDecimal> parse(String text, Locale locale) {
        var german = locale.getLanguage().equals("de");
        var plain = text.strip().replace("\u00a0", "");
        if (german && plain.matches("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?|-?\\d+(,\\d+)?")) {
            plain = plain.replace(".", "").replace(',', '.');
        } else if (!german) {
            plain = plain.replace(",", "");
        }
        return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
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
