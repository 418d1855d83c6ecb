package de.zielforum.participation;

/** What may be done while a step is open. */
public enum StepKind {
    /** Collecting proposals. */
    PROPOSING,
    /** Standing behind proposals of others. */
    SUPPORTING,
    DISCUSSING,
    /** Asking what people think of statements. */
    OPINION,
    VOTING,
    /** Merging proposals into goals; done by planning. */
    CONSOLIDATING;

    /** Whether people take part in it, or planning does it by itself. */
    public boolean forPeople() {
        return this != CONSOLIDATING;
    }
}
