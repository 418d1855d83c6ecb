package de.zielforum.proposal.web;

import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.ProposalState;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** My drafts. */
@Singleton
class DraftsInAccount implements AccountSection {

    @Inject
    ProposalReader reader;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var drafts = reader.writtenBy(viewer, ProposalState.DRAFT);
        return sections.ofOwn("draftsTitle", "draftsText", drafts);
    }
}
