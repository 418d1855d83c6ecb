package de.zielforum.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ProcessRepository implements PanacheRepositoryBase<Process, ProcessId> {

    /** A process with the time of its closure. */
    record Row(Process process, Instant closedAt) {}

    List<Row> rows(boolean publishedOnly) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.participation.ProcessRepository$Row(p, c.closedAt)
                        from Process p left join Closure c on c.process = p.id
                        where :all = true or p.publishedAt is not null
                        """, Row.class)
                .setParameter("all", !publishedOnly)
                .getResultList();
    }

    Optional<Process> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Holds the process's row until the transaction ends: its steps change one after the other. */
    Optional<Process> locked(ProcessId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
