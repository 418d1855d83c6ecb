package de.zielforum.measure;

import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.Goals;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The verbs of measures. Reading is with {@link MeasureLists}. */
@ApplicationScoped
public class Measures {

    @Inject
    EntityManager database;

    @Inject
    MeasurePermissions permissions;

    @Inject
    Goals goals;

    @Inject
    GoalLists goalLists;

    @Inject
    Organisations organisations;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Plans a measure for adopted goals.
     *
     * @throws Forbidden without the duty {@code planning}
     * @throws Refused {@code goalNotAdopted}, {@code noGoal}, {@code noCarrier}, {@code timesReversed}
     */
    @Transactional
    public MeasureId plan(Viewer viewer, MeasureForm form) {
        viewer.require(Role.PLANNING);
        var measure = Measure.plan(form, viewer.id(), clock.instant());
        database.persist(measure);
        database.flush();
        relate(measure.id(), form);
        form.milestones().forEach(planned -> database.persist(Milestone.of(measure.id(), planned)));
        acts.fire(act(viewer, "planned", measure));
        return measure.id();
    }

    /**
     * Changes a measure that has not ended; its milestones stay, new ones are added.
     *
     * @param version the state that was read; an older one is refused
     */
    @Transactional
    public void rewrite(Viewer viewer, MeasureId id, int version, MeasureForm form) {
        viewer.require(Role.PLANNING);
        var measure = locked(id);
        if (measure.version() != version) {
            throw new OptimisticLockException();
        }
        measure.rewrite(form);
        database.createQuery("delete from MeasureGoal g where g.id.measure = :id")
                .setParameter("id", id)
                .executeUpdate();
        database.createQuery("delete from MeasureCarrier c where c.id.measure = :id")
                .setParameter("id", id)
                .executeUpdate();
        relate(id, form);
        form.milestones().forEach(planned -> database.persist(Milestone.of(id, planned)));
        acts.fire(act(viewer, "rewritten", measure));
    }

    /** Starts a measure; its goals are in progress from now on. */
    @Transactional
    public void start(Viewer viewer, MeasureId id) {
        viewer.require(Role.PLANNING);
        var measure = locked(id);
        measure.start(clock.instant());
        goalsOf(id).forEach(goals::begin);
        acts.fire(act(viewer, "started", measure));
    }

    /**
     * A carrier, or planning, reports how far the measure is.
     *
     * @param percent 0 to 100
     * @throws Forbidden for anybody else
     */
    @Transactional
    public void report(Viewer viewer, MeasureId id, int percent, String text) {
        var measure = carried(viewer, id);
        measure.report(percent);
        database.persist(ProgressReport.of(id, percent, text, viewer.id(), clock.instant()));
        acts.fire(act(viewer, "reported", measure));
    }

    /** A carrier, or planning, marks a milestone as done on a day that is not in the future. */
    @Transactional
    public void reach(Viewer viewer, MeasureId id, UUID milestoneId, LocalDate day) {
        var measure = carried(viewer, id);
        var milestone = database.find(Milestone.class, milestoneId);
        if (milestone == null || !milestone.measure().equals(id)) {
            throw new NotFound();
        }
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE))) {
            throw new Refused("measure", "dayAhead");
        }
        milestone.done(day);
        acts.fire(act(viewer, "milestoneReached", measure));
    }

    @Transactional
    public void finish(Viewer viewer, MeasureId id) {
        viewer.require(Role.PLANNING);
        var measure = locked(id);
        measure.finish(clock.instant());
        acts.fire(act(viewer, "finished", measure));
    }

    @Transactional
    public void stop(Viewer viewer, MeasureId id, String reason) {
        viewer.require(Role.PLANNING);
        var measure = locked(id);
        measure.stop(reason, clock.instant());
        acts.fire(act(viewer, "stopped", measure));
    }

    private Measure carried(Viewer viewer, MeasureId id) {
        viewer.requireSignedIn();
        var measure = locked(id);
        Forbidden.unless(permissions.mayReport(viewer, carriersOf(id)));
        return measure;
    }

    private Measure locked(MeasureId id) {
        var measure = database.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (measure == null) {
            throw new NotFound();
        }
        return measure;
    }

    private void relate(MeasureId id, MeasureForm form) {
        var views = goalLists.views(form.goals());
        for (var goal : form.goals()) {
            var view = views.get(goal);
            if (view == null
                    || !(GoalState.PURSUED.contains(view.state()) || GoalState.JUDGED.contains(view.state()))) {
                throw new Refused("measure", "goalNotAdopted");
            }
            database.persist(new MeasureGoal(id, goal));
        }
        if (!organisations.views(form.carriers()).keySet().containsAll(form.carriers())) {
            throw new NotFound();
        }
        form.carriers().forEach(carrier -> database.persist(new MeasureCarrier(id, carrier)));
    }

    private List<GoalId> goalsOf(MeasureId id) {
        return database.createQuery("select g.id.goal from MeasureGoal g where g.id.measure = :id", GoalId.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<OrganisationId> carriersOf(MeasureId id) {
        return database.createQuery(
                        "select c.id.organisation from MeasureCarrier c where c.id.measure = :id", OrganisationId.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static Act act(Viewer viewer, String verb, Measure measure) {
        return new Act(viewer.actor(), "measure." + verb, measure.id().value(), measure.title(), measure.path());
    }
}
