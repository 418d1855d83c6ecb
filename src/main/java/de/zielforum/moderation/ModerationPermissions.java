package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;

/** Who may do what in moderation; asked by services, pages, the API and tests alike. */
public final class ModerationPermissions {

    private ModerationPermissions() {}

    /** Reporting is not tied to a step: what must not stand here must not stand here after a step has closed either. */
    public static boolean mayReport(Viewer viewer, PersonId author) {
        return viewer.signedIn() && !viewer.is(author);
    }

    /** See reports and the work bench of moderation. */
    public static boolean mayModerate(Viewer viewer) {
        return viewer.is(Role.MODERATION);
    }

    /** Nobody judges their own words. */
    public static boolean mayDecide(Viewer viewer, PersonId author) {
        return mayModerate(viewer) && !viewer.is(author);
    }

    /**
     * An appeal is decided by somebody else.
     *
     * @param first who made the decision that is appealed against
     */
    public static boolean mayDecideAppeal(Viewer viewer, PersonId author, PersonId first) {
        return mayDecide(viewer, author) && !viewer.is(first);
    }

    /** Only the author appeals. */
    public static boolean mayAppeal(Viewer viewer, PersonId author) {
        return viewer.is(author);
    }

    /** A hidden text stays readable to its author and to moderators. */
    public static boolean mayReadHidden(Viewer viewer, PersonId author) {
        return mayModerate(viewer) || viewer.is(author);
    }
}
