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

/** What an organisation has proposed. */
@Singleton
class ProposalsOfOrganisation implements OrganisationSection {

    @Inject
    ProposalLists lists;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Section> about(OrganisationId organisation, Viewer viewer) {
        var query = ProposalQuery.all().of(organisation);
        return sections.of("organisationTitle", lists.first(viewer, query, ProposalSections.SHOWN), null);
    }
}
