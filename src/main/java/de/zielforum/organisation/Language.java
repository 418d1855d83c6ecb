package de.zielforum.organisation;

import java.util.Arrays;
import java.util.Optional;

/** A language in which a service is offered; the words stand in the message bundle. */
public enum Language {
    GERMAN("de"),
    EASY_GERMAN("de-simple"),
    GERMAN_SIGN_LANGUAGE("gsg"),
    DANISH("da"),
    LOW_GERMAN("nds"),
    NORTH_FRISIAN("frr"),
    ENGLISH("en"),
    ARABIC("ar"),
    BULGARIAN("bg"),
    FRENCH("fr"),
    KURDISH("ku"),
    PERSIAN("fa"),
    POLISH("pl"),
    ROMANI("rom"),
    ROMANIAN("ro"),
    RUSSIAN("ru"),
    SPANISH("es"),
    TURKISH("tr"),
    UKRAINIAN("uk");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag (BCP 47), as the API writes it. */
    public String tag() {
        return tag;
    }

    /** The language of a tag. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }
}
