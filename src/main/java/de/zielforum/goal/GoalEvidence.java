package de.zielforum.goal;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.CitationTask;
import de.zielforum.indicator.Citations;
import de.zielforum.indicator.EditionId;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** The figures that goals start from, when they are corrected later. */
@ApplicationScoped
public class GoalEvidence {

    @Inject
    GoalRepository goals;

    @Inject
    Citations citations;

    @Inject
    EntityManager database;

    @Inject
    Event<Act> acts;

    /**
     * Decides about the baseline of a goal whose figure was corrected: the old value stays, or the new one stands beside it. The
     * target that people voted on stays as it is.
     *
     * @param seen the edition whose figure was seen when deciding
     * @throws Forbidden without the duty {@code planning}
     * @throws NotFound when the goal does not start from this citation
     * @throws Refused {@code evidenceSettled} once the goal is judged or was not adopted, and what {@link Citations#review} says
     */
    @Transactional
    public void review(Viewer viewer, GoalId id, CitationId citation, EditionId seen, boolean renew) {
        viewer.requireSignedIn();
        Forbidden.unless(GoalPermissions.mayPlan(viewer));
        var goal = goals.findByIdOptional(id).orElseThrow(NotFound::new);
        var target = goal.target();
        if (target == null || !citation.equals(target.baseline())) {
            throw new NotFound();
        }
        if (!GoalPermissions.mayReviewEvidence(viewer, goal.state())) {
            throw new Refused("citation", "evidenceSettled");
        }
        if (citations.review(viewer, citation, seen, renew)) {
            var verb = renew ? "goal.evidenceRenewed" : "goal.evidenceKept";
            acts.fire(new Act(viewer.actor(), verb, id.value(), goal.title(), goal.path()));
        }
    }

    /** A goal with the citation it starts from. */
    record Cited(CitationId citation, GoalId goal, String title) {}

    /** What waits for a decision by planning; nothing for anybody else. Two queries. */
    @Transactional
    public List<CitationTask> waitingFor(Viewer viewer) {
        if (!GoalPermissions.mayPlan(viewer)) {
            return List.of();
        }
        var cited = database.createQuery("""
                        select new de.zielforum.goal.GoalEvidence$Cited(g.target.baseline, g.id, g.title)
                        from Goal g where g.target.baseline is not null and g.state in :states order by g.draftedAt
                        """, Cited.class)
                .setParameter(
                        "states",
                        Arrays.stream(GoalState.values())
                                .filter(GoalPermissions::evidenceCounts)
                                .toList())
                .getResultList();
        return citations.undecided(cited.stream().map(Cited::citation).toList()).stream()
                .flatMap(citation -> cited.stream()
                        .filter(one -> one.citation().equals(citation.id()))
                        .map(one -> new CitationTask(
                                one.title(), "/ziele/" + one.goal() + "#beleg-" + citation.id(), citation)))
                .toList();
    }
}
