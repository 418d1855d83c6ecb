package de.zielforum.participation;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Sets processes up and finds them. Reading by id asks for no right; reading for a page takes a viewer. */
@ApplicationScoped
public class Processes {

    @Inject
    ProcessRepository processes;

    @Inject
    ClosureRepository closures;

    @Inject
    StepRepository steps;

    @Inject
    Areas areas;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * The process, draft or not.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public ProcessView require(ProcessId id) {
        return find(id).view();
    }

    /**
     * The process as far as the viewer may see it.
     *
     * @throws NotFound when there is none, or it is a draft and the viewer does not plan
     */
    @Transactional
    public ProcessView require(Viewer viewer, ProcessId id) {
        return seen(viewer, find(id)).view();
    }

    /** The published process of this name. */
    @Transactional
    public Optional<ProcessView> bySlug(String slug) {
        return bySlug(Viewer.VISITOR, slug);
    }

    /** The process of this name as far as the viewer may see it. */
    @Transactional
    public Optional<ProcessView> bySlug(Viewer viewer, String slug) {
        return processes
                .bySlug(slug)
                .filter(process -> ParticipationPermissions.maySee(viewer, process.published()))
                .map(Process::view);
    }

    /** All published processes by title. */
    @Transactional
    public List<ProcessView> all() {
        return processes.list("publishedAt is not null order by title").stream()
                .map(Process::view)
                .toList();
    }

    /** Drafts a process whose address is made from its title; see {@link #create(Viewer, String, ProcessForm)}. */
    @Transactional
    public ProcessId create(Viewer viewer, ProcessForm form) {
        return create(viewer, form.title(), form);
    }

    /**
     * Drafts a process.
     *
     * @param name what its address is made from
     * @throws Refused {@code participation/titleTaken} when another process has the same address
     */
    @Transactional
    public ProcessId create(Viewer viewer, String name, ProcessForm form) {
        planning(viewer);
        var slug = Slug.of(name);
        if (processes.bySlug(slug).isPresent()) {
            throw new Refused("participation", "titleTaken");
        }
        var process = Process.draft(slug, placed(form), viewer.id(), clock.instant());
        try {
            processes.persistAndFlush(process);
        } catch (ConstraintViolationException sameAtTheSameTime) {
            throw new Refused("participation", "titleTaken");
        }
        record(viewer, "processCreated", process);
        return process.id();
    }

    /**
     * Describes a process anew.
     *
     * @param version the version the form was made from, so that nobody overwrites what they have not seen
     * @throws OptimisticLockException when somebody else was faster
     */
    @Transactional
    public void edit(Viewer viewer, ProcessId id, int version, ProcessForm form) {
        var process = changeable(viewer, id);
        if (process.version() != version) {
            throw new OptimisticLockException(process);
        }
        var placed = placed(form);
        if (!process.form().equals(placed)) {
            process.describe(placed);
            record(viewer, "processEdited", process);
        }
    }

    /** Shows the process to everybody. Publishing twice is publishing once. */
    @Transactional
    public void publish(Viewer viewer, ProcessId id) {
        planning(viewer);
        var process = locked(id);
        if (!process.published()) {
            process.publish(viewer.id(), clock.instant());
            record(viewer, "processPublished", process);
        }
    }

    /**
     * Says when a step is open and for whom; called again, changes it. Past times are taken when a step is set for the first
     * time, and as long as the process is a draft.
     *
     * @throws Refused {@code timesReversed}, {@code opensFixed}, {@code endsInPast}, {@code stepOver}, {@code participantsFixed},
     *     {@code processClosed}
     */
    @Transactional
    public void schedule(
            Viewer viewer, ProcessId id, StepKind kind, Instant opens, Instant closes, Participants participants) {
        var process = changeable(viewer, id);
        var times = new StepTimes(opens, closes);
        var current = steps.current(id, kind);
        if (current.isEmpty()) {
            steps.persist(Step.scheduled(id, kind, times, participants, viewer.id(), clock.instant()));
            record(viewer, "stepScheduled", process, kind, times);
        } else if (!current.get().says(times, participants)) {
            steps.persist(successor(current.get(), process, times, participants, viewer, now()));
            record(viewer, "stepChanged", process, kind, times);
        }
    }

    /** Ends an open step now. Ending it twice is ending it once. */
    @Transactional
    public void endStep(Viewer viewer, ProcessId id, StepKind kind) {
        planning(viewer);
        var process = locked(id);
        var step = steps.current(id, kind).orElseThrow(NotFound::new);
        var now = now();
        if (step.times().at(now) == StepPhase.AFTER) {
            return;
        }
        if (!process.published() || step.times().at(now) == StepPhase.BEFORE) {
            throw new Refused("participation", "stepNotOpen", kind);
        }
        var times = new StepTimes(step.times().opens(), now);
        steps.persist(successor(step, process, times, step.participants(), viewer, now));
        record(viewer, "stepEnded", process, kind, times);
    }

    /**
     * Gives up a step that nobody could take part in yet.
     *
     * @throws Refused {@code participation/stepStarted} once it has opened
     */
    @Transactional
    public void dropStep(Viewer viewer, ProcessId id, StepKind kind) {
        planning(viewer);
        var process = locked(id);
        var step = steps.current(id, kind);
        if (step.isEmpty()) {
            return;
        }
        if (process.published()) {
            step.get().drop(clock.instant());
        } else {
            step.get().discard(clock.instant());
        }
        record(viewer, "stepDropped", process, kind, step.get().times());
    }

    /**
     * Closes a process for good. Closing it twice is closing it once.
     *
     * @param summary what came out of it, CommonMark
     * @throws Refused {@code participation/notPublished} for a draft, {@code participation/stepsLeft} while a step is open or to
     *     come
     */
    @Transactional
    public void close(Viewer viewer, ProcessId id, String summary) {
        planning(viewer);
        var process = locked(id);
        if (closures.findByIdOptional(id).isPresent()) {
            return;
        }
        if (!process.published()) {
            throw new Refused("participation", "notPublished");
        }
        var now = clock.instant();
        if (steps.current(id).stream().anyMatch(step -> step.times().at(now) != StepPhase.AFTER)) {
            throw new Refused("participation", "stepsLeft");
        }
        closures.persist(Closure.of(id, summary, viewer.id(), now));
        record(viewer, "processClosed", process);
    }

    /** The process, held until the transaction ends, for somebody who may change it, as long as it is not closed. */
    Process changeable(Viewer viewer, ProcessId id) {
        planning(viewer);
        var process = locked(id);
        refuseClosed(id);
        return process;
    }

    private Step successor(
            Step step, Process process, StepTimes times, Participants participants, Viewer viewer, Instant now) {
        Step next;
        if (process.published()) {
            next = step.amended(times, participants, viewer.id(), now);
        } else {
            step.discard(now);
            next = Step.scheduled(process.id(), step.kind(), times, participants, viewer.id(), now);
        }
        // The old row leaves the index of current rows before the new one enters it.
        steps.flush();
        return next;
    }

    /** The present as fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Without an area a process is about the whole municipality. */
    private ProcessForm placed(ProcessForm form) {
        if (form.area() != null) {
            areas.require(form.area());
            return form;
        }
        return areas.ofLevel(AreaLevel.MUNICIPALITY).stream()
                .findFirst()
                .map(AreaView::id)
                .map(form::in)
                .orElse(form);
    }

    private void refuseClosed(ProcessId id) {
        if (closures.findByIdOptional(id).isPresent()) {
            throw new Refused("participation", "processClosed");
        }
    }

    private Process find(ProcessId id) {
        return processes.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    private Process locked(ProcessId id) {
        return processes.locked(id).orElseThrow(NotFound::new);
    }

    private static Process seen(Viewer viewer, Process process) {
        if (!ParticipationPermissions.maySee(viewer, process.published())) {
            throw new NotFound();
        }
        return process;
    }

    /** Guards everything that sets processes up. */
    static void planning(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(ParticipationPermissions.mayPlan(viewer));
    }

    private void record(Viewer viewer, String verb, Process process) {
        acts.fire(new Act(
                viewer.actor(), "participation." + verb, process.id().value(), process.title(), process.path()));
    }

    private void record(Viewer viewer, String verb, Process process, StepKind kind, StepTimes times) {
        acts.fire(new Act(
                viewer.actor(),
                "participation." + verb,
                process.id().value(),
                process.title(),
                process.path(),
                Map.of(
                        "step",
                        kind.name(),
                        "opens",
                        times.opens().toString(),
                        "closes",
                        times.closes().toString())));
    }
}
