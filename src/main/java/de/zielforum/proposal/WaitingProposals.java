package de.zielforum.proposal;

import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.participation.Steps;
import de.zielforum.person.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What waits for the administration. */
@ApplicationScoped
public class WaitingProposals {

    private static final int SHOWN = 50;

    @Inject
    EntityManager database;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Steps steps;

    /** A proposal that waits to be published or given back, since when. */
    public record InReview(ProposalId id, String title, String processTitle, Instant submittedAt) {}

    /** A process in which proposing is over, with the number of proposals that nobody has answered or taken over. */
    public record Unanswered(ProcessId process, String slug, String title, long proposals) {}

    /** What waits for review, the oldest first; nothing for those who do not review. */
    @Transactional
    public List<InReview> forReview(Viewer viewer) {
        return permissions.mayReview(viewer)
                ? database.createQuery("""
                                select new de.zielforum.proposal.WaitingProposals$InReview(p.id, p.title, pr.title, s.submittedAt)
                                from Proposal p join Process pr on pr.id = p.process
                                join Submission s on s.proposal = p.id
                                where p.state = de.zielforum.proposal.ProposalState.SUBMITTED
                                  and not exists (select 1 from SubmissionReturn r where r.submission = s.id)
                                order by s.submittedAt
                                """, InReview.class).setMaxResults(SHOWN).getResultList()
                : List.of();
    }

    /** Where answers are due, by title of the process; nothing for those who do not decide. */
    @Transactional
    public List<Unanswered> forAnswer(Viewer viewer) {
        if (!permissions.mayDecide(viewer)) {
            return List.of();
        }
        var published = database.createQuery("""
                        select new de.zielforum.proposal.WaitingProposals$Unanswered(pr.id, pr.slug, pr.title, count(p))
                        from Proposal p join Process pr on pr.id = p.process
                        where p.state = de.zielforum.proposal.ProposalState.PUBLISHED and p.hiddenBy is null
                        group by pr.id, pr.slug, pr.title order by pr.title
                        """, Unanswered.class).getResultList();
        var phases = steps.of(published.stream().map(Unanswered::process).toList());
        return published.stream()
                .filter(row -> phases.get(row.process()).stream()
                        .anyMatch(step -> step.kind() == StepKind.PROPOSING && step.phase() == StepPhase.AFTER))
                .toList();
    }
}
