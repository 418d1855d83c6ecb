package de.zielforum.proposal;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
import de.zielforum.participation.ParticipationPermissions;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.participation.Steps;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Who may do what with proposals: role × step × relation. Asked by services, pages, the API and tests alike.
 *
 * <p>Whoever made a proposal owns it: the author, and once it was handed in on behalf of an organisation, everybody who may
 * speak for that organisation today.
 */
@ApplicationScoped
public class ProposalPermissions {

    /** Until it is answered or withdrawn a proposal, or the goal made of it, rests on its evidence. */
    static final Set<ProposalState> EVIDENCE_COUNTS =
            Set.of(ProposalState.DRAFT, ProposalState.SUBMITTED, ProposalState.PUBLISHED, ProposalState.CONSOLIDATED);

    @Inject
    Steps steps;

    @Inject
    Organisations organisations;

    /** Beginning a proposal and handing it in: signed in, while proposing is open to this person. */
    public boolean mayPropose(Viewer viewer, ProcessId process) {
        return viewer.signedIn() && steps.open(process, StepKind.PROPOSING, viewer);
    }

    /** The same for a step that was read already. */
    public boolean mayPropose(Viewer viewer, StepView proposing) {
        return viewer.signedIn()
                && proposing.openNow()
                && ParticipationPermissions.mayTakePart(viewer, proposing.participants());
    }

    /** Speaking for the organisation in a proposal or a support; without one, everybody speaks for themselves. */
    public boolean maySpeakFor(Viewer viewer, OrganisationId organisation) {
        return organisation == null || organisations.maySpeak(viewer, organisation);
    }

    /** Publishing or giving back what was submitted: planning and moderation, also outside of open steps. */
    public boolean mayReview(Viewer viewer) {
        return viewer.is(Role.PLANNING) || viewer.is(Role.MODERATION);
    }

    /** Answering and consolidating: planning, also outside of open steps. */
    public boolean mayDecide(Viewer viewer) {
        return viewer.is(Role.PLANNING);
    }

    /**
     * Knowing that it exists. What was never published is its author's own; what was handed in is seen by who reviews it, and by
     * who speaks for its organisation.
     */
    public boolean maySee(Viewer viewer, ProposalFacts proposal) {
        return proposal.published()
                || viewer.is(proposal.author())
                || proposal.state() == ProposalState.SUBMITTED && (mayReview(viewer) || owns(viewer, proposal));
    }

    /** Everything about one proposal; asks the database for what this state and viewer make necessary. */
    public ProposalRights rights(Viewer viewer, ProposalFacts proposal) {
        var state = proposal.state();
        var draft = state == ProposalState.DRAFT;
        var submitted = state == ProposalState.SUBMITTED;
        var published = state == ProposalState.PUBLISHED;
        var author = viewer.is(proposal.author());
        var owner = owns(viewer, proposal);

        var see = maySee(viewer, proposal);
        var read = see && (!proposal.hidden() || author || owner || viewer.is(Role.MODERATION));
        var changeable = draft || submitted || published && !proposal.hidden();
        var supporting = published && viewer.signedIn() && steps.open(proposal.process(), StepKind.SUPPORTING, viewer);

        return new ProposalRights(
                see,
                read,
                owner && changeable,
                draft && owner && mayPropose(viewer, proposal.process()),
                owner && (draft || submitted || published),
                supporting && !author && !proposal.hidden(),
                supporting && !author,
                supporting && !author,
                submitted && mayReview(viewer),
                published && mayDecide(viewer),
                (published || state == ProposalState.CONSOLIDATED) && !proposal.hidden() && mayDecide(viewer),
                viewer.signedIn() && proposal.published() && !proposal.hidden() && !author);
    }

    /** Deciding about evidence whose figure was corrected: whoever owns the proposal, as long as its evidence still counts. */
    public boolean mayReviewEvidence(Viewer viewer, ProposalFacts proposal) {
        return EVIDENCE_COUNTS.contains(proposal.state()) && owns(viewer, proposal);
    }

    /** Whether the proposal is the viewer's own; see above. */
    public boolean owns(Viewer viewer, ProposalFacts proposal) {
        if (proposal.state() == ProposalState.DRAFT || proposal.organisation() == null) {
            return viewer.is(proposal.author());
        }
        return viewer.signedIn() && maySpeakFor(viewer, proposal.organisation());
    }
}
