package de.zielforum.organisation;

import de.zielforum.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, OrganisationId> {

    /** Names and umbrellas are compared with those of other rows, so who writes them waits for the other. */
    private static final long DIRECTORY_LOCK = 0x5A46_4F52_4741L;

    Organisation require(OrganisationId id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Loads and locks the row until the transaction ends: mandates of one organisation change one after the other. */
    Organisation lock(OrganisationId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    void lockDirectory() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", DIRECTORY_LOCK)
                .getSingleResult();
    }

    boolean nameTaken(String name, OrganisationId exceptFor) {
        return count("lower(name) = lower(?1) and dissolvedAt is null and id.value <> ?2", name, exceptFor.value()) > 0;
    }

    /** Whether {@code upper} is {@code lower} or one of the organisations above it. */
    boolean above(OrganisationId upper, OrganisationId lower) {
        var above = getEntityManager()
                .createNativeQuery("""
                        with recursive above (id) as (
                          select cast(:lower as uuid)
                          union
                          select o.umbrella_id from organisation o join above a on o.id = a.id where o.umbrella_id is not null)
                        select count(*) from above where id = :upper
                        """, Long.class)
                .setParameter("lower", lower.value())
                .setParameter("upper", upper.value())
                .getSingleResult();
        return (Long) above > 0;
    }

    List<OrganisationView> views() {
        return getEntityManager().createQuery("""
                        select new de.zielforum.organisation.OrganisationView(o.id, o.name, o.kind)
                        from Organisation o where o.dissolvedAt is null order by lower(o.name), o.id.value
                        """, OrganisationView.class).getResultList();
    }

    List<OrganisationView> views(Collection<OrganisationId> ids) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.OrganisationView(o.id, o.name, o.kind)
                        from Organisation o where o.id.value in :ids
                        """, OrganisationView.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    List<OrganisationView> members(OrganisationId umbrella) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.organisation.OrganisationView(o.id, o.name, o.kind)
                        from Organisation o where o.umbrella = :umbrella and o.dissolvedAt is null
                        order by lower(o.name), o.id.value
                        """, OrganisationView.class)
                .setParameter("umbrella", umbrella)
                .getResultList();
    }
}
