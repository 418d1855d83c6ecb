package de.zielforum.proposal.web;

import de.zielforum.indicator.IndicatorSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalLists;
import de.zielforum.proposal.ProposalOrder;
import de.zielforum.proposal.ProposalQuery;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The proposals that cite an indicator as evidence, the most supported first. */
@Singleton
class ProposalsOnIndicator implements IndicatorSection {

    @Inject
    ProposalLists lists;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Section> about(String indicatorKey, Viewer viewer) {
        var query = ProposalQuery.all().citing(indicatorKey).by(ProposalOrder.SUPPORTED);
        return sections.of("indicatorTitle", lists.first(viewer, query, ProposalSections.SHOWN), null);
    }
}
