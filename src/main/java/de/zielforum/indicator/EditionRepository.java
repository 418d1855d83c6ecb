package de.zielforum.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, EditionId> {

    /** Stores the edition unless the same file, read the same way, is waiting already; then the one that waits is given. */
    Optional<EditionId> persistUnlessWaiting(Edition edition) {
        var manager = getEntityManager();
        // Two uploads of one file at the same time follow each other.
        manager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:sha, 0))")
                .setParameter("sha", edition.sha256())
                .getResultList();
        var waiting = find("sha256 = ?1 and reading = ?2 and publishedAt is null", edition.sha256(), edition.reading())
                .firstResultOptional();
        if (waiting.isEmpty()) {
            persist(edition);
        }
        return waiting.map(Edition::id);
    }
}
