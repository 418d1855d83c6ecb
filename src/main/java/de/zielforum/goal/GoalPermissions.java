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

    /** A goal is public once it is proposed; a draft is seen by planning. */
    public static boolean maySee(Viewer viewer, GoalState state) {
        return state != GoalState.DRAFT || mayPlan(viewer);
    }
}
