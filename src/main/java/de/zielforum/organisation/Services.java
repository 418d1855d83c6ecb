package de.zielforum.organisation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Keeps what organisations offer. */
@ApplicationScoped
public class Services {

    @Inject
    ServiceRepository services;

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Forms forms;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * The organisation offers something new.
     *
     * @throws Forbidden without a mandate for editing or a duty of the administration
     * @throws Refused {@code serviceNameTaken} when the organisation offers something of that name already, {@code dissolved}
     */
    @Transactional
    public ServiceId offer(Viewer viewer, OrganisationId organisation, ServiceForm form) {
        viewer.requireSignedIn();
        var offering = organisations.lock(organisation);
        Forbidden.unless(permissions.mayEdit(viewer, organisation));
        offering.requireLiving();
        check(form);
        var service = Service.offer(organisation, form, viewer.id(), clock.instant());
        requireFreeName(service, form);
        services.persist(service);
        record(viewer, "organisation.serviceOffered", service, offering);
        return service.id();
    }

    /**
     * Changes what is said about a service.
     *
     * @throws Forbidden without a mandate for editing or a duty of the administration
     * @throws Refused {@code serviceWithdrawn}, {@code serviceNameTaken}, {@code dissolved}
     */
    @Transactional
    public void edit(Viewer viewer, ServiceId id, ServiceForm form) {
        viewer.requireSignedIn();
        var service = services.require(id);
        var offering = organisations.lock(service.organisation());
        Forbidden.unless(permissions.mayEdit(viewer, offering.id()));
        offering.requireLiving();
        check(form);
        requireFreeName(service, form);
        service.describe(form);
        record(viewer, "organisation.serviceEdited", service, offering);
    }

    /**
     * The service is not offered any longer. Withdrawing twice is withdrawing once.
     *
     * @throws Forbidden without a mandate for editing or a duty of the administration
     */
    @Transactional
    public void withdraw(Viewer viewer, ServiceId id) {
        viewer.requireSignedIn();
        var service = services.require(id);
        var offering = organisations.require(service.organisation());
        Forbidden.unless(permissions.mayEdit(viewer, offering.id()));
        if (!service.withdrawn()) {
            service.withdraw(viewer.id(), clock.instant());
            record(viewer, "organisation.serviceWithdrawn", service, offering);
        }
    }

    /** The service, withdrawn or not. */
    @Transactional
    public Optional<ServiceDetails> find(ServiceId id) {
        return services.findByIdOptional(id).map(service -> {
            var offering = organisations.require(service.organisation());
            return service.details(offering.view(), offering.dissolved());
        });
    }

    /** @throws NotFound when there is no such service */
    @Transactional
    public ServiceDetails require(ServiceId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private void check(ServiceForm form) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void requireFreeName(Service service, ServiceForm form) {
        if (services.nameTaken(service.organisation(), form.name(), service.id())) {
            throw new Refused("organisation", "serviceNameTaken", form.name());
        }
    }

    private void record(Viewer viewer, String verb, Service service, Organisation offering) {
        acts.fire(new Act(
                viewer.actor(),
                verb,
                service.id().value(),
                service.name(),
                service.path(),
                Map.of("organisation", offering.name())));
    }
}
