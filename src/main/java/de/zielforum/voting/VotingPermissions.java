package de.zielforum.voting;

import de.zielforum.person.Role;
import de.zielforum.person.Viewer;

/**
 * Who may do what with ballots; asked by services, pages, the API and tests alike. That somebody votes at most once, and only
 * while the ballot is open, is decided where the vote is written.
 */
public final class VotingPermissions {

    private VotingPermissions() {}

    /** Draft, announce, withdraw and record ballots. */
    public static boolean mayPrepare(Viewer viewer) {
        return viewer.is(Role.PLANNING);
    }

    /** What was announced is read by everybody; what never was, by planning. */
    public static boolean maySee(Viewer viewer, boolean announced) {
        return announced || mayPrepare(viewer);
    }

    /** Vote: who stands on the frozen roll, while the ballot is open. No role opens this door, and none closes it. */
    public static boolean mayVote(Standing standing) {
        return standing == Standing.MAY_VOTE || standing == Standing.HAS_VOTED;
    }

    /** Results are everybody's once they are published, and nobody's before. */
    public static boolean maySeeResult(BallotState state) {
        return state == BallotState.PUBLISHED;
    }
}
