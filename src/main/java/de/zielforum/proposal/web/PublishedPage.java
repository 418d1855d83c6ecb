package de.zielforum.proposal.web;

import de.zielforum.deliberation.DiscussionView;
import de.zielforum.indicator.CitationView;
import de.zielforum.participation.StepView;
import de.zielforum.proposal.GoalLink;
import de.zielforum.proposal.OrganisationSupport;
import de.zielforum.proposal.ProposalRights;
import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A published proposal: what is wanted, on which evidence, who stands behind it, what became of it.
 *
 * @param reviewing whether the reader may decide about evidence that has changed
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublishedPage(
        ProposalView proposal,
        ProposalRights rights,
        List<CitationView> evidence,
        boolean reviewing,
        List<GoalLink> goals,
        SupportPanel support,
        DiscussionView thread)
        implements TemplateInstance {

    /**
     * Who stands behind the proposal, and what the reader may do about it.
     *
     * @param step the step of supporting, or null when the process has none
     * @param asked whether the step asks people like the reader; for a visitor, whether signing in is all it takes
     * @param own whether the reader wrote the proposal
     * @param organisations those that stand behind it
     * @param speakers those for which the reader may speak here
     */
    record SupportPanel(
            StepView step,
            boolean signedIn,
            boolean asked,
            boolean own,
            List<OrganisationSupport> organisations,
            List<Speaker> speakers) {

        public boolean open() {
            return step != null && step.openNow();
        }

        /** Whether the proposal stands where people could stand behind it. */
        public boolean takes(ProposalView proposal) {
            return proposal.state() == ProposalState.PUBLISHED && proposal.hidden() == null;
        }

        /** Whether the reader's support is of an older version and they have not decided about that. */
        public boolean asksAgain(ProposalView proposal) {
            return takes(proposal) && proposal.own() != null && proposal.own().toBeAsked(proposal.version());
        }
    }

    /** An organisation the reader speaks for, and whether it stands behind the newest or any version. */
    record Speaker(String id, String name, boolean supports, boolean newest) {}
}
