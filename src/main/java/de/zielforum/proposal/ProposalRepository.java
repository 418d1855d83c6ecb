package de.zielforum.proposal;

import de.zielforum.person.PersonId;
import de.zielforum.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, ProposalId> {

    Proposal require(ProposalId id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Holds the row until the transaction ends: what is done to a proposal is done one after the other. */
    Proposal locked(ProposalId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** Keeps the proposal as it is until the transaction ends, and lets others do the same beside. */
    Proposal held(ProposalId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(NotFound::new);
    }

    /** Several proposals, always locked in the same order, so that two who do this at once do not wait for each other. */
    List<Proposal> locked(Collection<ProposalId> ids) {
        return ids.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .map(this::locked)
                .toList();
    }

    Optional<Proposal> byToken(PersonId author, UUID token) {
        return find("author = ?1 and token = ?2", author, token).firstResultOptional();
    }

    /** Lets whoever sends the same form at the same moment wait until this transaction ends. */
    void lockToken(UUID token) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:token)", Object.class)
                .setParameter("token", token.getMostSignificantBits() ^ token.getLeastSignificantBits())
                .getSingleResult();
    }

    /** The submission that was not given back; every submitted proposal has one. */
    Submission waitingSubmission(ProposalId id) {
        return getEntityManager()
                .createQuery("""
                        select s from Submission s where s.proposal = :id
                          and not exists (select 1 from SubmissionReturn r where r.submission = s.id)
                        """, Submission.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    boolean everSubmitted(ProposalId id) {
        return getEntityManager()
                        .createQuery("select count(s) from Submission s where s.proposal = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    boolean consolidatedInto(ProposalId id, UUID goal) {
        return getEntityManager()
                .createQuery(
                        "select 1 from Consolidation c where c.key.proposal = :id and c.key.goal = :goal",
                        Integer.class)
                .setParameter("id", id)
                .setParameter("goal", goal)
                .getResultStream()
                .findFirst()
                .isPresent();
    }
}
