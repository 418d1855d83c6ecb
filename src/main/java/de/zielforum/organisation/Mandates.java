package de.zielforum.organisation;

import de.zielforum.person.People;
import de.zielforum.person.PersonId;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gives and ends mandates, and decides about requests for them. */
@ApplicationScoped
public class Mandates {

    @Inject
    OrganisationRepository organisations;

    @Inject
    MandateRepository mandates;

    @Inject
    MandateRequestRepository requests;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    People people;

    @Inject
    Forms forms;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Lets somebody act for the organisation. Giving the same mandate twice is giving it once.
     *
     * @param from the first day, which may lie in the past or in the future
     * @param until the last day, or null for an open end
     * @throws Forbidden unless the viewer speaks for the organisation or belongs to the administration
     * @throws Refused {@code mandateOverlaps} when the person holds a mandate of this role in any part of that time,
     *     {@code mandateEndsBeforeItBegins}, {@code dissolved}
     */
    @Transactional
    public MandateId give(
            Viewer viewer, OrganisationId id, PersonId person, MandateRole role, LocalDate from, LocalDate until) {
        viewer.requireSignedIn();
        var organisation = organisations.lock(id);
        Forbidden.unless(permissions.mayGiveMandates(viewer, id));
        return give(viewer, organisation, person, role, from, until);
    }

    private MandateId give(
            Viewer viewer,
            Organisation organisation,
            PersonId person,
            MandateRole role,
            LocalDate from,
            LocalDate until) {
        organisation.requireLiving();
        people.name(person);
        var mandate = Mandate.give(organisation.id(), person, role, from, until, viewer.id(), clock.instant());
        var overlapping = mandates.overlapping(organisation.id(), person, role, from, until);
        if (overlapping.size() == 1 && overlapping.getFirst().same(from, until)) {
            return overlapping.getFirst().id();
        }
        if (!overlapping.isEmpty()) {
            throw new Refused("organisation", "mandateOverlaps");
        }
        mandates.persist(mandate);
        record(viewer, "organisation.mandateGiven", organisation, person, role);
        return mandate.id();
    }

    /**
     * Ends a mandate with immediate effect. Ending it twice is ending it once.
     *
     * @throws Forbidden unless it is the viewer's own, or the viewer speaks for the organisation or belongs to the
     *     administration
     * @throws Refused {@code lastSpeaker} when nobody could speak for the organisation any longer; only the administration may
     *     end the last one
     * @return whose mandate it was
     */
    @Transactional
    public OrganisationId end(Viewer viewer, MandateId id) {
        viewer.requireSignedIn();
        var organisation = organisations.lock(mandates.organisationOf(id));
        var mandate = mandates.require(id);
        Forbidden.unless(viewer.is(mandate.person()) || permissions.mayGiveMandates(viewer, organisation.id()));
        if (mandate.endedBySomebody()) {
            return organisation.id();
        }
        var today = permissions.today();
        var speaksToday = mandate.role() == MandateRole.SPEAKING && mandate.validOn(today);
        if (speaksToday && !viewer.inAdministration() && mandates.otherSpeakers(mandate, today) == 0) {
            throw new Refused("organisation", "lastSpeaker");
        }
        mandate.end(viewer.id(), today, clock.instant());
        record(viewer, "organisation.mandateEnded", organisation, mandate.person(), mandate.role());
        return organisation.id();
    }

    /**
     * The viewer asks to act for the organisation. Asking again while nobody has decided is asking once.
     *
     * @throws Invalid when the form does not fit
     * @throws Refused {@code mandateHeld} when the viewer holds a mandate of this role already, {@code dissolved}
     */
    @Transactional
    public MandateRequestId request(Viewer viewer, OrganisationId id, MandateRequestForm form) {
        viewer.requireSignedIn();
        var organisation = organisations.lock(id);
        Forbidden.unless(permissions.mayRequestMandate(viewer));
        organisation.requireLiving();
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        var role = form.role();
        var today = permissions.today();
        if (!mandates.overlapping(id, viewer.id(), role, today, null).isEmpty()) {
            throw new Refused("organisation", "mandateHeld");
        }
        var waiting = requests.undecided(id, viewer.id(), role);
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        var request = MandateRequest.of(id, viewer.id(), role, form.message(), clock.instant());
        requests.persist(request);
        record(viewer, "organisation.mandateRequested", organisation, viewer.id(), role);
        return request.id();
    }

    /**
     * Gives the mandate that was asked for; days as in {@link #give}.
     *
     * @throws Refused {@code requestDecided} when somebody decided before
     */
    @Transactional
    public MandateId accept(Viewer viewer, MandateRequestId id, LocalDate from, LocalDate until) {
        viewer.requireSignedIn();
        var organisation = organisations.lock(requests.organisationOf(id));
        var request = requests.require(id);
        Forbidden.unless(permissions.mayGiveMandates(viewer, organisation.id()));
        request.accept(viewer.id(), clock.instant());
        return give(viewer, organisation, request.person(), request.role(), from, until);
    }

    /**
     * Declines a request; who asked may take it back.
     *
     * @throws Refused {@code requestDecided} when somebody decided before
     */
    @Transactional
    public void decline(Viewer viewer, MandateRequestId id) {
        viewer.requireSignedIn();
        var organisation = organisations.lock(requests.organisationOf(id));
        var request = requests.require(id);
        Forbidden.unless(viewer.is(request.person()) || permissions.mayGiveMandates(viewer, organisation.id()));
        request.decline(viewer.id(), clock.instant());
        var verb =
                viewer.is(request.person()) ? "organisation.mandateRequestWithdrawn" : "organisation.mandateDeclined";
        record(viewer, verb, organisation, request.person(), request.role());
    }

    /** All mandates of an organisation, over or not, for who may see them; the newest first. */
    @Transactional
    public List<MandateView> of(Viewer viewer, OrganisationId id) {
        viewer.requireSignedIn();
        organisations.require(id);
        Forbidden.unless(permissions.maySeeMandates(viewer, id));
        return mandates.ofOrganisation(id);
    }

    /** The viewer's own mandates, over or not. */
    @Transactional
    public List<MandateView> mine(Viewer viewer) {
        return viewer.signedIn() ? mandates.ofPerson(viewer.id()) : List.of();
    }

    /**
     * A request, for who asked and for who decides.
     *
     * @throws NotFound for everybody else
     */
    @Transactional
    public MandateRequestView request(Viewer viewer, MandateRequestId id) {
        return requests.view(id)
                .filter(request ->
                        viewer.is(request.person()) || permissions.mayGiveMandates(viewer, request.organisation()))
                .orElseThrow(NotFound::new);
    }

    /** Requests for mandates of an organisation that wait for a decision, for who decides. */
    @Transactional
    public List<MandateRequestView> requestsFor(Viewer viewer, OrganisationId id) {
        return permissions.mayGiveMandates(viewer, id) ? requests.undecidedFor(id) : List.of();
    }

    /** The viewer's own requests that nobody has decided. */
    @Transactional
    public List<MandateRequestView> requestsOf(Viewer viewer) {
        return viewer.signedIn() ? requests.undecidedOf(viewer.id()) : List.of();
    }

    /** Requests that the viewer can decide as a speaker of organisations. */
    @Transactional
    public List<MandateRequestView> requestsForSpeaker(Viewer viewer) {
        return viewer.signedIn()
                ? requests.undecidedForSpeaker(viewer.id(), permissions.today()).stream()
                        .filter(request -> request.kind().admits(viewer))
                        .toList()
                : List.of();
    }

    /** All requests that nobody has decided, for the administration. */
    @Transactional
    public List<MandateRequestView> requestsForAdministration(Viewer viewer) {
        return viewer.inAdministration() ? requests.undecided() : List.of();
    }

    private void record(Viewer viewer, String verb, Organisation organisation, PersonId person, MandateRole role) {
        acts.fire(new Act(
                viewer.actor(),
                verb,
                organisation.id().value(),
                organisation.name(),
                organisation.view().path(),
                Map.of("person", person.toString(), "role", role.name())));
    }
}
