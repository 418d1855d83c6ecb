package de.zielforum.participation;

/** Who may take part in a step. */
public enum Participants {
    SIGNED_IN,
    /** Residence in the municipality is proved and the proof still valid. */
    VERIFIED_RESIDENTS;

    /** Whether everybody who may take part under {@code other} may also take part under this. */
    boolean includes(Participants other) {
        return this == SIGNED_IN || other == VERIFIED_RESIDENTS;
    }
}
