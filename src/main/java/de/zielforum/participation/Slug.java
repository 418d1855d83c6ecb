package de.zielforum.participation;

import java.text.Normalizer;
import java.util.Locale;

/** A name for addresses, made from a title: "Gut älter werden!" becomes {@code gut-aelter-werden}. */
final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    static String of(String title) {
        var spelled = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.isEmpty()) {
            return "verfahren";
        }
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
