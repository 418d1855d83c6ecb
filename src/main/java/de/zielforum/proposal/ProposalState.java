package de.zielforum.proposal;

import java.util.Set;

/** Where a proposal stands. */
public enum ProposalState {
    /** Seen by its author only. */
    DRAFT,
    /** Waits for somebody to look at it, where the process reviews first. */
    SUBMITTED,
    PUBLISHED,
    /** Went into one goal or several. */
    CONSOLIDATED,
    /** The administration gave a reasoned answer instead of taking it into a goal. */
    ANSWERED,
    /** Its author took it back; once published it stays readable. */
    WITHDRAWN;

    /** The states of a proposal that stands in the lists. */
    public static final Set<ProposalState> STANDING = Set.of(PUBLISHED, CONSOLIDATED, ANSWERED);
}
