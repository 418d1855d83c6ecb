package de.zielforum.proposal.web;

import de.zielforum.indicator.CitationJson;
import de.zielforum.indicator.CitationView;
import de.zielforum.organisation.Topic;
import de.zielforum.proposal.AnswerOutcome;
import de.zielforum.proposal.GoalLink;
import de.zielforum.proposal.ProposalCard;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal in a list of the API.
 *
 * @param process id of the process
 * @param author how the author wants to be called
 * @param organisation id of the organisation on whose behalf it was made, or null
 * @param area code of the area
 * @param supporters people who stand behind it, each counted once
 */
@Schema(name = "Proposal")
record ProposalJson(
        ProposalId id,
        UUID process,
        String title,
        String author,
        UUID organisation,
        String organisationName,
        String area,
        List<Topic> topics,
        ProposalState state,
        int version,
        AnswerOutcome outcome,
        Instant publishedAt,
        int supporters,
        int supportingOrganisations,
        int contributions,
        String page) {

    static ProposalJson of(ProposalCard card) {
        return new ProposalJson(
                card.id(),
                card.process().value(),
                card.title(),
                card.authorName(),
                card.organisation() == null ? null : card.organisation().value(),
                card.organisationName(),
                card.areaCode(),
                card.topics(),
                card.state(),
                card.version(),
                card.outcome(),
                card.publishedAt(),
                card.supporters(),
                card.organisations(),
                card.contributions(),
                card.path());
    }

    /**
     * A proposal in full.
     *
     * @param text in CommonMark; null when moderation has hidden it
     * @param hidden why moderation has hidden it, or null
     */
    @Schema(name = "ProposalInFull")
    record Full(
            ProposalId id,
            String process,
            String title,
            String text,
            String author,
            UUID organisation,
            String organisationName,
            String area,
            List<Topic> topics,
            ProposalState state,
            int version,
            Instant publishedAt,
            ProposalView.Hidden hidden,
            int supporters,
            int supportingOrganisations,
            List<CitationJson> citations,
            List<GoalLink> goals,
            ProposalView.Answered answer,
            ProposalView.Withdrawn withdrawal,
            String page) {

        /** @param readable whether the text of a hidden proposal may be read by whom it is for */
        static Full of(ProposalView proposal, boolean readable, List<CitationView> citations, List<GoalLink> goals) {
            return new Full(
                    proposal.id(),
                    proposal.processSlug(),
                    readable ? proposal.title() : null,
                    readable ? proposal.text() : null,
                    proposal.authorName(),
                    proposal.organisation() == null
                            ? null
                            : proposal.organisation().value(),
                    proposal.organisationName(),
                    proposal.areaCode(),
                    proposal.topics(),
                    proposal.state(),
                    proposal.version(),
                    proposal.publishedAt(),
                    proposal.hidden(),
                    proposal.supporters(),
                    proposal.organisations(),
                    citations.stream().map(CitationJson::of).toList(),
                    goals,
                    proposal.answer(),
                    proposal.withdrawal(),
                    proposal.path());
        }
    }

    /**
     * What somebody proposes.
     *
     * @param process slug of the process
     * @param text in CommonMark
     * @param area code of the area
     * @param organisation id of the organisation the person speaks for, or null
     */
    @Schema(name = "NewProposal")
    record Draft(String process, String title, String text, String area, UUID organisation, List<Topic> topics) {}

    /** A figure to cite: key of the indicator, code of the area, year. */
    @Schema(name = "NewCitation")
    record Figure(String indicator, String area, int period) {}

    /** For whom somebody supports: id of an organisation, or null for themselves. */
    @Schema(name = "Supporter")
    record Speaker(UUID organisation) {}

    /** The id of what was made. */
    record Made(ProposalId id) {}
}
