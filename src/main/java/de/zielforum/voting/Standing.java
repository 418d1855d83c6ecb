package de.zielforum.voting;

/** What a ballot means for one viewer now. */
public enum Standing {
    /** Not open: before opening, after closing, or withdrawn. */
    NOT_OPEN,
    /** Open, but nobody is signed in. */
    NOT_SIGNED_IN,
    /** Open, and the person does not stand on the roll. */
    NOT_ON_ROLL,
    /** Open, on the roll, and no vote cast yet. */
    MAY_VOTE,
    /** Open, and the person's vote is in; it can be changed. */
    HAS_VOTED
}
