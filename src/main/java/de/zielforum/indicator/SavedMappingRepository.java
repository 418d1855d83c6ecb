package de.zielforum.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SavedMappingRepository implements PanacheRepositoryBase<SavedMapping, UUID> {

    Optional<SavedMapping> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Two people who keep something at the same time follow each other. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table saved_mapping in share row exclusive mode")
                .executeUpdate();
    }
}
