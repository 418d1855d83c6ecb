package de.zielforum.shared.text;

/** Text as people type it into forms. */
public final class Typed {

    private Typed() {}

    /**
     * The text as it is measured and stored: line ends as one character, nothing blank around it, no NUL, which the database cannot
     * keep. Nothing typed is an empty text.
     */
    public static String cleaned(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }
}
