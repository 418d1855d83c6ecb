package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Founds, describes and dissolves organisations, and tells other features who they are and who acts for them. */
@ApplicationScoped
public class Organisations {

    @Inject
    OrganisationRepository organisations;

    @Inject
    MandateRepository mandates;

    @Inject
    Mandates mandateKeeping;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Forms forms;

    @Inject
    Event<Act> acts;

    @Inject
    Event<OrganisationDissolved> dissolutions;

    @Inject
    Clock clock;

    /**
     * Makes the entry of an organisation.
     *
     * @throws Forbidden without a duty of the administration
     * @throws Invalid when the form does not fit
     * @throws Refused {@code nameTaken} when a living organisation has the name
     */
    @Transactional
    public OrganisationId found(Viewer viewer, OrganisationForm form) {
        viewer.requireSignedIn();
        Forbidden.unless(permissions.mayFound(viewer));
        check(form);
        organisations.lockDirectory();
        var organisation = Organisation.found(form, viewer.id(), clock.instant());
        requireFreeName(form, organisation.id());
        requireUmbrella(form, organisation.id());
        organisations.persist(organisation);
        record(viewer, "organisation.founded", organisation);
        return organisation.id();
    }

    /**
     * Changes the entry.
     *
     * @throws Forbidden without a mandate for editing or a duty of the administration
     * @throws Refused {@code dissolved}, {@code nameTaken}, {@code umbrellaCycle}; {@code kindFixed} when somebody outside of the
     *     administration changes the kind
     */
    @Transactional
    public void edit(Viewer viewer, OrganisationId id, OrganisationForm form) {
        viewer.requireSignedIn();
        organisations.lockDirectory();
        var organisation = organisations.require(id);
        Forbidden.unless(permissions.mayEdit(viewer, id));
        check(form);
        if (form.kind() != organisation.kind() && !permissions.mayChangeKind(viewer)) {
            throw new Refused("organisation", "kindFixed");
        }
        requireFreeName(form, id);
        requireUmbrella(form, id);
        organisation.describe(form);
        record(viewer, "organisation.edited", organisation);
    }

    /**
     * The organisation does not exist any longer: its page stays, nobody acts for it. Doing it twice is doing it once.
     *
     * @throws Forbidden without a duty of the administration
     */
    @Transactional
    public void dissolve(Viewer viewer, OrganisationId id) {
        viewer.requireSignedIn();
        var organisation = organisations.lock(id);
        Forbidden.unless(permissions.mayDissolve(viewer));
        if (!organisation.dissolved()) {
            organisation.dissolve(viewer.id(), clock.instant());
            dissolutions.fire(new OrganisationDissolved(id, viewer.id()));
            record(viewer, "organisation.dissolved", organisation);
        }
    }

    /** Lets somebody act for the organisation; see {@link Mandates#give}. */
    @Transactional
    public MandateId giveMandate(
            Viewer viewer,
            OrganisationId id,
            PersonId person,
            MandateRole role,
            LocalDate from,
            LocalDate untilOrNull) {
        return mandateKeeping.give(viewer, id, person, role, from, untilOrNull);
    }

    /** The organisation, dissolved or not. */
    @Transactional
    public Optional<OrganisationView> find(OrganisationId id) {
        return organisations.findByIdOptional(id).map(Organisation::view);
    }

    /** Several organisations in one query; ids that nothing is known of are left out. */
    @Transactional
    public Map<OrganisationId, OrganisationView> views(Collection<OrganisationId> ids) {
        var views = new HashMap<OrganisationId, OrganisationView>();
        if (!ids.isEmpty()) {
            organisations.views(ids).forEach(view -> views.put(view.id(), view));
        }
        return views;
    }

    /** All living organisations, by name. */
    @Transactional
    public List<OrganisationView> all() {
        return organisations.views();
    }

    /**
     * The living organisations for which the person holds a speaking mandate today, by name. Whether the person's role fits
     * as well only {@link #spokenForBy(Viewer)} can tell.
     */
    @Transactional
    public List<OrganisationView> spokenForBy(PersonId person) {
        return mandates.organisationsOf(person, MandateRole.SPEAKING, permissions.today());
    }

    /** The organisations the viewer may speak for now, by mandate and role. */
    @Transactional
    public List<OrganisationView> spokenForBy(Viewer viewer) {
        return viewer.signedIn()
                ? spokenForBy(viewer.id()).stream()
                        .filter(organisation -> organisation.kind().admits(viewer))
                        .toList()
                : List.of();
    }

    /** See {@link OrganisationPermissions#maySpeak}. */
    public boolean maySpeak(Viewer viewer, OrganisationId id) {
        return permissions.maySpeak(viewer, id);
    }

    /** See {@link OrganisationPermissions#mayEdit}. */
    public boolean mayEdit(Viewer viewer, OrganisationId id) {
        return permissions.mayEdit(viewer, id);
    }

    private void check(OrganisationForm form) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void requireFreeName(OrganisationForm form, OrganisationId self) {
        if (organisations.nameTaken(form.name(), self)) {
            throw new Refused("organisation", "nameTaken", form.name());
        }
    }

    private void requireUmbrella(OrganisationForm form, OrganisationId self) {
        if (form.umbrella() == null) {
            return;
        }
        var umbrella = organisations.findByIdOptional(form.umbrella());
        if (umbrella.isEmpty() || umbrella.get().dissolved()) {
            throw new Refused("organisation", "umbrellaUnknown");
        }
        if (organisations.above(self, form.umbrella())) {
            throw new Refused("organisation", "umbrellaCycle");
        }
    }

    private void record(Viewer viewer, String verb, Organisation organisation) {
        acts.fire(new Act(
                viewer.actor(),
                verb,
                organisation.id().value(),
                organisation.name(),
                organisation.view().path()));
    }
}
