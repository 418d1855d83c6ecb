package de.zielforum.voting;

import de.zielforum.participation.ProcessId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BallotRepository implements PanacheRepositoryBase<Ballot, BallotId> {

    private static final String CARD = """
            select new de.zielforum.voting.BallotCard(b.id, b.title, b.state, b.opens, b.closes, p.slug, p.title)
            from Ballot b join Process p on p.id = b.process
            """;

    @Inject
    EntityManager database;

    Optional<Ballot> locked(BallotId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ballots whose next step by time is due; ballots that another node is busy with are found all the same. */
    List<BallotId> due(Instant now) {
        return database.createQuery("""
                        select b.id from Ballot b
                        where b.state = ANNOUNCED and b.opens <= :now or b.state = OPEN and b.closes <= :now
                          or b.state = CLOSED
                        order by b.opens
                        """, BallotId.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The ballot, locked for this transaction, unless another transaction holds it. */
    Optional<Ballot> claimed(BallotId id) {
        var free = database.createNativeQuery("select id from ballot where id = :id for update skip locked", UUID.class)
                .setParameter("id", id.value())
                .getResultList();
        return free.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    /** What everybody may see of a process, the latest first. */
    List<BallotCard> announced(ProcessId process) {
        return database.createQuery(
                        CARD + " where b.process = :process and b.announcedAt is not null order by b.opens desc, b.id",
                        BallotCard.class)
                .setParameter("process", process)
                .getResultList();
    }

    /**
     * What everybody may see, the latest first.
     *
     * @param before opening and id of the last ballot that was shown
     */
    List<BallotCard> announced(
            Optional<ProcessId> process, Optional<BallotState> state, Optional<Place> before, int limit) {
        var conditions = new StringBuilder(" where b.announcedAt is not null");
        process.ifPresent(p -> conditions.append(" and b.process = :process"));
        state.ifPresent(s -> conditions.append(" and b.state = :state"));
        before.ifPresent(p -> conditions.append(" and (b.opens < :opens or b.opens = :opens and b.id.value < :id)"));
        var query =
                database.createQuery(CARD + conditions + " order by b.opens desc, b.id.value desc", BallotCard.class);
        process.ifPresent(p -> query.setParameter("process", p));
        state.ifPresent(s -> query.setParameter("state", s));
        before.ifPresent(p -> query.setParameter("opens", p.opens()).setParameter("id", p.id()));
        return query.setMaxResults(limit).getResultList();
    }

    /** Everything, drafts first, then the latest first; for planning. */
    List<BallotCard> all() {
        return database.createQuery(
                        CARD + " order by case when b.state = DRAFT then 0 else 1 end, b.opens desc, b.id.value desc",
                        BallotCard.class)
                .getResultList();
    }

    /** What waits for planning: drafts to announce, and results published since a time. */
    List<BallotCard> waiting(Instant publishedSince) {
        return database.createQuery(CARD + """
                                 where b.state = DRAFT or b.state = PUBLISHED and b.publishedAt >= :since
                                  or b.state = WITHDRAWN and b.withdrawnBy is null and b.withdrawnAt >= :since
                                order by b.opens, b.id.value
                                """, BallotCard.class)
                .setParameter("since", publishedSince)
                .getResultList();
    }

    /** A place in the list of ballots. */
    record Place(Instant opens, UUID id) {}
}
