package de.zielforum.proposal.web;

import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.ProposalState;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** My proposals, and what became of them. */
@Singleton
class ProposalsInAccount implements AccountSection {

    @Inject
    ProposalReader reader;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var proposals = reader.writtenBy(
                viewer,
                ProposalState.SUBMITTED,
                ProposalState.PUBLISHED,
                ProposalState.CONSOLIDATED,
                ProposalState.ANSWERED,
                ProposalState.WITHDRAWN);
        return sections.ofOwn("mineTitle", "", proposals);
    }
}
