package de.zielforum.measure;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Who may do what with measures; asked by services, pages, the API and tests alike. */
@ApplicationScoped
public class MeasurePermissions {

    @Inject
    Organisations organisations;

    /** Plan, change, start, finish and stop measures. */
    public boolean mayPlan(Viewer viewer) {
        return viewer.is(Role.PLANNING);
    }

    /** Report progress: planning, and whoever speaks for a carrier today. */
    public boolean mayReport(Viewer viewer, Collection<OrganisationId> carriers) {
        return mayPlan(viewer) || carriers.stream().anyMatch(carrier -> organisations.maySpeak(viewer, carrier));
    }
}
