package de.zielforum.organisation.web;

import de.zielforum.organisation.MandateRequestId;
import de.zielforum.organisation.Mandates;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.time.BerlinTime;
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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Deciding about a request for a mandate. */
@Path("/mandatsanfragen/{id}")
@Authenticated
@Blocking
class RequestDecisionResource {

    @Inject
    CurrentViewer current;

    @Inject
    Mandates mandates;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Refusals refusals;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("id") MandateRequestId id) {
        var today = LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
        return page(id, MandateInput.startingAt(today, ""), Map.of());
    }

    @POST
    @Path("annahme")
    public Response accept(@PathParam("id") MandateRequestId id, @BeanParam MandateInput input) {
        var request = mandates.request(current.get(), id);
        var form = input.form(request.person(), request.role());
        var errors = refusals.unreadableDays(input, forms.check(form));
        if (!errors.isEmpty()) {
            return Forms.again(page(id, input, errors));
        }
        try {
            mandates.accept(current.get(), id, form.from(), form.until());
            return Redirect.to(
                    "/organisationen/" + request.organisation() + "/mandate", "organisation", "done_mandateGiven");
        } catch (Refused e) {
            return Forms.again(page(id, input, refusals.atField(e)));
        }
    }

    @POST
    @Path("ablehnung")
    public Response decline(@PathParam("id") MandateRequestId id) {
        mandates.decline(current.get(), id);
        return Redirect.to("/mandatsanfragen/" + id, "organisation", "done_requestDeclined");
    }

    @POST
    @Path("ruecknahme")
    public Response withdraw(@PathParam("id") MandateRequestId id) {
        mandates.decline(current.get(), id);
        return Redirect.to("/mandatsanfragen/" + id, "organisation", "done_requestWithdrawn");
    }

    private RequestPage page(MandateRequestId id, MandateInput input, Map<String, String> errors) {
        var viewer = current.get();
        var request = mandates.request(viewer, id);
        return new RequestPage(
                request,
                input,
                permissions.mayGiveMandates(viewer, request.organisation()),
                viewer.is(request.person()),
                errors);
    }
}
