package de.zielforum.deliberation;

import de.zielforum.person.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class ContributionRepository implements PanacheRepositoryBase<Contribution, ContributionId> {

    @Inject
    Session database;

    /** One person's contributions come one after the other, on every node. */
    void queue(PersonId author) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
                .setParameter("key", "deliberation.contribute " + author)
                .getSingleResult();
    }

    /** Changes to one contribution come one after the other. */
    Optional<Contribution> locked(ContributionId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds a contribution unchanged while something is written below it. */
    Optional<Contribution> held(ContributionId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    Optional<Contribution> sent(PersonId author, UUID submission) {
        return find("author = ?1 and submission = ?2", author, submission).firstResultOptional();
    }

    /** What a person wrote from an instant on, from old to new. */
    List<Contribution> since(PersonId author, Instant from) {
        return list("author = ?1 and writtenAt >= ?2 order by writtenAt, id.value", author, from);
    }

    boolean answered(ContributionId id) {
        return count("answers", id) > 0;
    }

    /**
     * Where it is found: on the host's page while it, or what it answers, is among the newest contributions there; else on the page
     * of what it answers, or its own.
     */
    Optional<String> address(ContributionId id) {
        return database.createNativeQuery("""
                        select case when
                            (select count(*) from (select from contribution n
                              where n.discussion_id = c.discussion_id and n.answers_id is null
                                and (n.written_at, n.id) > (t.written_at, t.id) limit :page) newer) < :page
                            and (select count(*) from (select from contribution a
                              where a.answers_id = c.answers_id
                                and (a.written_at, a.id) < (c.written_at, c.id) limit :replies) earlier) < :replies
                          then d.path else '/diskussionen/' || d.id || '/beitraege/' || t.id end || '#beitrag-' || c.id
                        from contribution c
                        join contribution t on t.id = coalesce(c.answers_id, c.id)
                        join discussion d on d.id = c.discussion_id
                        where c.id = :id
                        """, String.class)
                .setParameter("id", id.value())
                .setParameter("page", ThreadReader.PAGE)
                .setParameter("replies", ThreadReader.REPLIES)
                .getResultStream()
                .findFirst();
    }
}
