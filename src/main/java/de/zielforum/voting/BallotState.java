package de.zielforum.voting;

/** Where a ballot stands. The order is the order of its life; withdrawing is possible until it is closed. */
public enum BallotState {
    /** Being prepared, seen by planning only. */
    DRAFT,
    /** Text, options and rule are frozen and published with their hash. */
    ANNOUNCED,
    /** The roll is frozen, votes are taken. */
    OPEN,
    /** No more votes; what joined person and vote is destroyed. */
    CLOSED,
    TALLIED,
    /** The result can be read and recounted by everybody. */
    PUBLISHED,
    WITHDRAWN
}
