package de.zielforum.deliberation;

import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.participation.Steps;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.id.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens and shows discussions. A host guards who may open and close; what is written goes through {@link Contributions}. */
@ApplicationScoped
public class Discussions {

    @Inject
    DiscussionRepository discussions;

    @Inject
    Contributions contributions;

    @Inject
    ThreadReader thread;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    @Inject
    Organisations organisations;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Opens a discussion for a host; it can be written in while the process's step of discussing is open.
     *
     * @param title what the host is called
     * @param path the host's page, which shows the thread
     */
    @Transactional
    public DiscussionId open(ProcessId process, String title, String path) {
        var discussion = Discussion.open(process, title, path, clock.instant());
        discussions.persist(discussion);
        return discussion.id();
    }

    /** The host is called otherwise from now on. */
    @Transactional
    public void retitle(DiscussionId id, String title) {
        find(id).retitle(title);
    }

    /** The host takes no more contributions, for example because a proposal was withdrawn. What was written stays. */
    @Transactional
    public void close(DiscussionId id) {
        find(id).close(clock.instant());
    }

    /**
     * Says something; the short form of {@link Contributions#write}.
     *
     * @param answersOrNull the contribution it answers, or null
     */
    @Transactional
    public ContributionId contribute(
            Viewer viewer, DiscussionId id, ContributionKind kind, String text, ContributionId answersOrNull) {
        return contributions.write(viewer, new NewContribution(id, kind, text, answersOrNull, null, null));
    }

    /** What a host's page shows: the newest contributions, whatever their kind. */
    @Transactional
    public DiscussionView view(Viewer viewer, DiscussionId id) {
        return view(viewer, id, ThreadQuery.BEGINNING);
    }

    /** A page of the discussion with what this reader may do now. Hidden texts are left out except for whom they are for. */
    @Transactional
    public DiscussionView view(Viewer viewer, DiscussionId id, ThreadQuery query) {
        var opened = thread.open(id, query, clock.instant()).orElseThrow(NotFound::new);
        var head = opened.head();
        var step = opened.step();
        var access = Access.of(viewer, step, head.closed());
        var shown = views(viewer, access, opened.rows());
        var more = shown.size() > ThreadReader.PAGE;
        var page = more ? shown.subList(0, ThreadReader.PAGE) : shown;
        return view(viewer, id, head, step, access, query, page, more ? cursor(page.getLast()) : null);
    }

    /**
     * The same as {@link #view} for the discussion's own page.
     *
     * @throws NotFound when there is no such discussion, or its process is not published
     */
    @Transactional
    public DiscussionView page(Viewer viewer, DiscussionId id, ThreadQuery query) {
        processes.require(viewer, find(id).process());
        return view(viewer, id, query);
    }

    /**
     * One contribution with its answers, or one answer.
     *
     * @throws NotFound when there is none, or its process is not published
     */
    @Transactional
    public DiscussionView single(Viewer viewer, ContributionId id) {
        var rows = thread.single(id);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        var discussion = new DiscussionId(rows.getFirst().discussion());
        var head = head(discussion);
        processes.require(viewer, head.process());
        var step = steps.step(head.process(), StepKind.DISCUSSING).orElse(null);
        var access = Access.of(viewer, step, head.closed());
        return view(viewer, discussion, head, step, access, ThreadQuery.BEGINNING, views(viewer, access, rows), null);
    }

    /**
     * Contributions and answers alike from old to new.
     *
     * @param cursor where to go on, or null
     * @throws NotFound when there is no such discussion, or its process is not published
     */
    @Transactional
    public List<ContributionView> list(
            Viewer viewer, DiscussionId id, ContributionKind kindOrNull, String cursor, int limit) {
        var head = head(id);
        processes.require(viewer, head.process());
        var access = Access.of(
                viewer, steps.step(head.process(), StepKind.DISCUSSING).orElse(null), head.closed());
        var now = clock.instant();
        return thread.flat(id, kindOrNull, ThreadQuery.Place.of(cursor), limit).stream()
                .map(row -> row.view(viewer, access, now, List.of()))
                .toList();
    }

    /** The place of a contribution in a list, see {@link #list} and {@link ThreadQuery}. */
    public static String cursor(ContributionView contribution) {
        return new ThreadQuery.Place(contribution.writtenAt(), contribution.id().value()).cursor();
    }

    /** How many contributions and answers can be read in each of the discussions. One query. */
    @Transactional
    public Map<DiscussionId, Integer> counts(Collection<DiscussionId> ids) {
        var counts = new HashMap<DiscussionId, Integer>();
        if (!ids.isEmpty()) {
            ids.forEach(id -> counts.put(id, 0));
            database.createQuery("""
                            select c.discussion, count(c) from Contribution c
                            where c.discussion in :ids and c.withdrawnAt is null and c.hiddenBy is null
                            group by c.discussion
                            """, Object[].class)
                    .setParameter("ids", counts.keySet())
                    .getResultList()
                    .forEach(row -> counts.put((DiscussionId) row[0], ((Long) row[1]).intValue()));
        }
        return counts;
    }

    /** Where people write in a process: the discussions with the latest contributions. One query. */
    @Transactional
    public List<LivelyDiscussion> liveliest(ProcessId process, int limit) {
        return database.createQuery("""
                        select new de.zielforum.deliberation.LivelyDiscussion(d.id, d.title, d.path, count(c), max(c.writtenAt))
                        from Discussion d join Contribution c on c.discussion = d.id
                        where d.process = :process and c.withdrawnAt is null and c.hiddenBy is null
                        group by d.id, d.title, d.path order by max(c.writtenAt) desc, d.id.value
                        """, LivelyDiscussion.class)
                .setParameter("process", process)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What the person wrote last and did not take back. One query. */
    @Transactional
    public List<OwnContribution> lastOf(Viewer viewer, int limit) {
        viewer.requireSignedIn();
        return database.createQuery("""
                        select new de.zielforum.deliberation.OwnContribution(c.id, d.id, d.title, c.kind, c.writtenAt)
                        from Contribution c join Discussion d on d.id = c.discussion
                        where c.author = :author and c.withdrawnAt is null order by c.writtenAt desc, c.id.value desc
                        """, OwnContribution.class)
                .setParameter("author", viewer.id())
                .setMaxResults(limit)
                .getResultList();
    }

    private DiscussionView view(
            Viewer viewer,
            DiscussionId id,
            DiscussionHead head,
            StepView step,
            Access access,
            ThreadQuery query,
            List<ContributionView> page,
            String next) {
        List<OrganisationView> speaksFor = access == Access.OPEN ? organisations.spokenForBy(viewer) : List.of();
        return new DiscussionView(
                id,
                head.process(),
                head.title(),
                head.path(),
                head.counts(),
                query,
                page,
                next,
                access,
                step,
                speaksFor,
                Uuids.random());
    }

    /** Rows come as a contribution, its answers, the next contribution. */
    private List<ContributionView> views(Viewer viewer, Access access, List<ThreadRow> rows) {
        var now = clock.instant();
        var views = new ArrayList<ContributionView>();
        for (int i = 0; i < rows.size(); ) {
            var top = rows.get(i++);
            var replies = new ArrayList<ContributionView>();
            while (i < rows.size() && top.id().equals(rows.get(i).answers())) {
                replies.add(rows.get(i++).view(viewer, access, now, List.of()));
            }
            views.add(top.view(viewer, access, now, List.copyOf(replies)));
        }
        return views;
    }

    private DiscussionHead head(DiscussionId id) {
        return database.createQuery("""
                        select new de.zielforum.deliberation.DiscussionHead(d.process, d.title, d.path, d.closedAt,
                          count(c.id) filter (where c.answers is null and c.kind = FOR),
                          count(c.id) filter (where c.answers is null and c.kind = AGAINST),
                          count(c.id) filter (where c.answers is null and c.kind = QUESTION),
                          count(c.id) filter (where c.answers is null and c.kind = REMARK),
                          count(c.id) filter (where c.answers is not null))
                        from Discussion d left join Contribution c
                          on c.discussion = d.id and c.withdrawnAt is null and c.hiddenBy is null
                        where d.id = :id group by d.process, d.title, d.path, d.closedAt
                        """, DiscussionHead.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Discussion find(DiscussionId id) {
        return discussions.findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
