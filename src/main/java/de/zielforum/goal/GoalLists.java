package de.zielforum.goal;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.Citations;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Goals to be read, as far as the viewer may see them. */
@ApplicationScoped
public class GoalLists {

    private static final UUID NONE = new UUID(0, 0);

    private static final String CARD = """
            select new de.zielforum.goal.GoalCard(g.id.value, g.title, g.kind, g.state, g.parent.value, g.area, p.slug, p.title,
              g.target.indicator, g.target.value, g.target.year)
            from Goal g join Process p on p.id = g.process
            """;

    @Inject
    GoalRepository goals;

    @Inject
    EntityManager database;

    @Inject
    Processes processes;

    @Inject
    Citations citations;

    /**
     * Goals by filter, guiding goals before their action goals, the newest processes first.
     *
     * @param process or null for all
     * @param states empty for all
     * @param areas ids of areas, empty for all
     */
    @Transactional
    public List<GoalCard> cards(Viewer viewer, ProcessId process, Set<GoalState> states, Set<UUID> areas) {
        return database.createQuery(CARD + """
                                where (:drafts = true or g.state <> :draft)
                                  and (:anyProcess = true or g.process = :process)
                                  and (:anyState = true or g.state in :states)
                                  and (:anyArea = true or g.area in :areas)
                                order by g.process.value desc, coalesce(g.parent.value, g.id.value), g.kind desc, g.draftedAt, g.id
                                """, GoalCard.class)
                .setParameter("drafts", GoalPermissions.mayPlan(viewer))
                .setParameter("draft", GoalState.DRAFT)
                .setParameter("anyProcess", process == null)
                .setParameter("process", process == null ? new ProcessId(NONE) : process)
                .setParameter("anyState", states.isEmpty())
                .setParameter("states", states.isEmpty() ? Set.of(GoalState.DRAFT) : states)
                .setParameter("anyArea", areas.isEmpty())
                .setParameter("areas", areas.isEmpty() ? Set.of(NONE) : areas)
                .setMaxResults(500)
                .getResultList();
    }

    /**
     * A page of public goals, the newest first.
     *
     * @param process or null for all
     * @param states empty for all
     * @param areas ids of areas, empty for all
     * @param cursor where the page begins, or null
     */
    @Transactional
    public Page<GoalCard> page(ProcessId process, Set<GoalState> states, Set<UUID> areas, String cursor, int size) {
        var place = Cursor.id(cursor);
        var rows = database.createQuery(CARD + """
                                where g.state <> :draft
                                  and (:anyProcess = true or g.process = :process)
                                  and (:anyState = true or g.state in :states)
                                  and (:anyArea = true or g.area in :areas)
                                  and (:first = true or g.id.value < :place)
                                order by g.id.value desc
                                """, GoalCard.class)
                .setParameter("draft", GoalState.DRAFT)
                .setParameter("anyProcess", process == null)
                .setParameter("process", process == null ? new ProcessId(NONE) : process)
                .setParameter("anyState", states.isEmpty())
                .setParameter("states", states.isEmpty() ? Set.of(GoalState.DRAFT) : states)
                .setParameter("anyArea", areas.isEmpty())
                .setParameter("areas", areas.isEmpty() ? Set.of(NONE) : areas)
                .setParameter("first", place.isEmpty())
                .setParameter("place", place.orElse(NONE))
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, card -> Cursor.of(card.id()));
    }

    /** Public goals that aim at an indicator. */
    @Transactional
    public List<GoalCard> aimingAt(String indicator) {
        return database.createQuery(
                        CARD + "where g.target.indicator = :indicator and g.state <> :draft order by g.draftedAt desc",
                        GoalCard.class)
                .setParameter("indicator", indicator)
                .setParameter("draft", GoalState.DRAFT)
                .setMaxResults(50)
                .getResultList();
    }

    /** The latest goals whose way went on by a decision or a judgement; the newest first. */
    @Transactional
    public List<GoalCard> latelyDecided(int limit) {
        return database.createQuery(CARD + """
                                where g.state in :states
                                order by (select max(d.recordedAt) from Decision d where d.goal = g.id) desc nulls last
                                """, GoalCard.class)
                .setParameter(
                        "states",
                        Set.of(
                                GoalState.ADOPTED,
                                GoalState.NOT_ADOPTED,
                                GoalState.IN_PROGRESS,
                                GoalState.REACHED,
                                GoalState.MISSED,
                                GoalState.CANNOT_BE_JUDGED))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Goals whose vote is counted and whose decision is still to come. */
    @Transactional
    public List<GoalCard> awaitingDecision() {
        return database.createQuery(CARD + """
                                where g.state = :onBallot and exists(select 1 from GoalVote v where v.goal = g.id)
                                order by g.draftedAt
                                """, GoalCard.class)
                .setParameter("onBallot", GoalState.ON_BALLOT)
                .getResultList();
    }

    /** @throws NotFound when there is none, or this person may not see it */
    @Transactional
    public GoalDetail detail(Viewer viewer, GoalId id) {
        var goal = goals.findByIdOptional(id)
                .filter(found -> GoalPermissions.maySee(viewer, found.state()))
                .orElseThrow(NotFound::new);
        var family = database.createQuery(
                        "select g from Goal g where g.parent = :id or g.id = :parent order by g.draftedAt", Goal.class)
                .setParameter("id", id)
                .setParameter("parent", goal.parent() == null ? id : goal.parent())
                .getResultList();
        var vote = Optional.ofNullable(database.find(GoalVote.class, id));
        return new GoalDetail(
                id,
                processes.require(goal.process()),
                goal.area(),
                goal.kind(),
                family.stream()
                        .filter(other ->
                                other.id().equals(goal.parent()) && GoalPermissions.maySee(viewer, other.state()))
                        .map(GoalLists::view)
                        .findFirst()
                        .orElse(null),
                family.stream()
                        .filter(other -> id.equals(other.parent()) && GoalPermissions.maySee(viewer, other.state()))
                        .map(GoalLists::view)
                        .toList(),
                goal.title(),
                goal.text(),
                goal.plainText(),
                goal.state(),
                target(goal.target()),
                goal.ballot(),
                vote.map(GoalVote::approvals).orElse(null),
                vote.map(GoalVote::accepted).orElse(null),
                decisions(id),
                judgement(id),
                goal.discussion(),
                goal.proposedAt(),
                goal.version());
    }

    /** A goal another feature points to; drafts only for planning. */
    @Transactional
    public Optional<GoalView> find(Viewer viewer, GoalId id) {
        return goals.findByIdOptional(id)
                .filter(goal -> GoalPermissions.maySee(viewer, goal.state()))
                .map(GoalLists::view);
    }

    /** Several goals in one query, drafts included. */
    @Transactional
    public Map<GoalId, GoalView> views(Collection<GoalId> ids) {
        var views = new HashMap<GoalId, GoalView>();
        if (!ids.isEmpty()) {
            goals.list("id in ?1", List.copyOf(Set.copyOf(ids))).forEach(goal -> views.put(goal.id(), view(goal)));
        }
        return views;
    }

    /** The goals of a process in the given states, for choosing among them. */
    @Transactional
    public List<GoalView> ofProcess(ProcessId process, Set<GoalState> states) {
        return goals.ofProcess(process).stream()
                .filter(goal -> states.contains(goal.state()))
                .map(GoalLists::view)
                .toList();
    }

    /** Goals that measures may serve: decided for, not yet judged; by title. */
    @Transactional
    public List<GoalView> pursued() {
        return goals.list("state in ?1 order by title", GoalState.PURSUED).stream()
                .map(GoalLists::view)
                .toList();
    }

    /** Public goals for an area. */
    @Transactional
    public List<GoalCard> forArea(AreaId area) {
        return cards(Viewer.VISITOR, null, Set.of(), Set.of(area.value()));
    }

    /** The proposals a draft is chosen to come from. */
    @Transactional
    public Set<ProposalId> chosenSources(GoalId id) {
        return Set.copyOf(
                database.createQuery("select s.id.proposal from GoalSource s where s.id.goal = :goal", ProposalId.class)
                        .setParameter("goal", id)
                        .getResultList());
    }

    /** The evidence of the proposals a goal came from, each citation once. */
    @Transactional
    public List<CitationView> evidence(Collection<ProposalId> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        var ids = database.createQuery(
                        "select e.id.citation from Evidence e where e.id.proposal in :sources", CitationId.class)
                .setParameter("sources", sources)
                .getResultList();
        var seen = new java.util.HashSet<List<Object>>();
        return citations.of(ids).stream()
                .filter(c -> seen.add(List.of(c.indicatorKey(), c.areaCode(), c.period(), c.value())))
                .toList();
    }

    private TargetView target(Target target) {
        return target == null || target.indicator() == null
                ? null
                : new TargetView(
                        target.indicator(),
                        target.area(),
                        citations.of(List.of(target.baseline())).getFirst(),
                        target.baselineValue(),
                        target.value(),
                        target.year());
    }

    private List<DecisionView> decisions(GoalId id) {
        return database.createQuery("""
                        select new de.zielforum.goal.DecisionView(
                          d.body, d.decidedOn, d.adopted, d.paperReference, d.paperUrl, d.note)
                        from Decision d where d.goal = :goal order by d.recordedAt desc
                        """, DecisionView.class)
                .setParameter("goal", id)
                .getResultList();
    }

    private JudgementView judgement(GoalId id) {
        return database.createQuery("""
                        select new de.zielforum.goal.JudgementView(j.outcome, j.reason, j.judgedAt)
                        from Judgement j where j.goal = :goal order by j.judgedAt desc
                        """, JudgementView.class)
                .setParameter("goal", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static GoalView view(Goal goal) {
        return new GoalView(goal.id(), goal.title(), goal.state(), goal.process());
    }
}
