package de.zielforum.organisation;

import de.zielforum.shared.text.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody typed into a search field: up to four words, each of which has to occur somewhere, in whatever case.
 *
 * @param patterns exactly four patterns for {@code like … escape '\'} on lower-cased text
 */
public record SearchWords(List<String> patterns) {

    private static final int MOST = 4;

    /** Reads the field; null and blanks find everything. */
    public static SearchWords of(String typed) {
        var patterns = new ArrayList<String>();
        for (var word : Typed.cleaned(typed).toLowerCase(Locale.GERMAN).split("[\\s,;]+")) {
            if (!word.isEmpty() && patterns.size() < MOST) {
                patterns.add(
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            }
        }
        while (patterns.size() < MOST) {
            patterns.add("%");
        }
        return new SearchWords(List.copyOf(patterns));
    }

    /** The pattern of a word, counted from 1. */
    public String pattern(int number) {
        return patterns.get(number - 1);
    }
}
