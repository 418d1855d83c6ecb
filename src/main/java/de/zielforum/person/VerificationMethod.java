package de.zielforum.person;

/** How residence was proved. */
public enum VerificationMethod {
    /** An identity card was shown at the counter. */
    COUNTER,
    /** A code sent by letter to the registered address was entered. */
    LETTER_CODE
}
