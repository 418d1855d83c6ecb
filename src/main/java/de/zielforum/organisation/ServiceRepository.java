package de.zielforum.organisation;

import de.zielforum.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ServiceRepository implements PanacheRepositoryBase<Service, ServiceId> {

    Service require(ServiceId id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    boolean nameTaken(OrganisationId organisation, String name, ServiceId exceptFor) {
        return count(
                        "organisation = ?1 and lower(name) = lower(?2) and withdrawnAt is null and id.value <> ?3",
                        organisation,
                        name,
                        exceptFor.value())
                > 0;
    }
}
