package de.zielforum.proposal;

/** What the administration's answer to a proposal comes to. */
public enum AnswerOutcome {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED,
    /** Somebody else decides about it: the state, the federation, a private owner. */
    OTHER_RESPONSIBILITY
}
