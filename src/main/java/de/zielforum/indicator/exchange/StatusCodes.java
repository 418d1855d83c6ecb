package de.zielforum.indicator.exchange;

import java.util.Locale;
import java.util.Map;

/**
 * The four statuses of a figure ({@code final}, {@code provisional}, {@code suppressed}, {@code missing}) and the codes other
 * formats have for them: the quality marks of GENESIS in small letters ({@code e} firm, {@code p} provisional, {@code r}
 * corrected, {@code s} estimated), and the SDMX code lists for the status and the confidentiality of observations in capitals.
 */
final class StatusCodes {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("e", "final"),
            Map.entry("p", "provisional"),
            Map.entry("r", "final"),
            Map.entry("s", "provisional"),
            Map.entry("A", "final"),
            Map.entry("B", "final"),
            Map.entry("D", "final"),
            Map.entry("J", "final"),
            Map.entry("N", "final"),
            Map.entry("S", "final"),
            Map.entry("W", "final"),
            Map.entry("E", "provisional"),
            Map.entry("F", "provisional"),
            Map.entry("G", "provisional"),
            Map.entry("I", "provisional"),
            Map.entry("P", "provisional"),
            Map.entry("U", "provisional"),
            Map.entry("V", "provisional"),
            Map.entry("C", "suppressed"),
            Map.entry("Q", "suppressed"),
            Map.entry("H", "missing"),
            Map.entry("K", "missing"),
            Map.entry("L", "missing"),
            Map.entry("M", "missing"),
            Map.entry("O", "missing"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("final", "final"),
            Map.entry("provisional", "provisional"),
            Map.entry("suppressed", "suppressed"),
            Map.entry("missing", "missing"),
            Map.entry("endgültig", "final"),
            Map.entry("vorläufig", "provisional"),
            Map.entry("geschätzt", "provisional"),
            Map.entry("geheim", "suppressed"),
            Map.entry("fehlt", "missing"));

    private StatusCodes() {}

    /** The status by its own name, a German word or a code; the text itself when it is none of them. */
    static String status(String text) {
        var known = CODES.get(text);
        return known != null ? known : WORDS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }

    /** Whether a text is a word for a status, codes of one letter aside. */
    static boolean isWord(String text) {
        return WORDS.containsKey(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a figure with this code of confidentiality may be published: F is free, everything else is not. */
    static boolean free(String confidentiality) {
        return confidentiality.isEmpty() || confidentiality.equalsIgnoreCase("F");
    }

    /** The code of SDMX for a status. */
    static String sdmx(String status) {
        return switch (status) {
            case "provisional" -> "P";
            case "suppressed" -> "Q";
            case "missing" -> "M";
            default -> "A";
        };
    }
}
