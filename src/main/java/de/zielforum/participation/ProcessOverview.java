package de.zielforum.participation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads processes for lists and pages. */
@ApplicationScoped
public class ProcessOverview {

    private static final Comparator<ProcessCard> ORDER = Comparator.comparing(
                    ProcessCard::state, Comparator.comparingInt(state -> switch (state) {
                        case RUNNING -> 0;
                        case COMING -> 1;
                        case FINISHED -> 2;
                        case DRAFT -> 3;
                    }))
            .thenComparing(ProcessOverview::urgency)
            .thenComparing(card -> card.process().title());

    @Inject
    ProcessRepository processes;

    @Inject
    StepRepository steps;

    @Inject
    Clock clock;

    /** The published processes: running first, then coming, then finished; in each what is due next stands first. */
    @Transactional
    public List<ProcessCard> published() {
        return cards(processes.rows(true));
    }

    /**
     * All processes, drafts last.
     *
     * @throws de.zielforum.shared.error.Forbidden without the duty to plan
     */
    @Transactional
    public List<ProcessCard> all(Viewer viewer) {
        Processes.planning(viewer);
        return cards(processes.rows(false));
    }

    /**
     * The process of this name.
     *
     * @throws NotFound when there is none, or it is a draft and the viewer does not plan
     */
    @Transactional
    public ProcessDetails details(Viewer viewer, String slug) {
        return details(viewer, processes.whole(slug));
    }

    /** The process of this id; see {@link #details(Viewer, String)}. */
    @Transactional
    public ProcessDetails details(Viewer viewer, ProcessId id) {
        return details(viewer, processes.whole(id));
    }

    private List<ProcessCard> cards(List<ProcessRepository.Row> rows) {
        var now = clock.instant();
        return rows.stream().collect(Collectors.groupingBy(ProcessRepository.Row::id)).values().stream()
                .map(ofOne -> card(ofOne, now))
                .sorted(ORDER)
                .toList();
    }

    private static ProcessCard card(List<ProcessRepository.Row> rows, Instant now) {
        var row = rows.getFirst();
        var steps = rows.stream()
                .flatMap(one -> one.step().stream())
                .map(step -> step.at(now))
                .toList();
        var state = state(row.publishedAt() != null, row.closedAt() != null, steps);
        return new ProcessCard(row.view(), row.lead(), state, steps, row.closedAt());
    }

    private ProcessDetails details(Viewer viewer, List<ProcessRepository.Whole> found) {
        var whole = found.stream()
                .findFirst()
                .filter(one ->
                        ParticipationPermissions.maySee(viewer, one.process().published()))
                .orElseThrow(NotFound::new);
        var process = whole.process();
        var closure = Optional.ofNullable(whole.closure());
        var now = clock.instant();
        var announced = steps.announced(process.id());
        var current = announced.stream()
                .filter(StepRepository.Row::inForce)
                .map(step -> step.at(now))
                .toList();
        return new ProcessDetails(
                process.view(),
                process.form(),
                state(process.published(), closure.isPresent(), current),
                process.version(),
                current,
                Phases.placed(
                        found.stream()
                                .map(ProcessRepository.Whole::phase)
                                .filter(Objects::nonNull)
                                .toList(),
                        LocalDate.ofInstant(now, BerlinTime.ZONE)),
                announced.stream()
                        .filter(step -> !step.inForce())
                        .map(StepRepository.Row::change)
                        .sorted(Comparator.comparing(StepChange::changedAt).reversed())
                        .toList(),
                closure.map(Closure::closedAt).orElse(null),
                closure.map(Closure::summary).orElse(null));
    }

    private static ProcessState state(boolean published, boolean closed, List<StepView> steps) {
        if (!published) {
            return ProcessState.DRAFT;
        }
        if (closed) {
            return ProcessState.FINISHED;
        }
        var begun = steps.stream().anyMatch(step -> step.phase() != StepPhase.BEFORE);
        return begun ? ProcessState.RUNNING : ProcessState.COMING;
    }

    /** Seconds of what happens next: the first end of an open step, the first opening, or how long ago it was closed. */
    private static long urgency(ProcessCard card) {
        var next = card.open().stream()
                .map(StepView::closes)
                .min(Comparator.naturalOrder())
                .or(() -> card.coming().stream().map(StepView::opens).findFirst());
        return card.closedAt() != null
                ? -card.closedAt().getEpochSecond()
                : next.map(Instant::getEpochSecond).orElse(Long.MAX_VALUE);
    }
}
