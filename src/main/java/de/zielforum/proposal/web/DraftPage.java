package de.zielforum.proposal.web;

import de.zielforum.indicator.CitationView;
import de.zielforum.participation.StepView;
import de.zielforum.proposal.ProposalRights;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.ReturnView;
import de.zielforum.proposal.SimilarProposal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A proposal before publication: for its author to check and hand in, for reviewers to publish or give back.
 *
 * @param reviewing whether the reader may decide about evidence that has changed
 * @param returned why it was given back, or null
 * @param complete whether nothing is missing but handing in
 * @param step the step of proposing, or null when the process has none
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftPage(
        ProposalView proposal,
        ProposalRights rights,
        List<CitationView> evidence,
        boolean reviewing,
        List<SimilarProposal> similar,
        ReturnView returned,
        StepView step,
        boolean mine,
        List<DraftTrail.Station> trail,
        boolean draft,
        boolean submitted,
        boolean complete)
        implements TemplateInstance {}
