package de.zielforum.voting;

import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.participation.Steps;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.voting.tally.ApprovalCount;
import de.zielforum.voting.tally.VoteFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Prepares ballots, announces and withdraws them, takes votes, and shows results. Time does the rest, see {@link BallotKeeper}. */
@ApplicationScoped
public class Ballots {

    @Inject
    BallotRepository ballots;

    @Inject
    BallotResultRepository results;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    @Inject
    Roll roll;

    @Inject
    Unsealing unsealing;

    @Inject
    Counting counting;

    @Inject
    Casting casting;

    @Inject
    Votes votes;

    @Inject
    Event<Act> acts;

    @Inject
    Event<BallotAnnounced> announced;

    @Inject
    Event<BallotWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /**
     * Prepares a ballot that planning can still change.
     *
     * @throws NotFound when there is no such process
     * @throws Refused {@code voting/timesReversed}, {@code voting/sameOptionTwice}
     */
    @Transactional
    public BallotId draft(Viewer viewer, BallotDraft draft) {
        planning(viewer);
        processes.require(draft.process());
        var ballot = Ballot.draft(draft, BallotOrigin.HELD, viewer.id(), clock.instant());
        ballots.persistAndFlush(ballot);
        record(viewer, "voting.drafted", ballot);
        return ballot.id();
    }

    /**
     * Words a draft anew.
     *
     * @param version of the {@link BallotView} the words were made from, so that nobody overwrites what they have not seen
     * @throws OptimisticLockException when somebody else was faster
     * @throws Refused {@code voting/notDraft}, {@code voting/timesReversed}
     */
    @Transactional
    public void word(Viewer viewer, BallotId id, int version, BallotText text) {
        planning(viewer);
        var ballot = find(id);
        if (ballot.version() != version) {
            throw new OptimisticLockException(ballot);
        }
        if (!ballot.text().equals(text)) {
            ballot.word(text);
            record(viewer, "voting.worded", ballot);
        }
    }

    /**
     * Replaces the options of a draft; for the host whose things they are.
     *
     * @throws Refused {@code voting/notDraft}, {@code voting/sameOptionTwice}
     */
    @Transactional
    public void offer(Viewer viewer, BallotId id, List<BallotOption> options) {
        planning(viewer);
        var ballot = locked(id);
        ballot.offer(options);
        record(viewer, "voting.offered", ballot);
    }

    /**
     * Freezes text, options and rule, and shows them to everybody with their hash. Announcing twice is announcing once.
     *
     * @throws Refused {@code voting/processNotPublished}, {@code noStep} and {@code outsideStep} unless the ballot lies within the
     *     step for voting of its process; {@code notDraft}, {@code opensInPast}, {@code noOptions}, {@code tooManyPlaces}
     */
    @Transactional
    public void announce(Viewer viewer, BallotId id) {
        planning(viewer);
        var ballot = locked(id);
        if (ballot.state() == BallotState.ANNOUNCED) {
            return;
        }
        var step = step(ballot);
        ballot.announce(step.participants(), viewer.id(), clock.instant());
        ballots.flush();
        record(viewer, "voting.announced", ballot);
        announced.fire(new BallotAnnounced(ballot.id(), ballot.process(), ballot.references()));
    }

    /**
     * Gives a ballot up before it has closed; votes already cast are destroyed unread. Withdrawing twice is withdrawing once.
     *
     * @param reason for everybody to read
     * @throws Refused {@code voting/reasonMissing}, {@code voting/alreadyClosed}
     */
    @Transactional
    public void withdraw(Viewer viewer, BallotId id, String reason) {
        planning(viewer);
        if (reason.isBlank()) {
            throw new Refused("voting", "reasonMissing");
        }
        var ballot = locked(id);
        if (ballot.state() == BallotState.WITHDRAWN) {
            return;
        }
        unsealing.stopVoting(id);
        ballot.withdraw(viewer.id(), reason, clock.instant());
        ballots.flush();
        unsealing.discard(id);
        acts.fire(new Act(
                viewer.actor(),
                "voting.withdrawn",
                id.value(),
                ballot.title(),
                ballot.path(),
                Map.of("reason", reason)));
        withdrawn.fire(new BallotWithdrawn(id, ballot.process(), ballot.references(), reason));
    }

    /**
     * Records a ballot that was held before, with its result; it is published at once and marked as entered from the minutes. Its
     * host hears {@link BallotAnnounced} and {@link BallotTallied}, as of any other ballot.
     *
     * @throws Refused {@code voting/notOverYet}, {@code numbersDoNotFit}, {@code noOptions}, {@code timesReversed},
     *     {@code sameOptionTwice}, {@code tooManyPlaces}
     */
    @Transactional
    public BallotId record(Viewer viewer, RecordedBallot recorded) {
        planning(viewer);
        processes.require(recorded.process());
        var ballot = Ballot.draft(recorded.draft(), BallotOrigin.RECORDED, viewer.id(), clock.instant());
        var count = count(recorded, ballot.references());
        ballots.persistAndFlush(ballot);
        ballot.record(recorded.rollSize(), viewer.id(), clock.instant());
        ballots.flush();
        announced.fire(new BallotAnnounced(ballot.id(), ballot.process(), ballot.references()));
        counting.record(ballot, count, viewer.actor());
        return ballot.id();
    }

    private static ApprovalCount count(RecordedBallot recorded, List<String> references) {
        var cast = recorded.ballotsCast();
        var fits = recorded.rollSize() >= 0
                && cast >= 0
                && cast <= recorded.rollSize()
                && recorded.approvals().keySet().equals(Set.copyOf(references))
                && recorded.approvals().values().stream().allMatch(number -> number >= 0 && number <= cast);
        if (!fits) {
            throw new Refused("voting", "numbersDoNotFit");
        }
        return new ApprovalCount(
                cast, references.stream().map(recorded.approvals()::get).toList());
    }

    /**
     * Casts the viewer's vote, or changes it. When this returns, the vote is on disk.
     *
     * @param approved references of the options approved of; empty for a vote that approves of nothing
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws NotFound when there is no such ballot
     * @throws Forbidden when the person is not on the roll
     * @throws Refused {@code voting/notOpen}, {@code voting/unknownOption}
     */
    public void cast(Viewer viewer, BallotId id, Set<String> approved) {
        casting.cast(viewer, id, approved);
    }

    /** What the ballot means for the viewer now. */
    @Transactional
    public Standing standing(Viewer viewer, BallotId id) {
        var ballot = seen(viewer, id);
        if (!ballot.openAt(clock.instant())) {
            return Standing.NOT_OPEN;
        }
        return viewer.signedIn() ? roll.standing(id, viewer.id()) : Standing.NOT_SIGNED_IN;
    }

    /**
     * The ballot as far as the viewer may see it.
     *
     * @throws NotFound when there is none, or it was never announced and the viewer does not plan
     */
    @Transactional
    public BallotView require(Viewer viewer, BallotId id) {
        return seen(viewer, id).view();
    }

    /**
     * What came out.
     *
     * @throws NotFound when there is no such ballot, or it was never announced
     * @throws Refused {@code voting/noResultYet} until the result is published, whoever asks
     */
    @Transactional
    public Result result(BallotId id) {
        var ballot = seen(Viewer.VISITOR, id);
        if (!VotingPermissions.maySeeResult(ballot.state())) {
            throw new Refused("voting", "noResultYet");
        }
        var result = results.findByIdOptional(id).orElseThrow();
        return new Result(ballot.view(), result.ballotsCast(), result.lotSeed(), result.outcomes());
    }

    /**
     * Hands out the anonymous votes of a published ballot as lines of a file, see {@link VoteFile}; the first line names the
     * options.
     *
     * @throws NotFound as {@link #result}, and for a recorded ballot, whose votes were never here
     * @throws Refused {@code voting/noResultYet}
     */
    @Transactional
    public void votes(BallotId id, Consumer<String> lines) {
        var ballot = result(id).ballot();
        if (ballot.recorded()) {
            throw new NotFound();
        }
        lines.accept(VoteFile.header(
                ballot.options().stream().map(BallotOption::reference).toList()));
        votes.each(id, marks -> lines.accept(VoteFile.line(marks)));
    }

    /** Times and participants are those of the process, so that rights and announcements of one process agree. */
    private StepView step(Ballot ballot) {
        if (processes.bySlug(processes.require(ballot.process()).slug()).isEmpty()) {
            throw new Refused("voting", "processNotPublished");
        }
        var step = steps.step(ballot.process(), StepKind.VOTING).orElseThrow(() -> new Refused("voting", "noStep"));
        if (ballot.text().opens().isBefore(step.opens())
                || ballot.text().closes().isAfter(step.closes())) {
            throw new Refused("voting", "outsideStep", step.opens(), step.closes());
        }
        return step;
    }

    private Ballot seen(Viewer viewer, BallotId id) {
        var ballot = find(id);
        if (!VotingPermissions.maySee(viewer, ballot.announced())) {
            throw new NotFound();
        }
        return ballot;
    }

    private Ballot find(BallotId id) {
        return ballots.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    private Ballot locked(BallotId id) {
        return ballots.locked(id).orElseThrow(NotFound::new);
    }

    private static void planning(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(VotingPermissions.mayPrepare(viewer));
    }

    private void record(Viewer viewer, String verb, Ballot ballot) {
        acts.fire(new Act(viewer.actor(), verb, ballot.id().value(), ballot.title(), ballot.path()));
    }
}
