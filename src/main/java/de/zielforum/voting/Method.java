package de.zielforum.voting;

/** How votes are cast and counted. */
public enum Method {
    /** Every voter marks all options they approve of, as many as they like. */
    APPROVAL
}
