package de.zielforum.proposal;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.Citations;
import de.zielforum.indicator.ObservationKey;
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

/** The figures a proposal rests on, each frozen as it was when it was cited. */
@ApplicationScoped
public class ProposalEvidence {

    /** The most citations a proposal may have. */
    public static final int MOST = 10;

    @Inject
    ProposalRepository proposals;

    @Inject
    EvidenceRepository evidence;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Citations citations;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Cites a figure. Citing the same figure twice is citing it once.
     *
     * @throws Refused {@code evidenceFull} from the eleventh on; {@code editOver} once the proposal cannot be changed any more
     */
    @Transactional
    public void cite(Viewer viewer, ProposalId id, ObservationKey observation) {
        var proposal = owned(viewer, id);
        proposal.requireOpenForEvidence();
        if (evidence.cites(id, observation)) {
            return;
        }
        if (evidence.count(id) >= MOST) {
            throw new Refused("proposal", "evidenceFull", MOST);
        }
        evidence.persist(Evidence.of(id, citations.cite(viewer, observation), observation, clock.instant()));
        if (proposal.versionNo() > 0) {
            acts.fire(new Act(viewer.actor(), "proposal.evidenceAdded", id.value(), proposal.title(), id.path()));
        }
    }

    /**
     * Takes a citation out of a draft. What is not there need not be removed.
     *
     * @throws Refused {@code evidenceStays} once the proposal was handed in
     */
    @Transactional
    public void remove(Viewer viewer, ProposalId id, CitationId citation) {
        owned(viewer, id).requireDraft();
        evidence.delete(id, citation);
    }

    private Proposal owned(Viewer viewer, ProposalId id) {
        viewer.requireSignedIn();
        var proposal = proposals.locked(id);
        if (!permissions.maySee(viewer, proposal.facts())) {
            throw new NotFound();
        }
        Forbidden.unless(permissions.owns(viewer, proposal.facts()));
        return proposal;
    }
}
