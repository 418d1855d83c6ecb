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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures that goals start from and were judged by, when they are corrected later. */
@ApplicationScoped
public class GoalEvidence {

    private static final String LATEST = "j.judgedAt = (select max(k.judgedAt) from Judgement k where k.goal = j.goal)";

    @Inject
    GoalRepository goals;

    @Inject
    Citations citations;

    @Inject
    EntityManager database;

    @Inject
    Event<Act> acts;

    /**
     * Decides about the baseline of a goal whose figure was corrected, or about the figure it was judged by: the old value stays, or
     * the new one stands beside it. The target that people voted on and the judgement stay as they are; planning can judge anew.
     *
     * @param seen the edition whose figure was seen when deciding
     * @throws Forbidden without the duty {@code planning}
     * @throws NotFound when the goal neither starts from this citation nor was last judged by it
     * @throws Refused {@code evidenceSettled} about a baseline once the goal is judged or was not adopted, and what {@link Citations#review} says
     */
    @Transactional
    public void review(Viewer viewer, GoalId id, CitationId citation, EditionId seen, boolean renew) {
        viewer.requireSignedIn();
        Forbidden.unless(GoalPermissions.mayPlan(viewer));
        var goal = goals.findByIdOptional(id).orElseThrow(NotFound::new);
        var target = goal.target();
        var judged = isJudgedBy(id, citation);
        if (!judged && (target == null || !citation.equals(target.baseline()))) {
            throw new NotFound();
        }
        if (!judged && !GoalPermissions.mayReviewEvidence(viewer, goal.state())) {
            throw new Refused("citation", "evidenceSettled");
        }
        if (citations.review(viewer, citation, seen, renew)) {
            acts.fire(new Act(viewer.actor(), verb(judged, renew), id.value(), goal.title(), goal.path()));
        }
    }

    private static String verb(boolean judged, boolean renew) {
        if (judged) {
            return renew ? "goal.judgedFigureRenewed" : "goal.judgedFigureKept";
        }
        return renew ? "goal.evidenceRenewed" : "goal.evidenceKept";
    }

    private boolean isJudgedBy(GoalId id, CitationId citation) {
        return database.createQuery(
                                "select count(j) from Judgement j where j.goal = :id and j.citation = :citation and "
                                        + LATEST,
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("citation", citation)
                        .getSingleResult()
                > 0;
    }

    /** A goal with the citation it starts from. */
    record Cited(CitationId citation, GoalId goal, String title) {}

    /** What waits for a decision by planning; nothing for anybody else. Three queries. */
    @Transactional
    public List<CitationTask> waitingFor(Viewer viewer) {
        if (!GoalPermissions.mayPlan(viewer)) {
            return List.of();
        }
        var cited = new ArrayList<>(database.createQuery("""
                        select new de.zielforum.goal.GoalEvidence$Cited(g.target.baseline, g.id, g.title)
                        from Goal g where g.target.baseline is not null and g.state in :states order by g.draftedAt
                        """, Cited.class)
                .setParameter(
                        "states",
                        Arrays.stream(GoalState.values())
                                .filter(GoalPermissions::evidenceCounts)
                                .toList())
                .getResultList());
        cited.addAll(database.createQuery(
                        "select new de.zielforum.goal.GoalEvidence$Cited(j.citation, g.id, g.title)"
                                + " from Judgement j join Goal g on g.id = j.goal where j.citation is not null and "
                                + LATEST + " order by j.judgedAt",
                        Cited.class)
                .getResultList());
        return citations.undecided(cited.stream().map(Cited::citation).toList()).stream()
                .flatMap(citation -> cited.stream()
                        .filter(one -> one.citation().equals(citation.id()))
                        .map(one -> new CitationTask(
                                one.title(), "/ziele/" + one.goal() + "#beleg-" + citation.id(), citation)))
                .toList();
    }
}
