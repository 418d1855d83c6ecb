package de.zielforum.journal.web;

import java.util.Locale;

/** The features that record acts, as the filter offers them. */
public enum VerbGroup {
    AREA,
    INDICATOR,
    ORGANISATION,
    NETWORK,
    PERSON,
    PARTICIPATION,
    MODERATION,
    DELIBERATION,
    OPINION,
    VOTING,
    PROPOSAL,
    GOAL,
    MEASURE;

    /** What stands before the dot of the verbs. */
    String feature() {
        return name().toLowerCase(Locale.ROOT);
    }
}
