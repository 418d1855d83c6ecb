package de.zielforum.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PhaseRepository implements PanacheRepositoryBase<Phase, PhaseId> {

    List<Phase> of(ProcessId process) {
        return list("process = ?1 order by position", process);
    }
}
