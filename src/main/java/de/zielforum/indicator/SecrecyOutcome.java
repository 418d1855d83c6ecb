package de.zielforum.indicator;

/** What the check of an edition came to. */
public enum SecrecyOutcome {
    /** Nothing that is secret can be worked out from what is published. */
    PASSED,
    /** Something can be worked out that no pattern hides. */
    FAILED,
    /** Published before figures were protected by the application. */
    BEFORE
}
