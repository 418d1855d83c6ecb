package de.zielforum.organisation;

/** What a mandate allows. */
public enum MandateRole {
    /** Speaks for the organisation: proposes, joins networks, gives and ends mandates. */
    SPEAKING,
    /** Keeps the organisation's entry and its services right. */
    EDITING
}
