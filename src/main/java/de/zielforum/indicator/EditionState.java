package de.zielforum.indicator;

/** How far an edition has come. */
public enum EditionState {
    /** Read without errors; nobody outside sees it. */
    UPLOADED,
    /** Somebody has looked at what it would change, secrecy included. */
    CHECKED,
    /** Its figures count, until a newer edition names them again. */
    PUBLISHED,
    /** Newer editions name every one of its figures. */
    SUPERSEDED
}
