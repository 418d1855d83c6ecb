package de.zielforum.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ClosureRepository implements PanacheRepositoryBase<Closure, ProcessId> {}
