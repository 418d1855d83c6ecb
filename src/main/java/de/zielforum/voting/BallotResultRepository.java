package de.zielforum.voting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BallotResultRepository implements PanacheRepositoryBase<BallotResult, BallotId> {}
