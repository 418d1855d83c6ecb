package de.zielforum.voting.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.participation.StepAction;
import de.zielforum.participation.StepKind;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.voting.BallotCard;
import de.zielforum.voting.BallotLists;
import de.zielforum.voting.BallotState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;

/** The way to the open ballot that closes first, else to the announced one that opens first; the others stand in the process's list of ballots. */
@ApplicationScoped
class VotingAction implements StepAction {

    @Inject
    BallotLists lists;

    @Inject
    BallotWords words;

    @Override
    public Optional<Link> of(ProcessView process, StepKind kind, Viewer viewer) {
        if (kind != StepKind.VOTING) {
            return Optional.empty();
        }
        var ballots = lists.of(process.id());
        return ballots.stream()
                .filter(ballot -> ballot.state() == BallotState.OPEN)
                .min(Comparator.comparing(BallotCard::closes))
                .map(ballot -> new Link(ballot.path(), words.say("toBallot")))
                .or(() -> ballots.stream()
                        .filter(ballot -> ballot.state() == BallotState.ANNOUNCED)
                        .min(Comparator.comparing(BallotCard::opens))
                        .map(ballot -> new Link(ballot.path(), words.say("toAnnounced"))));
    }
}
