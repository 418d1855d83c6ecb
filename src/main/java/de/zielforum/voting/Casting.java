package de.zielforum.voting;

import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Judges and encodes votes before they go into the box. */
@ApplicationScoped
class Casting {

    /** More papers than that are not open at a time in one municipality. */
    private static final int PAPERS_KEPT = 100;

    @Inject
    BallotRepository ballots;

    @Inject
    BallotBox box;

    @Inject
    Clock clock;

    /** What an announced ballot asks; it never changes, so every node may keep it. */
    private record Paper(Method method, List<String> references, Instant opens, Instant closes) {}

    private final Map<BallotId, Paper> papers = new ConcurrentHashMap<>();

    void cast(Viewer viewer, BallotId id, Set<String> approved) {
        viewer.requireSignedIn();
        var paper = paper(id);
        var now = clock.instant();
        if (now.isBefore(paper.opens()) || !now.isBefore(paper.closes())) {
            throw new Refused("voting", "notOpen");
        }
        switch (box.cast(id, viewer.id(), marks(paper, approved), now)) {
            case FIRST, CHANGED -> {}
            case CLOSED -> throw new Refused("voting", "notOpen");
            case NOT_ON_ROLL -> throw refusal(id);
        }
    }

    private Paper paper(BallotId id) {
        var known = papers.get(id);
        if (known != null) {
            return known;
        }
        var paper = read(id).orElseThrow(NotFound::new);
        if (papers.size() >= PAPERS_KEPT) {
            papers.clear();
        }
        papers.put(id, paper);
        return paper;
    }

    @Transactional
    Optional<Paper> read(BallotId id) {
        return ballots.findByIdOptional(id)
                .filter(Ballot::announced)
                .map(b -> new Paper(
                        b.method(), b.references(), b.text().opens(), b.text().closes()));
    }

    private static String marks(Paper paper, Set<String> approved) {
        if (!Set.copyOf(paper.references()).containsAll(approved)) {
            throw new Refused("voting", "unknownOption");
        }
        return switch (paper.method()) {
            case APPROVAL -> {
                var marks = new StringBuilder();
                paper.references().forEach(reference -> marks.append(approved.contains(reference) ? '1' : '0'));
                yield marks.toString();
            }
        };
    }

    /** Before opening, after closing and when withdrawn nobody is found on the roll; only in between it means "not you". */
    private RuntimeException refusal(BallotId id) {
        return open(id) ? new Forbidden() : new Refused("voting", "notOpen");
    }

    @Transactional
    boolean open(BallotId id) {
        return ballots.findById(id).state() == BallotState.OPEN;
    }
}
