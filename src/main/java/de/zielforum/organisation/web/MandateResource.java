package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.MandateView;
import de.zielforum.organisation.Mandates;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who acts for an organisation: seen and given. */
@Path("/organisationen")
@Authenticated
@Blocking
class MandateResource {

    @Inject
    CurrentViewer current;

    @Inject
    Organisations organisations;

    @Inject
    Mandates mandates;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    People people;

    @Inject
    Choices choices;

    @Inject
    Refusals refusals;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Path("{id}/mandate")
    public TemplateInstance list(@PathParam("id") OrganisationId id) {
        var viewer = current.get();
        var all = mandates.of(viewer, id);
        var mayGive = permissions.mayGiveMandates(viewer, id);
        var today = today();
        return new MandatesPage(
                organisation(id),
                mandates.requestsFor(viewer, id),
                rows(all, m -> m.validOn(today), viewer, mayGive),
                rows(all, m -> !m.validOn(today) && !m.overOn(today), viewer, mayGive),
                rows(all, m -> m.overOn(today), viewer, false),
                mayGive);
    }

    private static List<MandatesPage.Row> rows(
            List<MandateView> all, Predicate<MandateView> wanted, Viewer viewer, boolean mayGive) {
        return all.stream()
                .filter(wanted)
                .map(mandate -> MandatesPage.Row.of(mandate, viewer.id(), mayGive))
                .toList();
    }

    @GET
    @Path("{id}/mandate/neu")
    public TemplateInstance begin(@PathParam("id") OrganisationId id, @QueryParam("suche") String words) {
        var organisation = organisation(id);
        Forbidden.unless(permissions.mayGiveMandates(current.get(), id));
        return page(organisation, MandateInput.startingAt(today(), words), Map.of());
    }

    @POST
    @Path("{id}/mandate/neu")
    public Response give(@PathParam("id") OrganisationId id, @BeanParam MandateInput input) {
        var organisation = organisation(id);
        Forbidden.unless(permissions.mayGiveMandates(current.get(), id));
        var form = input.form();
        var errors = refusals.unreadableDays(input, forms.check(form));
        if (!errors.isEmpty()) {
            return Forms.again(page(organisation, input, errors));
        }
        try {
            mandates.give(current.get(), id, form.person(), form.role(), form.from(), form.until());
            return Redirect.to("/organisationen/" + id + "/mandate", "organisation", "done_mandateGiven");
        } catch (Refused e) {
            return Forms.again(page(organisation, input, refusals.atField(e)));
        }
    }

    private OrganisationView organisation(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
    }

    private MandateFormPage page(OrganisationView organisation, MandateInput input, Map<String, String> errors) {
        var viewer = current.get();
        var maySearch = viewer.is(Role.ACCOUNTS);
        return new MandateFormPage(
                organisation,
                input,
                people(viewer, organisation, input, maySearch),
                choices.roles(),
                maySearch,
                errors);
    }

    /** Who acts or acted for the organisation; nobody else is listed, except to the duty accounts that searches by name. */
    private List<Choice> people(Viewer viewer, OrganisationView organisation, MandateInput input, boolean maySearch) {
        var found = new LinkedHashSet<Choice>();
        if (maySearch && input.search() != null && !input.search().isBlank()) {
            people.search(viewer, input.search()).forEach(p -> found.add(new Choice(p.id().toString(), p.name())));
        } else {
            mandates.of(viewer, organisation.id())
                    .forEach(m -> found.add(new Choice(m.person().toString(), m.personName())));
        }
        return List.copyOf(found);
    }
}
