package de.zielforum.proposal;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.Steps;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Lets people and organisations stand behind proposals. A person counts once, and so does an organisation, whoever speaks for
 * it. A support belongs to the version it was given for; after a revision its owner may move it, keep it or take it back.
 */
@ApplicationScoped
public class Supports {

    @Inject
    ProposalRepository proposals;

    @Inject
    SupportRepository supports;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Steps steps;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Stands behind the newest version; a support of an older one moves. Doing it twice, also at the same time, is doing it once.
     *
     * @param organisation for whom the viewer speaks, or null for themselves
     * @throws Forbidden without a mandate for the organisation
     * @throws Refused {@code participation/stepNotOpen}; {@code ownProposal} for who made it; {@code notSupportable} when it is
     *     not published or is hidden
     */
    @Transactional
    public void support(Viewer viewer, ProposalId id, OrganisationId organisation) {
        var proposal = held(viewer, id, organisation);
        var facts = proposal.facts();
        if (viewer.is(facts.author()) || organisation != null && organisation.equals(facts.organisation())) {
            throw new Refused("proposal", "ownProposal");
        }
        if (facts.state() != ProposalState.PUBLISHED || facts.hidden()) {
            throw new Refused("proposal", "notSupportable");
        }
        steps.requireOpen(facts.process(), StepKind.SUPPORTING, viewer);
        var now = clock.instant();
        var newest = proposal.versionNo();
        var moved = supports.takeBackBelow(id, newest, viewer.id(), organisation, now);
        if (supports.give(id, newest, viewer.id(), organisation, now)) {
            record(viewer, moved ? "supportMoved" : "supported", proposal, organisation);
        }
    }

    /**
     * Takes a support back. Without one nothing happens.
     *
     * @throws Refused {@code participation/stepNotOpen}; {@code supportOver} once the proposal went into a goal, was answered or
     *     withdrawn
     */
    @Transactional
    public void takeBack(Viewer viewer, ProposalId id, OrganisationId organisation) {
        var proposal = held(viewer, id, organisation);
        if (proposal.state() != ProposalState.PUBLISHED) {
            throw new Refused("proposal", "supportOver");
        }
        steps.requireOpen(proposal.process(), StepKind.SUPPORTING, viewer);
        if (supports.takeBack(id, viewer.id(), organisation, clock.instant())) {
            record(viewer, "supportTakenBack", proposal, organisation);
        }
    }

    /** Stays with the version supported before, although there is a newer one; the question is not asked again for that one. */
    @Transactional
    public void keep(Viewer viewer, ProposalId id) {
        var proposal = held(viewer, id, null);
        supports.keep(id, proposal.versionNo(), viewer.id());
    }

    /** The organisations that stand behind the proposal, by name. */
    @Transactional
    public List<OrganisationSupport> organisations(ProposalId id) {
        return supports.organisations(id);
    }

    /** The proposal, kept as it is while a support is written. */
    private Proposal held(Viewer viewer, ProposalId id, OrganisationId organisation) {
        viewer.requireSignedIn();
        var proposal = proposals.held(id);
        if (!permissions.maySee(viewer, proposal.facts())) {
            throw new NotFound();
        }
        Forbidden.unless(permissions.maySpeakFor(viewer, organisation));
        return proposal;
    }

    private void record(Viewer viewer, String verb, Proposal proposal, OrganisationId organisation) {
        acts.fire(new Act(
                viewer.actor(),
                "proposal." + verb,
                proposal.id().value(),
                proposal.title(),
                proposal.id().path(),
                organisation == null ? Map.of() : Map.of("organisation", organisation.toString())));
    }
}
