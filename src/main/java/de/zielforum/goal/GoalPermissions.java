package de.zielforum.goal;

import de.zielforum.person.Role;
import de.zielforum.person.Viewer;

/** Who may do what with goals; asked by services, pages, the API and tests alike. */
public final class GoalPermissions {

    private GoalPermissions() {}

    /** Consolidate, write, propose, prepare ballots, record decisions, judge. */
    public static boolean mayPlan(Viewer viewer) {
        return viewer.is(Role.PLANNING);
    }

    /** Deciding about a baseline that was corrected: planning, until the goal is judged or was not adopted. */
    public static boolean mayReviewEvidence(Viewer viewer, GoalState state) {
        return mayPlan(viewer) && evidenceCounts(state);
    }

    /** Whether a goal still rests on its baseline. */
    public static boolean evidenceCounts(GoalState state) {
        return !GoalState.JUDGED.contains(state) && state != GoalState.NOT_ADOPTED;
    }

    /** A goal is public once it is proposed; a draft is seen by planning. */
    public static boolean maySee(Viewer viewer, GoalState state) {
        return state != GoalState.DRAFT || mayPlan(viewer);
    }
}
