package de.zielforum.organisation;

import de.zielforum.person.Role;
import de.zielforum.person.Viewer;

/** What sort of actor an organisation is; decides which role somebody needs to act for it. */
public enum OrganisationKind {
    ADMINISTRATION,
    WELFARE_ASSOCIATION,
    PROVIDER,
    INITIATIVE,
    SELF_HELP_GROUP;

    /** Whether the person's roles let them act for an organisation of this kind; a mandate is needed as well. */
    public boolean admits(Viewer viewer) {
        return switch (this) {
            case ADMINISTRATION -> viewer.inAdministration();
            case WELFARE_ASSOCIATION, PROVIDER -> viewer.is(Role.PROVIDER);
            case INITIATIVE, SELF_HELP_GROUP -> viewer.is(Role.INITIATIVE);
        };
    }
}
