package de.zielforum.journal;

import java.util.Locale;

/**
 * Which acts to show; an empty text asks for nothing.
 *
 * @param feature what stands before the dot of the verb, for example {@code proposal}
 * @param person part of the name of who did it
 * @param title part of what it was done to
 */
public record JournalFilter(String feature, String person, String title) {

    public static final JournalFilter ALL = new JournalFilter("", "", "");

    public JournalFilter {
        feature = clean(feature);
        person = clean(person);
        title = clean(title);
    }

    String verbPattern() {
        return feature.isEmpty() ? "%" : escaped(feature) + ".%";
    }

    String personPattern() {
        return "%" + escaped(person) + "%";
    }

    String titlePattern() {
        return "%" + escaped(title) + "%";
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
