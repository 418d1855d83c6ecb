package de.zielforum.organisation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Section;
import java.util.Optional;

/** A part of an organisation's page that a higher feature contributes: its networks, proposals, measures. */
public interface OrganisationSection {

    /** Place on the page; smaller stands higher. */
    int order();

    /** What this feature has to show about the organisation, or empty when there is nothing. Runs inside a transaction. */
    Optional<Section> about(OrganisationId organisation, Viewer viewer);
}
