package de.zielforum.voting;

/** Where the result of a ballot comes from. */
public enum BallotOrigin {
    /** Voted on here; the votes are published and can be recounted. */
    HELD,
    /** Voted on elsewhere before, and entered from the minutes. */
    RECORDED
}
