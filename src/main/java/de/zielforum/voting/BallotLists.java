package de.zielforum.voting;

import de.zielforum.participation.ProcessId;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.web.OncePerPage;
import de.zielforum.voting.BallotRepository.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds ballots: of a process, of everybody, of one person, and what waits for planning. */
@ApplicationScoped
public class BallotLists {

    /** How long a new result is shown at the work bench. */
    private static final Duration NEWS = Duration.ofDays(30);

    @Inject
    BallotRepository ballots;

    @Inject
    Roll roll;

    @Inject
    OncePerPage once;

    @Inject
    Clock clock;

    /**
     * A ballot on whose roll somebody stands.
     *
     * @param voted whether their vote is in; what they voted is not known
     */
    public record Mine(BallotId ballot, String title, Instant closes, boolean open, boolean voted) {

        /** The address of its page. */
        public String path() {
            return "/abstimmungen/" + ballot;
        }
    }

    private record Announced(ProcessId process) implements OncePerPage.Question<List<BallotCard>> {}

    /** The announced ballots of a process, the latest first. */
    @Transactional
    public List<BallotCard> of(ProcessId process) {
        return once.read(new Announced(process), () -> ballots.announced(process));
    }

    /** All announced ballots, the latest first, at most 200. */
    @Transactional
    public List<BallotCard> announced() {
        return announced(Optional.empty(), Optional.empty(), null, null, 200);
    }

    /**
     * Announced ballots, the latest first.
     *
     * @param opens with {@code id} the place of the last ballot of the page before, or null to begin
     */
    @Transactional
    public List<BallotCard> announced(
            Optional<ProcessId> process, Optional<BallotState> state, Instant opens, UUID id, int limit) {
        var before = opens == null ? Optional.<Place>empty() : Optional.of(new Place(opens, id));
        return ballots.announced(process, state, before, limit);
    }

    /**
     * All ballots, drafts first.
     *
     * @throws Forbidden without the duty {@code planning}
     */
    @Transactional
    public List<BallotCard> all(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(VotingPermissions.mayPrepare(viewer));
        return ballots.all();
    }

    /** Drafts to announce and results of the last thirty days; empty without the duty {@code planning}. */
    @Transactional
    public List<BallotCard> waitingFor(Viewer viewer) {
        return VotingPermissions.mayPrepare(viewer)
                ? ballots.waiting(clock.instant().minus(NEWS))
                : List.of();
    }

    /** The ballots the viewer is or was entitled to vote in, the latest first. */
    @Transactional
    public List<Mine> mine(Viewer viewer) {
        var now = clock.instant();
        return viewer.signedIn()
                ? roll.of(viewer.id()).stream()
                        .map(e -> new Mine(
                                e.ballot(),
                                e.title(),
                                e.closes(),
                                e.state() == BallotState.OPEN && now.isBefore(e.closes()),
                                e.used()))
                        .toList()
                : List.of();
    }
}
