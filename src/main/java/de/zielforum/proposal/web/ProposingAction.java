package de.zielforum.proposal.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.participation.StepAction;
import de.zielforum.participation.StepKind;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The ways in while proposing or supporting is open. */
@Singleton
class ProposingAction implements StepAction {

    @Inject
    ProposalSections sections;

    @Override
    public Optional<Link> of(ProcessView process, StepKind kind, Viewer viewer) {
        return switch (kind) {
            case PROPOSING ->
                Optional.of(new Link("/vorschlaege/neu?verfahren=" + process.slug(), sections.say("actPropose")));
            case SUPPORTING -> Optional.of(new Link(process.path() + "/vorschlaege", sections.say("actSupport")));
            default -> Optional.empty();
        };
    }
}
