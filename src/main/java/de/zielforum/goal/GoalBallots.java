package de.zielforum.goal;

import de.zielforum.participation.ProcessId;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.id.Uuids;
import de.zielforum.voting.BallotAnnounced;
import de.zielforum.voting.BallotDraft;
import de.zielforum.voting.BallotId;
import de.zielforum.voting.BallotOption;
import de.zielforum.voting.BallotTallied;
import de.zielforum.voting.BallotWithdrawn;
import de.zielforum.voting.Ballots;
import de.zielforum.voting.Method;
import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Brings goals to the vote and takes the outcome back to them. */
@ApplicationScoped
public class GoalBallots {

    @Inject
    GoalRepository goals;

    @Inject
    Ballots ballots;

    @Inject
    EntityManager database;

    /**
     * Prepares a ballot over proposed goals; it is announced separately, and only then the goals are bound to it.
     *
     * @throws Refused {@code goal/notProposed} when a goal is not proposed, or belongs to another process
     */
    @Transactional
    public BallotId draft(
            Viewer viewer,
            ProcessId process,
            Collection<GoalId> chosen,
            String title,
            String explanation,
            AcceptanceRule rule,
            Instant opens,
            Instant closes) {
        viewer.require(Role.PLANNING);
        return ballots.draft(
                viewer,
                new BallotDraft(
                        process,
                        title,
                        explanation,
                        Method.APPROVAL,
                        rule,
                        chosen.stream().map(id -> option(process, id)).toList(),
                        opens,
                        closes));
    }

    private BallotOption option(ProcessId process, GoalId id) {
        var goal = goals.findByIdOptional(id)
                .filter(found -> found.process().equals(process) && found.state() == GoalState.PROPOSED)
                .orElseThrow(() -> new Refused("goal", "notProposed"));
        return new BallotOption(id.toString(), goal.title(), goal.text(), goal.path());
    }

    void bind(@Observes BallotAnnounced event) {
        for (var goal : onBallot(event.references())) {
            goal.putToVote(event.ballot());
        }
    }

    void release(@Observes BallotWithdrawn event) {
        for (var goal : onBallot(event.references())) {
            goal.takeBackFrom(event.ballot());
        }
    }

    void count(@Observes BallotTallied event) {
        for (var outcome : event.outcomes()) {
            for (var goal : onBallot(List.of(outcome.reference()))) {
                database.persist(new GoalVote(goal.id(), event.ballot(), outcome.approvals(), outcome.accepted()));
            }
        }
    }

    /** The goals among a ballot's options; other features may put options of their own to the vote. */
    private List<Goal> onBallot(List<String> references) {
        var ids = references.stream()
                .filter(reference -> reference.matches("[0-9a-f-]{36}"))
                .map(reference -> new GoalId(Uuids.parse(reference)))
                .sorted(java.util.Comparator.comparing(GoalId::value))
                .toList();
        return ids.stream()
                .map(goals::locked)
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
