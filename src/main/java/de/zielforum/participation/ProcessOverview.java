package de.zielforum.participation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    ClosureRepository closures;

    @Inject
    StepRepository stepRows;

    @Inject
    Steps steps;

    @Inject
    Phases phases;

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
        return details(viewer, processes.bySlug(slug));
    }

    /** The process of this id; see {@link #details(Viewer, String)}. */
    @Transactional
    public ProcessDetails details(Viewer viewer, ProcessId id) {
        return details(viewer, processes.findByIdOptional(id));
    }

    private List<ProcessCard> cards(List<ProcessRepository.Row> rows) {
        var found = steps.of(rows.stream().map(row -> row.process().id()).toList());
        return rows.stream()
                .map(row -> card(row, found.get(row.process().id())))
                .sorted(ORDER)
                .toList();
    }

    private static ProcessCard card(ProcessRepository.Row row, List<StepView> steps) {
        var state = state(row.process().published(), row.closedAt() != null, steps);
        return new ProcessCard(row.process().view(), row.process().form().lead(), state, steps, row.closedAt());
    }

    private ProcessDetails details(Viewer viewer, Optional<Process> found) {
        var process = found.filter(p -> ParticipationPermissions.maySee(viewer, p.published()))
                .orElseThrow(NotFound::new);
        var closure = closures.findByIdOptional(process.id());
        var current = steps.of(process.id());
        return new ProcessDetails(
                process.view(),
                process.form(),
                state(process.published(), closure.isPresent(), current),
                process.version(),
                current,
                phases.of(process.id()),
                stepRows.changes(process.id()),
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
