package de.zielforum.indicator.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: capitals, umlauts, accents, blanks and marks do not count. */
final class Spelling {

    private Spelling() {}

    static String plain(String name) {
        var spelled = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = new StringBuilder();
        Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
