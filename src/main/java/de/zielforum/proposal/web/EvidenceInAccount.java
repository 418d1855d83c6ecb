package de.zielforum.proposal.web;

import de.zielforum.indicator.CitationTask;
import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Evidence of one's own proposals that was corrected since. */
@Singleton
class EvidenceInAccount implements AccountSection {

    @Inject
    ProposalEvidence evidence;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        return CitationTask.section(evidence.waitingFor(viewer), "tasksProposals", texts);
    }
}
