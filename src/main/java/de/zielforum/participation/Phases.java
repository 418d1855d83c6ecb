package de.zielforum.participation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The phases of a process, in the order planning gives them. */
@ApplicationScoped
public class Phases {

    @Inject
    PhaseRepository phases;

    @Inject
    Processes processes;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /** The phases in order. */
    @Transactional
    public List<PhaseView> of(ProcessId process) {
        return placed(phases.of(process), LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE));
    }

    /**
     * A phase in loose words has passed when a later one has begun; before that it is ahead.
     */
    static List<PhaseView> placed(List<Phase> phases, LocalDate today) {
        var views = new ArrayList<PhaseView>();
        var laterBegan = false;
        for (var phase : phases.reversed()) {
            var byDays = phase.on(today);
            var time = byDays != null ? byDays : laterBegan ? PhaseTime.PAST : PhaseTime.AHEAD;
            laterBegan |= time != PhaseTime.AHEAD;
            views.addFirst(phase.view(time));
        }
        return views;
    }

    /** A phase for its form. */
    @Transactional
    public PhaseForm form(Viewer viewer, ProcessId process, PhaseId id) {
        Processes.planning(viewer);
        return find(process, id).form();
    }

    /**
     * Adds a phase after the others.
     *
     * @throws de.zielforum.shared.error.Refused {@code participation/phaseTimes} unless it has either days or loose words,
     *     {@code participation/phaseReversed}
     */
    @Transactional
    public PhaseId add(Viewer viewer, ProcessId id, PhaseForm form) {
        var process = processes.changeable(viewer, id);
        var last = phases.of(id).stream().mapToInt(Phase::position).max().orElse(0);
        var phase = Phase.of(id, last + 1, form);
        phases.persist(phase);
        record(viewer, "phaseAdded", process, phase);
        return phase.id();
    }

    /** Describes a phase anew; refuses like {@link #add}. */
    @Transactional
    public void edit(Viewer viewer, ProcessId id, PhaseId phaseId, PhaseForm form) {
        var process = processes.changeable(viewer, id);
        var phase = find(id, phaseId);
        if (!phase.form().equals(form)) {
            phase.describe(form);
            record(viewer, "phaseEdited", process, phase);
        }
    }

    /** Takes a phase out. Removing it twice is removing it once. */
    @Transactional
    public void remove(Viewer viewer, ProcessId id, PhaseId phaseId) {
        var process = processes.changeable(viewer, id);
        phases.find("id = ?1 and process = ?2", phaseId, id)
                .firstResultOptional()
                .ifPresent(phase -> {
                    phases.delete(phase);
                    record(viewer, "phaseRemoved", process, phase);
                });
    }

    /** Lets a phase change places with the one before it; the first one stays. */
    @Transactional
    public void moveUp(Viewer viewer, ProcessId id, PhaseId phaseId) {
        var process = processes.changeable(viewer, id);
        var all = phases.of(id);
        var place = all.indexOf(find(id, phaseId));
        if (place > 0) {
            all.get(place).swap(all.get(place - 1));
            record(viewer, "phaseMoved", process, all.get(place));
        }
    }

    private Phase find(ProcessId process, PhaseId id) {
        return phases.find("id = ?1 and process = ?2", id, process)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    private void record(Viewer viewer, String verb, Process process, Phase phase) {
        acts.fire(new Act(
                viewer.actor(),
                "participation." + verb,
                process.id().value(),
                process.title(),
                process.path(),
                Map.of("phase", phase.title())));
    }
}
