package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.deliberation.Discussions;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.Steps;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way of a proposal from its first draft to the lists, and what its author may do with it there. */
@ApplicationScoped
public class Proposals {

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalLists lists;

    @Inject
    EvidenceRepository evidence;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    @Inject
    Areas areas;

    @Inject
    Discussions discussions;

    @Inject
    EntityManager database;

    @Inject
    Forms forms;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Begins a proposal that nobody but the viewer sees.
     *
     * @param token made with the empty form; sent twice, also at the same time, it makes one draft
     * @throws Invalid when the form does not fit
     * @throws Forbidden without a mandate for the organisation in the form
     * @throws Refused {@code participation/stepNotOpen}; {@code areaOutside} when the area is not within the process's
     */
    @Transactional
    public ProposalId draft(Viewer viewer, ProcessId process, ProposalForm form, UUID token) {
        viewer.requireSignedIn();
        var place = processes.require(viewer, process);
        proposals.lockToken(token);
        var same = proposals.byToken(viewer.id(), token);
        if (same.isPresent()) {
            return same.get().id();
        }
        check(form);
        steps.requireOpen(process, StepKind.PROPOSING, viewer);
        Forbidden.unless(permissions.maySpeakFor(viewer, form.organisation()));
        requireWithin(form.area(), place);
        var proposal = Proposal.draft(process, viewer.id(), form, token, clock.instant());
        proposals.persist(proposal);
        recordDraft(viewer, "drafted", proposal);
        return proposal.id();
    }

    /**
     * Changes the text. A draft, or what waits for review, is written anew; a published proposal gets a new version beside the
     * old ones, unless nothing but its topics changed.
     *
     * @param version the version of the row the form was made from, see {@link ProposalView#rowVersion}
     * @param note what was changed and why; kept with a published version, may be empty
     * @throws OptimisticLockException when somebody else was faster
     * @throws Refused {@code editOver}, {@code textMissing}, {@code areaOutside}
     */
    @Transactional
    public void edit(Viewer viewer, ProposalId id, int version, ProposalForm form, String note) {
        var proposal = owned(viewer, id);
        if (proposal.state() == ProposalState.WITHDRAWN
                || !permissions.rights(viewer, proposal.facts()).edit()) {
            throw new Refused("proposal", "editOver");
        }
        if (proposal.says(form)) {
            return;
        }
        if (proposal.version() != version) {
            throw new OptimisticLockException(proposal);
        }
        check(form);
        requireWithin(form.area(), processes.require(proposal.process()));
        if (proposal.state() == ProposalState.PUBLISHED) {
            revise(viewer, proposal, form, check(new Notes.Revision(note)).note());
        } else {
            Forbidden.unless(permissions.maySpeakFor(viewer, form.organisation()));
            proposal.write(form);
            recordDraft(viewer, "draftEdited", proposal);
        }
    }

    private void revise(Viewer viewer, Proposal proposal, ProposalForm form, String note) {
        if (proposal.saysElse(form)) {
            database.persist(proposal.revise(form, note, viewer.id(), clock.instant()));
            discussions.retitle(proposal.discussion(), proposal.title());
            record(viewer, "revised", proposal, Map.of("version", String.valueOf(proposal.versionNo())));
        } else {
            proposal.file(form.topics());
            record(viewer, "filed", proposal, Map.of());
        }
    }

    /**
     * Hands a draft in; where the process does not review first, this publishes it. Doing it twice is doing it once.
     *
     * @throws Refused {@code participation/stepNotOpen}, {@code textMissing}, {@code evidenceMissing}, {@code mandateMissing}
     */
    @Transactional
    public void submit(Viewer viewer, ProposalId id) {
        var proposal = owned(viewer, id);
        if (proposal.state() == ProposalState.SUBMITTED || proposal.state() == ProposalState.PUBLISHED) {
            return;
        }
        steps.requireOpen(proposal.process(), StepKind.PROPOSING, viewer);
        if (!permissions.maySpeakFor(viewer, proposal.organisation())) {
            throw new Refused("proposal", "mandateMissing");
        }
        database.persist(proposal.submit(evidence.count(id), viewer.id(), clock.instant()));
        record(viewer, "submitted", proposal, Map.of());
        if (!processes.require(proposal.process()).reviewsFirst()) {
            publish(viewer, proposal);
        }
    }

    /**
     * Publishes what was submitted. Doing it twice is doing it once.
     *
     * @param version the version of the row that was read, so that nobody publishes what they have not seen
     * @throws Forbidden without the duty {@code planning} or {@code moderation}
     */
    @Transactional
    public void publish(Viewer viewer, ProposalId id, int version) {
        var proposal = reviewed(viewer, id);
        if (proposal.state() == ProposalState.PUBLISHED) {
            return;
        }
        if (proposal.version() != version) {
            throw new OptimisticLockException(proposal);
        }
        publish(viewer, proposal);
    }

    private void publish(Viewer viewer, Proposal proposal) {
        var now = clock.instant();
        var discussion = discussions.open(
                proposal.process(), proposal.title(), proposal.id().path());
        database.persist(proposal.publish(discussion, viewer.id(), now));
        database.persist(Publication.of(proposal.id(), viewer.id(), now));
        record(viewer, "published", proposal, Map.of());
    }

    /**
     * Gives a submission back to its author.
     *
     * @param reason for the author
     * @throws Invalid without a reason, or when it is too long
     */
    @Transactional
    public void giveBack(Viewer viewer, ProposalId id, String reason) {
        var proposal = reviewed(viewer, id);
        var words = check(new Notes.Return(reason)).reason();
        proposal.giveBack();
        database.persist(
                SubmissionReturn.of(proposals.waitingSubmission(id).id(), words, viewer.id(), clock.instant()));
        record(viewer, "givenBack", proposal, Map.of());
    }

    /**
     * Takes a proposal back. A draft that was never handed in is deleted, anything else stays as withdrawn. Doing it twice is
     * doing it once.
     *
     * @param reason published with the proposal, may be empty
     * @return whether it stays as withdrawn
     * @throws Refused {@code withdrawOver} once it went into a goal or was answered
     */
    @Transactional
    public boolean withdraw(Viewer viewer, ProposalId id, String reason) {
        var proposal = owned(viewer, id);
        if (proposal.state() == ProposalState.WITHDRAWN) {
            return true;
        }
        if (proposal.state() == ProposalState.DRAFT && !proposals.everSubmitted(id)) {
            recordDraft(viewer, "draftDiscarded", proposal);
            evidence.deleteAll(id);
            proposals.delete(proposal);
            return false;
        }
        database.persist(proposal.withdraw(check(new Notes.Withdrawal(reason)).reason(), viewer.id(), clock.instant()));
        if (proposal.discussion() != null) {
            discussions.close(proposal.discussion());
        }
        record(viewer, "withdrawn", proposal, Map.of());
        return true;
    }

    /** Published proposals of a process that may go into a goal, also those that went into one already; by support. */
    @Transactional
    public List<ProposalCard> consolidatable(ProcessId process) {
        return lists.consolidatable(process);
    }

    /**
     * Takes proposals over into a goal, each in its newest version. What is in that goal already stays as it is.
     *
     * @param goalPath the address of the goal's page, which everybody can open from now on
     * @throws Forbidden without the duty {@code planning}
     * @throws Refused {@code notConsolidatable} when one of them is not published, is hidden, answered or withdrawn
     */
    @Transactional
    public void consolidate(Viewer viewer, Collection<ProposalId> ids, UUID goalId, String goalTitle, String goalPath) {
        viewer.requireSignedIn();
        Forbidden.unless(permissions.mayDecide(viewer));
        var goal = new GoalReference(goalId, goalTitle, goalPath);
        for (var proposal : proposals.locked(ids)) {
            if (!proposals.consolidatedInto(proposal.id(), goalId)) {
                database.persist(proposal.consolidate(goal, viewer.id(), clock.instant()));
                record(viewer, "consolidated", proposal, Map.of("goal", goalTitle));
            }
        }
    }

    /** The proposals that went into a goal, each as it was taken over; the most supported first. */
    @Transactional
    public List<LineageView> lineageOf(UUID goalId) {
        return lineage(goalId).proposals();
    }

    /** The same with who stands behind it and on which evidence it rests. One query. */
    @Transactional
    public Lineage lineage(UUID goalId) {
        return lists.lineage(goalId);
    }

    /**
     * How many people stand behind at least one of the proposals; everybody counts once. Organisations are not counted.
     */
    @Transactional
    public long distinctSupporters(Collection<ProposalId> ids) {
        return lists.distinctSupporters(ids);
    }

    /**
     * Closes a proposal with a public answer. Giving the same answer twice is giving it once.
     *
     * @param text the reasons in CommonMark
     * @throws Forbidden without the duty {@code planning}
     * @throws Refused {@code notAnswerable} when it is not published, went into a goal, was withdrawn or answered otherwise
     */
    @Transactional
    public void answer(Viewer viewer, ProposalId id, AnswerOutcome outcome, String text) {
        viewer.requireSignedIn();
        var proposal = proposals.locked(id);
        if (!permissions.maySee(viewer, proposal.facts())) {
            throw new NotFound();
        }
        Forbidden.unless(permissions.mayDecide(viewer));
        var words = check(new Notes.Reply(outcome, text));
        if (proposal.state() == ProposalState.ANSWERED
                && database.find(Answer.class, id).says(words.outcome(), words.text())) {
            return;
        }
        database.persist(proposal.answer(words.outcome(), words.text(), viewer.id(), clock.instant()));
        record(viewer, "answered", proposal, Map.of("outcome", outcome.name()));
    }

    /** The proposal, locked, if it is the viewer's. */
    private Proposal owned(Viewer viewer, ProposalId id) {
        viewer.requireSignedIn();
        var proposal = proposals.locked(id);
        var facts = proposal.facts();
        if (!permissions.maySee(viewer, facts)) {
            throw new NotFound();
        }
        Forbidden.unless(permissions.owns(viewer, facts));
        return proposal;
    }

    private Proposal reviewed(Viewer viewer, ProposalId id) {
        viewer.requireSignedIn();
        var proposal = proposals.locked(id);
        if (!permissions.maySee(viewer, proposal.facts())) {
            throw new NotFound();
        }
        Forbidden.unless(permissions.mayReview(viewer));
        return proposal;
    }

    private <T> T check(T form) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return form;
    }

    private void requireWithin(AreaId area, ProcessView process) {
        if (process.area() != null && !areas.within(area, process.area())) {
            throw new Refused("proposal", "areaOutside");
        }
    }

    /** Drafts are their author's own: the journal tells in which process, and not what they say. */
    private void recordDraft(Viewer viewer, String verb, Proposal proposal) {
        var process = processes.require(proposal.process());
        acts.fire(new Act(viewer.actor(), "proposal." + verb, proposal.id().value(), process.title(), process.path()));
    }

    private void record(Viewer viewer, String verb, Proposal proposal, Map<String, String> details) {
        acts.fire(new Act(
                viewer.actor(),
                "proposal." + verb,
                proposal.id().value(),
                proposal.title(),
                proposal.id().path(),
                details));
    }
}
