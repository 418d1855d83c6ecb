package de.zielforum.organisation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Who may do what with the directory. Acting for an organisation needs two things at once: the role that fits its kind
 * ({@link OrganisationKind#admits}) and a mandate that is valid today.
 */
@ApplicationScoped
public class OrganisationPermissions {

    @Inject
    MandateRepository mandates;

    @Inject
    Clock clock;

    /** Any duty of the administration. */
    public boolean mayFound(Viewer viewer) {
        return viewer.inAdministration();
    }

    /** Any duty of the administration. */
    public boolean mayDissolve(Viewer viewer) {
        return viewer.inAdministration();
    }

    /** The kind decides which role acts for the organisation, so an editor does not choose it: any duty of the administration. */
    public boolean mayChangeKind(Viewer viewer) {
        return viewer.inAdministration();
    }

    /** Speaking for the organisation: only through a mandate, never for the administration by its office. */
    @Transactional
    public boolean maySpeak(Viewer viewer, OrganisationId organisation) {
        return acts(viewer, organisation, MandateRole.SPEAKING);
    }

    /** Editing the entry and the services: a mandate for editing, or the administration. */
    @Transactional
    public boolean mayEdit(Viewer viewer, OrganisationId organisation) {
        return viewer.inAdministration() || acts(viewer, organisation, MandateRole.EDITING);
    }

    /** Everybody who is signed in may ask for a mandate. */
    public boolean mayRequestMandate(Viewer viewer) {
        return viewer.signedIn();
    }

    /** Giving and ending mandates, accepting and declining requests: who speaks for the organisation, or the administration. */
    @Transactional
    public boolean mayGiveMandates(Viewer viewer, OrganisationId organisation) {
        return viewer.inAdministration() || maySpeak(viewer, organisation);
    }

    /** Seeing who acts for the organisation: who acts for it, and the administration. */
    @Transactional
    public boolean maySeeMandates(Viewer viewer, OrganisationId organisation) {
        return mayGiveMandates(viewer, organisation) || mayEdit(viewer, organisation);
    }

    /** The day on which mandates are judged. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
    }

    private boolean acts(Viewer viewer, OrganisationId organisation, MandateRole role) {
        return viewer.signedIn()
                && mandates.organisationsOf(viewer.id(), role, today()).stream()
                        .anyMatch(one ->
                                one.id().equals(organisation) && one.kind().admits(viewer));
    }
}
