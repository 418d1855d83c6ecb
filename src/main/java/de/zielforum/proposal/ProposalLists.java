package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.CitationId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.OncePerPage;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds published proposals. Each list is one query with everything its rows show. */
@ApplicationScoped
public class ProposalLists {

    /** More matches than this are not counted. */
    public static final int COUNTED = 1000;

    /** Which proposals, in which order, found before anything else is joined to them. */
    private static final String FOUND = """
            select p.id, %s as mark, row_number() over (order by %s) as place
            from proposal p join proposal_tally t on t.proposal_id = p.id
            """;

    private static final String ROWS = """
            with found as (%s)
            select p.id, p.process_id, p.title, left(p.text, 500) as beginning, author.display_name as author,
              p.organisation_id, o.name as organisation, p.area_id, area.code as area_code, area.name as area,
              p.topics, p.state, p.version_no, answer.outcome, p.published_at,
              t.supporters, t.organisations, t.contributions, found.mark,
              exists (select from proposal_support s where s.proposal_id = p.id and s.person_id = :viewer
                and s.organisation_id is null and s.taken_back_at is null) as supported
            from found
            join proposal p on p.id = found.id
            join proposal_tally t on t.proposal_id = p.id
            join person author on author.id = p.author_id
            join area on area.id = p.area_id
            left join organisation o on o.id = p.organisation_id
            left join proposal_answer answer on answer.proposal_id = p.id
            order by found.place
            """;

    /** Marks the rows of two queries that are asked as one. */
    private static final long NEWEST = 1;

    private static final long SUPPORTED = 2;

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager database;

    @Inject
    OncePerPage once;

    @Inject
    Texts texts;

    /** A page of what the query finds, as the viewer sees it. */
    @Transactional
    public Page<ProposalCard> page(Viewer viewer, ProposalQuery query, int size) {
        var rows = rows(viewer, query, size + 1);
        var page = Page.of(rows, size, row -> query.order().cursor(row.card(), row.mark()));
        return new Page<>(page.items().stream().map(Row::card).toList(), page.next());
    }

    /** The first of what the query finds. */
    @Transactional
    public List<ProposalCard> first(Viewer viewer, ProposalQuery query, int most) {
        return rows(viewer, query, most).stream().map(Row::card).toList();
    }

    /**
     * The proposals with which a process presents itself.
     *
     * @param supported those most people stand behind; also those behind whom nobody stands yet
     */
    public record Best(List<ProposalCard> newest, List<ProposalCard> supported) {}

    private record BestOf(ProcessId process, int most) implements OncePerPage.Question<Best> {}

    /** The newest and the most supported proposals of a process. One query. */
    @Transactional
    public Best best(Viewer viewer, ProcessId process, int most) {
        return once.read(new BestOf(process, most), () -> {
            var newest = ProposalQuery.all().in(process);
            var supported = ProposalQuery.all().in(process).by(ProposalOrder.SUPPORTED);
            var rows = rows(
                    viewer,
                    "(" + found(newest, NEWEST, most) + ") union all (" + found(supported, SUPPORTED, most) + ")",
                    newest.placed());
            return new Best(marked(rows, NEWEST), marked(rows, SUPPORTED));
        });
    }

    private static List<ProposalCard> marked(List<Row> rows, long mark) {
        return rows.stream().filter(row -> row.mark() == mark).map(Row::card).toList();
    }

    /** How many proposals the query finds, counted up to {@value #COUNTED}; one more means that there are more. */
    @Transactional
    public int count(ProposalQuery query) {
        var counting = database.createNativeQuery(
                "select count(*) from (select from proposal p " + query.where() + " limit " + (COUNTED + 1) + ") found",
                Long.class);
        query.filters().forEach(counting::setParameter);
        return ((Long) counting.getSingleResult()).intValue();
    }

    /** See {@link Proposals#consolidatable}. */
    List<ProposalCard> consolidatable(ProcessId process) {
        var query = ProposalQuery.all()
                .in(process)
                .in(ProposalState.PUBLISHED, ProposalState.CONSOLIDATED)
                .by(ProposalOrder.SUPPORTED);
        return first(Viewer.VISITOR, query, Integer.MAX_VALUE);
    }

    /** A proposal of a lineage; the ids of its citations separated by commas, or null. */
    record Source(LineageView proposal, String citations, Long supporters) {

        Stream<CitationId> cited() {
            return citations == null
                    ? Stream.empty()
                    : Arrays.stream(citations.split(",")).map(CitationId::fromString);
        }
    }

    /** See {@link Proposals#lineage}. */
    Lineage lineage(UUID goal) {
        var sources = database.createQuery("""
                        select new de.zielforum.proposal.ProposalLists$Source(
                          new de.zielforum.proposal.LineageView(p.id, c.versionNo, v.title,
                            coalesce(o.name, author.displayName), area.name, t.supporters, t.organisations,
                            c.consolidatedAt, decider.displayName, p.hiddenBy is not null),
                          (select listagg(cast(e.key.citation.value as String), ',')
                             within group (order by e.addedAt, e.key.citation.value)
                           from Evidence e where e.key.proposal = p.id),
                          (select count(distinct s.person.value) from Support s
                           where s.organisation is null and s.takenBackAt is null
                             and s.proposal in (select k.key.proposal from Consolidation k where k.key.goal = :goal)))
                        from Consolidation c
                        join Proposal p on p.id = c.key.proposal
                        join ProposalVersion v on v.key.proposal = c.key.proposal and v.key.no = c.versionNo
                        join Tally t on t.proposal = p.id
                        join Area area on area.id = v.area
                        join Person author on author.id = p.author
                        join Person decider on decider.id = c.consolidatedBy
                        left join Organisation o on o.id = p.organisation
                        where c.key.goal = :goal
                        order by t.supporters desc, p.id.value
                        """, Source.class)
                .setParameter("goal", goal)
                .getResultList();
        return new Lineage(
                sources.stream()
                        .map(Source::proposal)
                        .map(proposal ->
                                proposal.hidden() ? proposal.called(texts.say("proposal", "hiddenProposal")) : proposal)
                        .toList(),
                sources.isEmpty() ? 0 : sources.getFirst().supporters(),
                sources.stream().flatMap(Source::cited).toList());
    }

    /** See {@link Proposals#distinctSupporters}. */
    long distinctSupporters(Collection<ProposalId> proposals) {
        return proposals.isEmpty()
                ? 0
                : database.createQuery("""
                                select count(distinct s.person) from Support s
                                where s.proposal in :proposals and s.organisation is null and s.takenBackAt is null
                                """, Long.class)
                        .setParameter("proposals", proposals)
                        .getSingleResult();
    }

    /** @param mark the place in a shuffled order, or which of two queries found it */
    private record Row(ProposalCard card, long mark) {}

    private List<Row> rows(Viewer viewer, ProposalQuery query, int limit) {
        var shuffled = query.order() == ProposalOrder.RANDOM ? ProposalOrder.Shuffle.SQL : 0;
        return rows(viewer, found(query, shuffled, limit), query.placed());
    }

    /** The limit is no parameter: the plan is made without knowing those, and depends on whether it is some rows or all. */
    private static String found(ProposalQuery query, Object mark, int limit) {
        return FOUND.formatted(mark, query.order().sql()) + query.page() + " limit " + limit;
    }

    private List<Row> rows(Viewer viewer, String found, Map<String, Object> parameters) {
        var rows = database.createNativeQuery(ROWS.formatted(found), Tuple.class);
        parameters.forEach(rows::setParameter);
        rows.setParameter("viewer", viewer.signedIn() ? viewer.id().value() : NOBODY);
        return ((List<?>) rows.getResultList())
                .stream().map(Tuple.class::cast).map(ProposalLists::row).toList();
    }

    private static Row row(Tuple row) {
        var organisation = row.get("organisation_id", UUID.class);
        var outcome = row.get("outcome", String.class);
        var card = new ProposalCard(
                new ProposalId(row.get("id", UUID.class)),
                new ProcessId(row.get("process_id", UUID.class)),
                row.get("title", String.class),
                row.get("beginning", String.class),
                row.get("author", String.class),
                organisation == null ? null : new OrganisationId(organisation),
                row.get("organisation", String.class),
                new AreaId(row.get("area_id", UUID.class)),
                row.get("area_code", String.class),
                row.get("area", String.class),
                Arrays.stream(row.get("topics", String[].class))
                        .map(Topic::valueOf)
                        .toList(),
                ProposalState.valueOf(row.get("state", String.class)),
                row.get("version_no", Integer.class),
                outcome == null ? null : AnswerOutcome.valueOf(outcome),
                row.get("published_at", Instant.class),
                row.get("supporters", Integer.class),
                row.get("organisations", Integer.class),
                row.get("contributions", Integer.class),
                row.get("supported", Boolean.class));
        return new Row(card, row.get("mark", Number.class).longValue());
    }
}
