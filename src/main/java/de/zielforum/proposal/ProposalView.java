package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.indicator.CitationId;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A proposal in full, with its newest text.
 *
 * @param authorName how the author wants to be called
 * @param organisation on whose behalf, or null; with its name
 * @param version the newest published version, 0 before publication
 * @param discussion where it is discussed, or null before publication
 * @param hidden why moderation has hidden it, or null
 * @param supporters how many people stand behind any of its versions
 * @param organisations how many organisations stand behind it
 * @param withdrawal why it was taken back, or null
 * @param answer the administration's answer, or null
 * @param citations the evidence, in the order in which it was added
 * @param own the viewer's support as a person, or null
 * @param rowVersion grows with every change; forms send it back, so that nobody overwrites what they have not seen
 */
public record ProposalView(
        ProposalId id,
        ProcessId process,
        String processSlug,
        String processTitle,
        PersonId author,
        String authorName,
        OrganisationId organisation,
        String organisationName,
        AreaId area,
        String areaCode,
        String areaName,
        List<Topic> topics,
        String title,
        String text,
        ProposalState state,
        int version,
        Instant draftedAt,
        Instant publishedAt,
        DiscussionId discussion,
        Hidden hidden,
        int supporters,
        int organisations,
        Withdrawn withdrawal,
        Answered answer,
        List<CitationId> citations,
        OwnSupport own,
        int rowVersion) {

    /** Why and since when a proposal is hidden, by which published decision. */
    public record Hidden(ModerationDecisionId decision, Instant at, String reason, NetiquetteRule rule) {

        /** The address of the decision, where the author can appeal. */
        public String path() {
            return "/moderationsentscheidungen/" + decision;
        }
    }

    /** That somebody took their proposal back; the reason may be empty. */
    public record Withdrawn(Instant at, String reason) {}

    /** The administration's answer to a version; {@code by} is how who answered wants to be called. */
    public record Answered(Instant at, AnswerOutcome outcome, String text, int version, String by) {}

    /** Takes the row of the query apart; see {@link ProposalReader}. */
    ProposalView(
            ProposalId id,
            ProcessId process,
            String processSlug,
            String processTitle,
            PersonId author,
            String authorName,
            OrganisationId organisation,
            String organisationName,
            AreaId area,
            String areaCode,
            String areaName,
            String[] topics,
            String title,
            String text,
            ProposalState state,
            int version,
            Instant draftedAt,
            Instant publishedAt,
            DiscussionId discussion,
            ModerationDecisionId hiddenBy,
            Instant hiddenAt,
            String hiddenReason,
            NetiquetteRule hiddenRule,
            Integer supporters,
            Integer organisations,
            Instant withdrawnAt,
            String withdrawalReason,
            Instant answeredAt,
            AnswerOutcome outcome,
            String answer,
            Integer answeredVersion,
            String answeredBy,
            String citations,
            Integer supportedVersion,
            Instant supportedAt,
            Integer keptAtVersion,
            int rowVersion) {
        this(
                id,
                process,
                processSlug,
                processTitle,
                author,
                authorName,
                organisation,
                organisationName,
                area,
                areaCode,
                areaName,
                Arrays.stream(topics).map(Topic::valueOf).toList(),
                title,
                text,
                state,
                version,
                draftedAt,
                publishedAt,
                discussion,
                hiddenBy == null ? null : new Hidden(hiddenBy, hiddenAt, hiddenReason, hiddenRule),
                supporters == null ? 0 : supporters,
                organisations == null ? 0 : organisations,
                withdrawnAt == null ? null : new Withdrawn(withdrawnAt, withdrawalReason),
                answeredAt == null ? null : new Answered(answeredAt, outcome, answer, answeredVersion, answeredBy),
                citations == null
                        ? List.of()
                        : Arrays.stream(citations.split(","))
                                .map(CitationId::fromString)
                                .toList(),
                supportedVersion == null ? null : new OwnSupport(supportedVersion, supportedAt, keptAtVersion),
                rowVersion);
    }

    /** Who made it: the organisation, else the author. */
    public String by() {
        return organisationName == null ? authorName : organisationName;
    }

    public String path() {
        return id.path();
    }

    public String processPath() {
        return "/verfahren/" + processSlug;
    }

    public boolean published() {
        return publishedAt != null;
    }

    public ProposalFacts facts() {
        return new ProposalFacts(id, process, author, organisation, state, published(), hidden != null);
    }
}
