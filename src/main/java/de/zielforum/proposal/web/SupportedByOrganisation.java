package de.zielforum.proposal.web;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalLists;
import de.zielforum.proposal.ProposalQuery;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What an organisation stands behind. */
@Singleton
class SupportedByOrganisation implements OrganisationSection {

    @Inject
    ProposalLists lists;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Section> about(OrganisationId organisation, Viewer viewer) {
        var query = ProposalQuery.all().supportedBy(organisation);
        return sections.of("organisationSupportsTitle", lists.first(viewer, query, ProposalSections.SHOWN), null);
    }
}
