package de.zielforum.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class ProcessRepository implements PanacheRepositoryBase<Process, ProcessId> {

    Optional<Process> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Holds the process's row until the transaction ends: its steps change one after the other. */
    Optional<Process> locked(ProcessId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
