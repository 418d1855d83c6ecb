package de.zielforum.testsupport;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.voting.BallotDraft;
import de.zielforum.voting.BallotId;
import de.zielforum.voting.BallotKeeper;
import de.zielforum.voting.BallotOption;
import de.zielforum.voting.Ballots;
import de.zielforum.voting.Method;
import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Ballots for slices, in the state the test wants them in. Who shall stand on the roll must have arrived before. */
@ApplicationScoped
public class ExampleBallots {

    /** How long an example is open. */
    public static final Duration OPEN = Duration.ofDays(7);

    @Inject
    Ballots ballots;

    @Inject
    BallotKeeper keeper;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    /** A draft that opens now, in a process whose step for voting is open for everybody signed in. */
    public BallotId draft(AcceptanceRule rule, String... references) {
        return draft(processes.open(StepKind.VOTING), rule, references);
    }

    /** A draft in a process whose step for voting is open for the given participants. */
    public BallotId draft(Participants participants, AcceptanceRule rule, String... references) {
        var process = processes.published();
        processes.step(process, StepKind.VOTING, StepPhase.OPEN, participants);
        return draft(process, rule, references);
    }

    public BallotId draft(ProcessId process, AcceptanceRule rule, String... references) {
        var now = clock.instant();
        return ballots.draft(
                planner(),
                new BallotDraft(
                        process,
                        "Abstimmung " + UUID.randomUUID(),
                        "Worüber **jetzt** abgestimmt wird.",
                        Method.APPROVAL,
                        rule,
                        options(references),
                        now,
                        now.plus(OPEN)));
    }

    public BallotId announced(AcceptanceRule rule, String... references) {
        return announced(draft(rule, references));
    }

    public BallotId announced(BallotId draft) {
        ballots.announce(planner(), draft);
        return draft;
    }

    public BallotId open(AcceptanceRule rule, String... references) {
        return open(draft(rule, references));
    }

    /** Announces the draft and opens it with everybody on the roll who has arrived by now. */
    public BallotId open(BallotId draft) {
        announced(draft);
        keeper.keepTime();
        return draft;
    }

    /** Sets the clock forward to the closing and publishes the result. */
    public void finish(BallotId ballot) {
        clock.forwardTo(ballots.require(planner(), ballot).closes());
        keeper.keepTime();
    }

    public static List<BallotOption> options(String... references) {
        return List.of(references).stream()
                .map(reference -> new BallotOption(
                        reference, "Ziel " + reference, "Was **" + reference + "** meint.", "/ziele/" + reference))
                .toList();
    }

    public Viewer planner() {
        return Who.planner().viewer(people);
    }
}
