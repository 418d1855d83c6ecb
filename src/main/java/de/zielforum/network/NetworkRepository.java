package de.zielforum.network;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<Network, NetworkId> {

    /** Names are compared with those of other rows, so who writes one waits for the other. */
    private static final long NAMES_LOCK = 0x5A46_4E45_5457L;

    Network require(NetworkId id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Loads and locks the row until the transaction ends: memberships of one network change one after the other. */
    Network lock(NetworkId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    void lockNames() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", NAMES_LOCK)
                .getSingleResult();
    }

    boolean nameTaken(String name, NetworkId exceptFor) {
        return count("lower(name) = lower(?1) and closedAt is null and id.value <> ?2", name, exceptFor.value()) > 0;
    }

    /** The coordinator of the network, empty when it has none; read afresh. */
    Optional<OrganisationId> coordinator(NetworkId id) {
        return getEntityManager()
                .createQuery("select n.coordinator from Network n where n.id = :id", OrganisationId.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    List<Network> coordinatedBy(OrganisationId organisation) {
        return list("coordinator", organisation);
    }
}
