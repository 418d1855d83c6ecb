package de.zielforum.proposal.web;

import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What I support, and what became of it. */
@Singleton
class SupportsInAccount implements AccountSection {

    @Inject
    ProposalReader reader;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        return sections.ofOwn("supportsTitle", "supportsText", reader.supportedBy(viewer));
    }
}
