package de.zielforum.goal;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.Citations;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessView;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.Lineage;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.OncePerPage;
import de.zielforum.shared.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Goals to be read, as far as the viewer may see them. */
@ApplicationScoped
public class GoalLists {

    private static final UUID NONE = new UUID(0, 0);

    private static final String COLUMNS = """
            new de.zielforum.goal.GoalCard(g.id.value, g.title, g.kind, g.state, g.parent.value, g.area, p.slug, p.title,
              g.target.indicator, g.target.value, g.target.year)
            """;

    private static final String CARD = "select " + COLUMNS + "from Goal g join Process p on p.id = g.process\n";

    @Inject
    GoalRepository goals;

    @Inject
    EntityManager database;

    @Inject
    Proposals proposals;

    @Inject
    Citations citations;

    @Inject
    OncePerPage once;

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

    /** A goal that was decided about lately, or is for the area somebody looks at. */
    record Found(GoalCard card, boolean near, Instant decidedAt) {}

    /**
     * The latest goals whose way went on by a decision; the newest first. What is public for the area is read along and known
     * to {@link #forArea} for the rest of the page.
     *
     * @param area or null
     */
    @Transactional
    public List<GoalCard> latelyDecided(int limit, AreaId area) {
        var found = database.createQuery("""
                        select new de.zielforum.goal.GoalLists$Found(%s, g.area = :area, l.at)
                        from Goal g join Process p on p.id = g.process
                        left join (select d.goal.value as goal, max(d.recordedAt) as at from Decision d group by d.goal.value
                          order by max(d.recordedAt) desc limit :limit) l on l.goal = g.id.value
                        where g.state <> :draft and (l.at is not null or g.area = :area)
                        order by g.process.value desc, coalesce(g.parent.value, g.id.value), g.kind desc, g.draftedAt, g.id
                        """.formatted(COLUMNS), Found.class)
                .setParameter("area", area == null ? NONE : area.value())
                .setParameter("limit", limit)
                .setParameter("draft", GoalState.DRAFT)
                .getResultList();
        if (area != null) {
            once.remember(
                    new ForArea(area),
                    found.stream().filter(Found::near).map(Found::card).toList());
        }
        return found.stream()
                .filter(goal -> goal.decidedAt() != null)
                .sorted(Comparator.comparing(Found::decidedAt).reversed())
                .map(Found::card)
                .toList();
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

    /**
     * A goal with what it came from.
     *
     * @param areaName the name of its area; {@code areaCode} the area's address
     * @param evidence what the proposals cited, each figure once
     * @param judged the figure the latest judgement rests on, or null
     */
    public record Reading(
            GoalDetail goal,
            String areaName,
            String areaCode,
            Lineage lineage,
            List<CitationView> evidence,
            CitationView judged) {}

    /** One of the rows in which a goal is read with its family and its decisions; most of it can be null. */
    record Part(
            Goal goal,
            ProcessView process,
            String areaName,
            String areaCode,
            GoalVote vote,
            Judgement judgement,
            Goal relative,
            Decision decision) {}

    /** @throws NotFound when there is none, or this person may not see it */
    @Transactional
    public Reading reading(Viewer viewer, GoalId id) {
        var parts = parts(viewer, id);
        var part = parts.getFirst();
        var lineage = proposals.lineage(id.value());
        var target = part.goal().target();
        var aimed = target != null && target.indicator() != null;
        var cited = new ArrayList<>(lineage.citations());
        if (aimed) {
            cited.addFirst(target.baseline());
        }
        var judged = part.judgement() == null ? null : part.judgement().citation();
        if (judged != null) {
            cited.addFirst(judged);
        }
        var known = citations.of(cited).stream()
                .collect(Collectors.toMap(CitationView::id, Function.identity(), (one, same) -> one));
        return new Reading(
                detail(viewer, parts, aimed ? target(target, known.get(target.baseline())) : null),
                part.areaName(),
                part.areaCode(),
                lineage,
                once(lineage.citations().stream().map(known::get).toList()),
                judged == null ? null : known.get(judged));
    }

    /** @throws NotFound when there is none, or this person may not see it */
    @Transactional
    public GoalDetail detail(Viewer viewer, GoalId id) {
        var parts = parts(viewer, id);
        return detail(viewer, parts, target(parts.getFirst().goal().target()));
    }

    private List<Part> parts(Viewer viewer, GoalId id) {
        var parts = database.createQuery("""
                        select new de.zielforum.goal.GoalLists$Part(g,
                          new de.zielforum.participation.ProcessView(p.id, p.slug, p.title, p.area, p.reviewsFirst),
                          a.name, a.code, v, j, f, d)
                        from Goal g
                        join Process p on p.id = g.process
                        join Area a on a.id.value = g.area
                        left join GoalVote v on v.goal = g.id
                        left join Judgement j on j.goal = g.id
                          and j.judgedAt = (select max(k.judgedAt) from Judgement k where k.goal = g.id)
                        left join Goal f on f.parent = g.id or f.id = g.parent
                        left join Decision d on d.goal = g.id
                        where g.id = :id order by f.draftedAt, d.recordedAt desc
                        """, Part.class).setParameter("id", id).getResultList();
        if (parts.isEmpty()
                || !GoalPermissions.maySee(viewer, parts.getFirst().goal().state())) {
            throw new NotFound();
        }
        return parts;
    }

    private static GoalDetail detail(Viewer viewer, List<Part> parts, TargetView target) {
        var part = parts.getFirst();
        var goal = part.goal();
        var family = each(parts, Part::relative);
        return new GoalDetail(
                goal.id(),
                part.process(),
                goal.area(),
                goal.kind(),
                family.stream()
                        .filter(other ->
                                other.id().equals(goal.parent()) && GoalPermissions.maySee(viewer, other.state()))
                        .map(GoalLists::view)
                        .findFirst()
                        .orElse(null),
                family.stream()
                        .filter(other ->
                                goal.id().equals(other.parent()) && GoalPermissions.maySee(viewer, other.state()))
                        .map(GoalLists::view)
                        .toList(),
                goal.title(),
                goal.text(),
                goal.plainText(),
                goal.state(),
                target,
                goal.ballot(),
                part.vote() == null ? null : part.vote().approvals(),
                part.vote() == null ? null : part.vote().accepted(),
                each(parts, Part::decision).stream().map(Decision::view).toList(),
                part.judgement() == null ? null : part.judgement().view(),
                goal.discussion(),
                goal.proposedAt(),
                goal.version());
    }

    private static <T> List<T> each(List<Part> parts, Function<Part, T> what) {
        return parts.stream().map(what).filter(Objects::nonNull).distinct().toList();
    }

    private static List<CitationView> once(List<CitationView> citations) {
        var seen = new HashSet<List<Object>>();
        return citations.stream()
                .filter(c -> seen.add(List.of(c.indicatorKey(), c.areaCode(), c.period(), c.value())))
                .toList();
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
        return once.read(new ForArea(area), () -> cards(Viewer.VISITOR, null, Set.of(), Set.of(area.value())));
    }

    private record ForArea(AreaId area) implements OncePerPage.Question<List<GoalCard>> {}

    /** The proposals a draft is chosen to come from. */
    @Transactional
    public Set<ProposalId> chosenSources(GoalId id) {
        return Set.copyOf(
                database.createQuery("select s.id.proposal from GoalSource s where s.id.goal = :goal", ProposalId.class)
                        .setParameter("goal", id)
                        .getResultList());
    }

    private TargetView target(Target target) {
        return target == null || target.indicator() == null
                ? null
                : target(target, citations.of(List.of(target.baseline())).getFirst());
    }

    private static TargetView target(Target target, CitationView baseline) {
        return new TargetView(
                target.indicator(),
                target.area(),
                baseline,
                baseline.withdrawn() ? null : target.baselineValue(),
                target.value(),
                target.year());
    }

    private static GoalView view(Goal goal) {
        return new GoalView(goal.id(), goal.title(), goal.state(), goal.process());
    }
}
