package de.zielforum.measure;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.CitationTask;
import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.Citations;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The figures a measure rests on, each frozen as it was when it was cited. */
@ApplicationScoped
public class MeasureEvidence {

    /** The most citations a measure may have. */
    public static final int MOST = 10;

    @Inject
    EntityManager database;

    @Inject
    MeasurePermissions permissions;

    @Inject
    Citations citations;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /** The citations of a measure, in the order in which they were added. */
    @Transactional
    public List<CitationView> of(MeasureDetail measure) {
        return citations.of(measure.citations());
    }

    /**
     * Cites a figure. Citing the same figure twice is citing it once.
     *
     * @throws Forbidden without the duty {@code planning}
     * @throws Refused {@code evidenceFull} from the eleventh on; {@code ended} once the measure has ended
     */
    @Transactional
    public void cite(Viewer viewer, MeasureId id, ObservationKey observation) {
        var measure = locked(viewer, id);
        measure.requireGoingOn();
        var cited = database.createQuery(
                        "select c.indicator || ' ' || c.area || ' ' || c.period from MeasureCitation c where c.id.measure = :id",
                        String.class)
                .setParameter("id", id)
                .getResultList();
        if (cited.contains(observation.indicator() + " " + observation.area() + " " + observation.period())) {
            return;
        }
        if (cited.size() >= MOST) {
            throw new Refused("measure", "evidenceFull", MOST);
        }
        database.persist(MeasureCitation.of(id, citations.cite(viewer, observation), observation, clock.instant()));
        acts.fire(act(viewer, "evidenceAdded", measure));
    }

    /**
     * Takes a citation away. What is not there need not be removed.
     *
     * @throws Forbidden without the duty {@code planning}
     * @throws Refused {@code evidenceStays} once the measure was started
     */
    @Transactional
    public void remove(Viewer viewer, MeasureId id, CitationId citation) {
        var measure = locked(viewer, id);
        if (measure.state() != MeasureState.PLANNED) {
            throw new Refused("measure", "evidenceStays");
        }
        var cited = database.find(MeasureCitation.class, new MeasureCitation.Key(id, citation));
        if (cited != null) {
            database.remove(cited);
            acts.fire(act(viewer, "evidenceRemoved", measure));
        }
    }

    /**
     * Decides about a citation whose figure was corrected: the old value stays, or the new one stands beside it.
     *
     * @param seen the edition whose figure was seen when deciding
     * @throws Forbidden without the duty {@code planning}
     * @throws NotFound when the measure has no such citation
     * @throws Refused {@code evidenceSettled} once the measure has ended, and what {@link Citations#review} says
     */
    @Transactional
    public void review(Viewer viewer, MeasureId id, CitationId citation, EditionId seen, boolean renew) {
        var measure = locked(viewer, id);
        if (database.find(MeasureCitation.class, new MeasureCitation.Key(id, citation)) == null) {
            throw new NotFound();
        }
        if (!MeasureState.GOING_ON.contains(measure.state())) {
            throw new Refused("citation", "evidenceSettled");
        }
        if (citations.review(viewer, citation, seen, renew)) {
            acts.fire(act(viewer, renew ? "evidenceRenewed" : "evidenceKept", measure));
        }
    }

    /** A measure with a citation it rests on. */
    record Cited(CitationId citation, MeasureId measure, String title) {}

    /** What waits for a decision by planning; nothing for anybody else. Two queries. */
    @Transactional
    public List<CitationTask> waitingFor(Viewer viewer) {
        if (!permissions.mayPlan(viewer)) {
            return List.of();
        }
        var cited = database.createQuery("""
                        select new de.zielforum.measure.MeasureEvidence$Cited(c.id.citation, m.id, m.title)
                        from MeasureCitation c join Measure m on m.id = c.id.measure
                        where m.state in :states order by m.plannedAt, c.addedAt
                        """, Cited.class)
                .setParameter("states", MeasureState.GOING_ON)
                .getResultList();
        return citations.undecided(cited.stream().map(Cited::citation).toList()).stream()
                .flatMap(citation -> cited.stream()
                        .filter(one -> one.citation().equals(citation.id()))
                        .map(one -> new CitationTask(
                                one.title(), "/massnahmen/" + one.measure() + "#beleg-" + citation.id(), citation)))
                .toList();
    }

    private Measure locked(Viewer viewer, MeasureId id) {
        viewer.require(Role.PLANNING);
        var measure = database.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (measure == null) {
            throw new NotFound();
        }
        return measure;
    }

    private static Act act(Viewer viewer, String verb, Measure measure) {
        return new Act(viewer.actor(), "measure." + verb, measure.id().value(), measure.title(), measure.path());
    }
}
