package de.zielforum.proposal.web;

import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.FigureChoice;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.SimilarProposal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The evidence of a proposal, and the figures more of it can be picked from. */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EvidencePage(
        ProposalView proposal,
        List<CitationView> evidence,
        boolean full,
        FigureChoice choice,
        List<SimilarProposal> similar,
        List<DraftTrail.Station> trail,
        boolean draft)
        implements TemplateInstance {}
