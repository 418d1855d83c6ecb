package de.zielforum.measure;

import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalView;
import de.zielforum.indicator.CitationId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Measures to be read; all of them are public. */
@ApplicationScoped
public class MeasureLists {

    private static final UUID NONE = new UUID(0, 0);

    /** Stands in no name. */
    private static final String BETWEEN_NAMES = "\u001f";

    private static final String HEAD = """
            select new de.zielforum.measure.MeasureLists$Head(
              m.id, m.title, m.text, m.area, m.from, m.until, m.cost, m.funding, m.expectedEffect, m.state, m.percent,
              m.stopReason, m.version,
              (select listagg(o.name, '%s') within group (order by lower(o.name), o.id.value)
                from MeasureCarrier c join Organisation o on o.id = c.id.organisation where c.id.measure = m.id),
              (select listagg(cast(e.id.citation.value as String), ' ') within group (order by e.addedAt)
                from MeasureCitation e where e.id.measure = m.id),
              a.name, a.code)
            from Measure m join Area a on a.id.value = m.area
            """.formatted(BETWEEN_NAMES);

    @Inject
    EntityManager database;

    @Inject
    Organisations organisations;

    /** The measure itself; the names of its carriers and the ids of its citations as one text each, or null. */
    record Head(
            MeasureId id,
            String title,
            String text,
            UUID area,
            LocalDate from,
            LocalDate until,
            java.math.BigDecimal cost,
            String funding,
            String expectedEffect,
            MeasureState state,
            int percent,
            String stopReason,
            int version,
            String carriers,
            String citations,
            String areaName,
            String areaCode) {

        List<CitationId> cited() {
            return citations == null
                    ? List.of()
                    : Arrays.stream(citations.split(" "))
                            .map(CitationId::fromString)
                            .toList();
        }

        MeasureCard card() {
            var names = carriers == null ? List.<String>of() : List.of(carriers.split(BETWEEN_NAMES));
            return new MeasureCard(id.value(), title, state, percent, from, until, area, names);
        }
    }

    /**
     * Measures by filter, what is running first.
     *
     * @param states empty for all
     * @param areas ids of areas, empty for all
     * @param organisation a carrier, or null for all
     */
    @Transactional
    public List<MeasureCard> cards(Set<MeasureState> states, Set<UUID> areas, OrganisationId organisation) {
        return cards(database.createQuery(HEAD + """
                                where (:anyState = true or m.state in :states)
                                  and (:anyArea = true or m.area in :areas)
                                  and (:anyCarrier = true or exists(
                                    select 1 from MeasureCarrier c where c.id.measure = m.id and c.id.organisation = :carrier))
                                order by case m.state when RUNNING then 0 when PLANNED then 1 else 2 end, m.from, m.id
                                """, Head.class)
                .setParameter("anyState", states.isEmpty())
                .setParameter("states", states.isEmpty() ? Set.of(MeasureState.RUNNING) : states)
                .setParameter("anyArea", areas.isEmpty())
                .setParameter("areas", areas.isEmpty() ? Set.of(NONE) : areas)
                .setParameter("anyCarrier", organisation == null)
                .setParameter("carrier", organisation == null ? new OrganisationId(NONE) : organisation)
                .setMaxResults(500)
                .getResultList());
    }

    /**
     * A page of measures, the newest first.
     *
     * @param states empty for all
     * @param areas ids of areas, empty for all
     * @param cursor where the page begins, or null
     */
    @Transactional
    public Page<MeasureCard> page(Set<MeasureState> states, Set<UUID> areas, String cursor, int size) {
        var place = Cursor.id(cursor);
        var rows = cards(database.createQuery(HEAD + """
                                where (:anyState = true or m.state in :states)
                                  and (:anyArea = true or m.area in :areas)
                                  and (:first = true or m.id.value < :place)
                                order by m.id.value desc
                                """, Head.class)
                .setParameter("anyState", states.isEmpty())
                .setParameter("states", states.isEmpty() ? Set.of(MeasureState.RUNNING) : states)
                .setParameter("anyArea", areas.isEmpty())
                .setParameter("areas", areas.isEmpty() ? Set.of(NONE) : areas)
                .setParameter("first", place.isEmpty())
                .setParameter("place", place.orElse(NONE))
                .setMaxResults(size + 1)
                .getResultList());
        return Page.of(rows, size, card -> Cursor.of(card.id()));
    }

    /** The measures that serve a goal, the earliest first. */
    @Transactional
    public List<MeasureCard> serving(GoalId goal) {
        return cards(database.createQuery(HEAD + """
                                where exists(select 1 from MeasureGoal g where g.id.measure = m.id and g.id.goal = :goal)
                                order by m.from, m.id
                                """, Head.class)
                .setParameter("goal", goal)
                .getResultList());
    }

    /** The measures that serve goals which aim at an indicator, or that cite it, the newest first. */
    @Transactional
    public List<MeasureCard> moving(String indicator) {
        return cards(database.createQuery(HEAD + """
                                where exists(select 1 from MeasureGoal s join Goal g on g.id = s.id.goal
                                             where s.id.measure = m.id and g.target.indicator = :indicator)
                                   or exists(select 1 from MeasureCitation c
                                             where c.id.measure = m.id and c.indicator = :indicator)
                                order by m.from desc, m.id
                                """, Head.class)
                .setParameter("indicator", indicator)
                .getResultList());
    }

    /** @throws NotFound when there is none */
    @Transactional
    public MeasureDetail detail(MeasureId id) {
        var head = database.createQuery(HEAD + "where m.id = :id", Head.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new MeasureDetail(
                id,
                head.title(),
                head.text(),
                head.area(),
                head.areaName(),
                head.areaCode(),
                head.from(),
                head.until(),
                head.cost(),
                head.funding(),
                head.expectedEffect(),
                head.state(),
                head.percent(),
                head.stopReason(),
                head.version(),
                head.cited(),
                served(id),
                carriers(id),
                milestones(id),
                reports(id));
    }

    /** Codes of the areas that the goals of a measure are for, and of those in which their targets are measured. */
    @Transactional
    public List<String> areasOfGoals(MeasureId id) {
        return database.createQuery(
                        "select distinct a.code from MeasureGoal s join Goal g on g.id = s.id.goal"
                                + " join Area a on a.id.value = g.area or a.id.value = g.target.area"
                                + " where s.id.measure = :id order by a.code",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The milestones of a measure by the day they are due. */
    @Transactional
    public List<MeasureDetail.MilestoneView> milestones(MeasureId id) {
        return database.createQuery("""
                        select new de.zielforum.measure.MeasureDetail$MilestoneView(s.id, s.title, s.due, s.doneOn)
                        from Milestone s where s.measure = :id order by s.due, s.id
                        """, MeasureDetail.MilestoneView.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<MeasureDetail.ReportView> reports(MeasureId id) {
        return database.createQuery("""
                        select new de.zielforum.measure.MeasureDetail$ReportView(r.percent, r.text, r.reportedAt, p.displayName)
                        from ProgressReport r join Person p on p.id = r.reportedBy
                        where r.measure = :id order by r.reportedAt desc
                        """, MeasureDetail.ReportView.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<MeasureCard> cards(List<Head> heads) {
        return heads.stream().map(Head::card).toList();
    }

    private List<GoalView> served(MeasureId id) {
        return database.createQuery("""
                        select new de.zielforum.goal.GoalView(g.id, g.title, g.state, g.process)
                        from MeasureGoal s join Goal g on g.id = s.id.goal where s.id.measure = :id order by g.title
                        """, GoalView.class).setParameter("id", id).getResultList();
    }

    private List<OrganisationView> carriers(MeasureId id) {
        return database.createQuery("""
                        select new de.zielforum.organisation.OrganisationView(o.id, o.name, o.kind)
                        from MeasureCarrier c join Organisation o on o.id = c.id.organisation
                        where c.id.measure = :id order by lower(o.name), o.id.value
                        """, OrganisationView.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Measures that somebody speaks for as a carrier and that are running. */
    @Transactional
    public List<MeasureCard> carriedBy(PersonId person) {
        var spoken = organisations.spokenForBy(person).stream()
                .map(OrganisationView::id)
                .toList();
        return spoken.stream()
                .flatMap(id -> cards(Set.of(MeasureState.RUNNING, MeasureState.PLANNED), Set.of(), id).stream())
                .distinct()
                .toList();
    }
}
