package de.zielforum.goal;

import de.zielforum.participation.ProcessId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<Goal, GoalId> {

    Optional<Goal> locked(GoalId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Goal> ofProcess(ProcessId process) {
        return list("process = ?1 order by draftedAt, id", process);
    }
}
