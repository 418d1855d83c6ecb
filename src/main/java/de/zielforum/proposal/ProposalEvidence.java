package de.zielforum.proposal;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.CitationTask;
import de.zielforum.indicator.Citations;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.organisation.Organisations;
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
    Organisations organisations;

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

    /**
     * Decides about a citation whose figure was corrected: the old value stays, or the new one stands beside it. The text of the
     * proposal and what people supported stay as they are.
     *
     * @param seen the edition whose figure was seen when deciding
     * @throws NotFound when the proposal has no such citation
     * @throws Refused {@code evidenceSettled} once the proposal was answered or withdrawn, and what {@link Citations#review} says
     */
    @Transactional
    public void review(Viewer viewer, ProposalId id, CitationId citation, EditionId seen, boolean renew) {
        var proposal = owned(viewer, id);
        if (!permissions.mayReviewEvidence(viewer, proposal.facts())) {
            throw new Refused("citation", "evidenceSettled");
        }
        if (!evidence.contains(id, citation)) {
            throw new NotFound();
        }
        if (citations.review(viewer, citation, seen, renew)) {
            var verb = renew ? "proposal.evidenceRenewed" : "proposal.evidenceKept";
            acts.fire(new Act(viewer.actor(), verb, id.value(), proposal.title(), id.path()));
        }
    }

    /** What waits for the viewer's decision. Two queries. */
    @Transactional
    public List<CitationTask> waitingFor(Viewer viewer) {
        if (!viewer.signedIn()) {
            return List.of();
        }
        var own = evidence.ofOwner(viewer.id(), organisations.spokenForBy(viewer));
        return citations
                .undecided(own.stream().map(EvidenceRepository.Cited::citation).toList())
                .stream()
                .flatMap(citation -> own.stream()
                        .filter(cited -> cited.citation().equals(citation.id()))
                        .map(cited -> new CitationTask(
                                cited.title(), cited.proposal().path() + "#beleg-" + citation.id(), citation)))
                .toList();
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
