package de.zielforum.proposal;

import de.zielforum.person.PersonId;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads single proposals, and what belongs to them, as far as the viewer may see them. */
@ApplicationScoped
public class ProposalReader {

    private static final String VIEW = """
            select new de.zielforum.proposal.ProposalView(p.id, p.process, pr.slug, pr.title, p.author, author.displayName,
              p.organisation, o.name, p.area, area.code, area.name, p.topics, p.title, p.text, p.state, p.versionNo,
              p.draftedAt, p.publishedAt, p.discussion, d.id, d.decidedAt, d.reason, d.rule, t.supporters, t.organisations,
              w.withdrawnAt, w.reason, a.answeredAt, a.outcome, a.text, a.versionNo,
              answerer.displayName,
              (select listagg(cast(e.key.citation.value as String), ',') within group (order by e.addedAt, e.key.citation.value)
                from Evidence e where e.key.proposal = p.id),
              s.versionNo, s.givenAt, s.keptAtVersion, p.version)
            from Proposal p
            join Process pr on pr.id = p.process
            join Person author on author.id = p.author
            join Area area on area.id = p.area
            left join Organisation o on o.id = p.organisation
            left join Tally t on t.proposal = p.id
            left join Withdrawal w on w.proposal = p.id
            left join Answer a on a.proposal = p.id
            left join Person answerer on answerer.id = a.answeredBy
            left join ModerationDecision d on d.id = p.hiddenBy
            left join Support s on s.proposal = p.id and s.person = :viewer and s.organisation is null
              and s.takenBackAt is null
            where p.id = :id
            """;

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** More than this nobody reads on one page; the lists of the processes have the rest. */
    static final int OWN = 100;

    @Inject
    EntityManager database;

    @Inject
    ProposalPermissions permissions;

    /**
     * The proposal as the viewer may see it. Whether they may read the text of a hidden one,
     * {@link ProposalPermissions#rights} tells.
     *
     * @throws NotFound when there is none, or none for this viewer
     */
    @Transactional
    public ProposalView view(Viewer viewer, ProposalId id) {
        var view = find(viewer, id);
        if (!permissions.maySee(viewer, view.facts())) {
            throw new NotFound();
        }
        return view;
    }

    /**
     * The proposal for somebody who is about to act on it.
     *
     * @throws NotFound when there is none for this viewer
     * @throws Forbidden when it is visible, but not the viewer's own
     */
    @Transactional
    public ProposalView owned(Viewer viewer, ProposalId id) {
        viewer.requireSignedIn();
        var view = view(viewer, id);
        Forbidden.unless(permissions.owns(viewer, view.facts()));
        return view;
    }

    /**
     * The proposal for somebody who is about to change its text or its evidence.
     *
     * @throws NotFound when there is none for this viewer
     * @throws Forbidden when it is visible, but not the viewer's own
     * @throws Refused {@code editOver} when it cannot be changed any more
     */
    @Transactional
    public ProposalView changeable(Viewer viewer, ProposalId id) {
        var view = owned(viewer, id);
        if (!permissions.rights(viewer, view.facts()).edit()) {
            throw new Refused("proposal", "editOver");
        }
        return view;
    }

    /**
     * The proposal for somebody who is about to take it back.
     *
     * @throws NotFound when there is none for this viewer
     * @throws Forbidden when it is visible, but not the viewer's own
     * @throws Refused {@code withdrawOver} once it went into a goal, was answered or withdrawn
     */
    @Transactional
    public ProposalView withdrawable(Viewer viewer, ProposalId id) {
        var view = owned(viewer, id);
        if (!permissions.rights(viewer, view.facts()).withdraw()) {
            throw new Refused("proposal", "withdrawOver");
        }
        return view;
    }

    /** The published versions, the newest first. */
    @Transactional
    public List<VersionView> versions(ProposalId id) {
        return database.createQuery("""
                        select new de.zielforum.proposal.VersionView(v.key.no, v.title, v.text, area.name, v.note, v.writtenAt,
                          writer.displayName,
                          (select count(s) from Support s where s.proposal = v.key.proposal and s.versionNo = v.key.no
                            and s.organisation is null and s.takenBackAt is null))
                        from ProposalVersion v join Person writer on writer.id = v.writtenBy join Area area on area.id = v.area
                        where v.key.proposal = :id order by v.key.no desc
                        """, VersionView.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The goals the proposal went into. */
    @Transactional
    public List<GoalLink> goals(ProposalId id) {
        return database.createQuery("""
                        select new de.zielforum.proposal.GoalLink(c.key.goal, c.goalTitle, c.goalPath, c.versionNo,
                          c.consolidatedAt)
                        from Consolidation c where c.key.proposal = :id order by c.consolidatedAt, c.goalTitle
                        """, GoalLink.class).setParameter("id", id).getResultList();
    }

    /** Why the proposal was last given back, if it ever was. */
    @Transactional
    public Optional<ReturnView> lastReturn(ProposalId id) {
        return database.createQuery("""
                        select new de.zielforum.proposal.ReturnView(r.returnedAt, r.reason, reviewer.displayName)
                        from SubmissionReturn r join Submission s on s.id = r.submission
                        join Person reviewer on reviewer.id = r.returnedBy
                        where s.proposal = :id order by r.returnedAt desc
                        """, ReturnView.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the viewer wrote and stands in one of the states, the newest first; at most {@value #OWN}. */
    @Transactional
    public List<OwnProposal> writtenBy(Viewer viewer, ProposalState... states) {
        return database.createQuery("""
                        select new de.zielforum.proposal.OwnProposal(p.id, p.title, pr.title, p.state, p.hiddenBy is not null,
                          a.outcome, coalesce(t.supporters, 0), p.versionNo, null, null)
                        from Proposal p join Process pr on pr.id = p.process
                        left join Tally t on t.proposal = p.id
                        left join Answer a on a.proposal = p.id
                        where p.author = :person and p.state in :states order by p.draftedAt desc, p.id.value desc
                        """, OwnProposal.class)
                .setParameter("person", viewer.id())
                .setParameter("states", Set.of(states))
                .setMaxResults(OWN)
                .getResultList();
    }

    /** What the viewer supports as a person, the newest support first; at most {@value #OWN}. */
    @Transactional
    public List<OwnProposal> supportedBy(Viewer viewer) {
        return database.createQuery("""
                        select new de.zielforum.proposal.OwnProposal(p.id, p.title, pr.title, p.state, p.hiddenBy is not null,
                          a.outcome, t.supporters, p.versionNo, s.versionNo, s.keptAtVersion)
                        from Support s join Proposal p on p.id = s.proposal join Process pr on pr.id = p.process
                        join Tally t on t.proposal = p.id
                        left join Answer a on a.proposal = p.id
                        where s.person = :person and s.organisation is null and s.takenBackAt is null
                        order by s.givenAt desc, p.id.value desc
                        """, OwnProposal.class)
                .setParameter("person", viewer.id())
                .setMaxResults(OWN)
                .getResultList();
    }

    private ProposalView find(Viewer viewer, ProposalId id) {
        return database.createQuery(VIEW, ProposalView.class)
                .setParameter("id", id)
                .setParameter("viewer", viewer.signedIn() ? viewer.id() : NOBODY)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
