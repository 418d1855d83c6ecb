package de.zielforum.proposal.web;

import de.zielforum.indicator.Citations;
import de.zielforum.indicator.FigurePicker;
import de.zielforum.indicator.FigureQuery;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.SimilarProposal;
import de.zielforum.proposal.SimilarProposals;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Builds the page on which the evidence of a proposal is picked. */
@Singleton
class EvidencePicker {

    @Inject
    Citations citations;

    @Inject
    FigurePicker figures;

    @Inject
    SimilarProposals similar;

    @Inject
    DraftTrail trail;

    EvidencePage page(ProposalView proposal, FigureQuery search) {
        var evidence = citations.of(proposal.citations());
        var draft = proposal.state() == ProposalState.DRAFT;
        return new EvidencePage(
                proposal,
                evidence,
                evidence.size() >= ProposalEvidence.MOST,
                figures.choice(
                        search, List.of(proposal.areaCode()), proposal.title() + "\n" + proposal.text(), evidence),
                draft
                        ? similar.to(proposal.process(), proposal.title(), proposal.text(), proposal.id())
                        : List.<SimilarProposal>of(),
                draft ? trail.atEvidence(proposal) : List.<DraftTrail.Station>of(),
                draft);
    }
}
