package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Mandates;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
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
import java.util.Map;

/** Asking for a mandate. */
@Path("/organisationen/{id}/mandatsanfrage")
@Authenticated
@Blocking
class RequestResource {

    @Inject
    CurrentViewer current;

    @Inject
    Organisations organisations;

    @Inject
    Mandates mandates;

    @Inject
    Choices choices;

    @Inject
    Refusals refusals;

    @GET
    public TemplateInstance begin(@PathParam("id") OrganisationId id) {
        return page(id, RequestInput.EMPTY, Map.of());
    }

    @POST
    public Response ask(@PathParam("id") OrganisationId id, @BeanParam RequestInput input) {
        try {
            var request = mandates.request(current.get(), id, input.form());
            return Redirect.to("/mandatsanfragen/" + request, "organisation", "done_mandateRequested");
        } catch (Invalid e) {
            return Forms.again(page(id, input, e.errors()));
        } catch (Refused e) {
            return Forms.again(page(id, input, refusals.atField(e)));
        }
    }

    private RequestFormPage page(OrganisationId id, RequestInput input, Map<String, String> errors) {
        var organisation = organisations.find(id).orElseThrow(NotFound::new);
        var fits = organisation.kind().admits(current.get());
        return new RequestFormPage(organisation, input, choices.roles(), fits, errors);
    }
}
