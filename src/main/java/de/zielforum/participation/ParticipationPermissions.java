package de.zielforum.participation;

import de.zielforum.person.Role;
import de.zielforum.person.Viewer;

/** Who may do what with processes; asked by services, pages, the API and tests alike. */
public final class ParticipationPermissions {

    private ParticipationPermissions() {}

    /** Set up, publish, schedule and close processes. */
    public static boolean mayPlan(Viewer viewer) {
        return viewer.is(Role.PLANNING);
    }

    /** A published process is seen by everybody, a draft by planning. */
    public static boolean maySee(Viewer viewer, boolean published) {
        return published || mayPlan(viewer);
    }

    /** Whether the person belongs to those whom a step asks; whether the step is open is another question. */
    public static boolean mayTakePart(Viewer viewer, Participants participants) {
        return switch (participants) {
            case SIGNED_IN -> viewer.signedIn();
            case VERIFIED_RESIDENTS -> viewer.signedIn() && viewer.verified();
        };
    }
}
