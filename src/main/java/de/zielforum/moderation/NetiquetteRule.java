package de.zielforum.moderation;

import java.util.Locale;

/** The eight rules of the netiquette, in its order. */
public enum NetiquetteRule {
    BELEIDIGUNG,
    DISKRIMINIERUNG,
    PERSONENBEZOGEN,
    WERBUNG,
    THEMENFREMD,
    FALSCHANGABE,
    URHEBERRECHT,
    STRAFBAR;

    /** Where the rule is explained. */
    public String path() {
        return "/netiquette#" + name().toLowerCase(Locale.ROOT);
    }
}
