package de.zielforum.goal;

/** The two levels of the tree of goals. */
public enum GoalKind {
    /** Leitziel: the direction. */
    GUIDING,
    /** Handlungsziel: a step that can be measured. */
    ACTION
}
