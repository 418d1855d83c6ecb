package de.zielforum.deliberation;

import de.zielforum.moderation.ModerationPermissions;
import de.zielforum.person.PersonId;
import de.zielforum.person.Viewer;

/** Who may do what in discussions; asked by services, pages, the API and tests alike. */
public final class DeliberationPermissions {

    private DeliberationPermissions() {}

    /** Contribute and answer: whom the open step asks. */
    public static boolean mayContribute(Access access) {
        return access == Access.OPEN;
    }

    /** Edit one's own words while the step is open; for how long, the contribution itself says. */
    public static boolean mayEdit(Viewer viewer, PersonId author, Access access) {
        return viewer.is(author) && access == Access.OPEN;
    }

    /** Taking back one's own words is tied to no step. */
    public static boolean mayWithdraw(Viewer viewer, PersonId author) {
        return viewer.is(author);
    }

    /** Read a text although it is hidden. */
    public static boolean mayReadHidden(Viewer viewer, PersonId author) {
        return ModerationPermissions.mayReadHidden(viewer, author);
    }
}
