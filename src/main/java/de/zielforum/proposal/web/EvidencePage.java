package de.zielforum.proposal.web;

import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.Figure;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.SimilarProposal;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The evidence of a proposal, and the figures more of it can be picked from.
 *
 * @param area code of the area that is looked at, or {@link EvidenceSearch#ANYWHERE}
 * @param hits what was found, or what there is about the proposal's area
 * @param preview a figure as it would stand as evidence, or null
 * @param suggestions figures that fit what the proposal says, as long as nothing is searched for
 * @param trend the points of a small drawing when the hits are one indicator in one area over the years, else empty
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EvidencePage(
        ProposalView proposal,
        List<CitationView> evidence,
        boolean full,
        EvidenceSearch search,
        String area,
        String areaName,
        List<Choice> areas,
        List<Choice> indicators,
        List<FigureHit> hits,
        CitationView preview,
        List<Figure> suggestions,
        String trend,
        String trendWords,
        List<SimilarProposal> similar,
        List<DraftTrail.Station> trail,
        boolean draft)
        implements TemplateInstance {}
