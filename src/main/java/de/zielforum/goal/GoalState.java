package de.zielforum.goal;

import java.util.Set;

/** Where a goal stands on its way. */
public enum GoalState {
    /** Being written; seen by planning only. */
    DRAFT,
    /** Public, and open for discussion. */
    PROPOSED,
    /** On an announced, open or counted ballot; the decision is still to come. */
    ON_BALLOT,
    /** The council or another body decided for it. */
    ADOPTED,
    /** The council or another body decided against it. */
    NOT_ADOPTED,
    /** A measure that serves it has begun. */
    IN_PROGRESS,
    /** The figures reached the target. */
    REACHED,
    /** The figures did not reach the target in time. */
    MISSED,
    /** The figures do not allow a judgement. */
    CANNOT_BE_JUDGED;

    /** The states from which measures may serve the goal. */
    public static final Set<GoalState> PURSUED = Set.of(ADOPTED, IN_PROGRESS);

    /** The states in which its effect has been judged. */
    public static final Set<GoalState> JUDGED = Set.of(REACHED, MISSED, CANNOT_BE_JUDGED);
}
