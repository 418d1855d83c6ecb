package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.Services;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Forbidden;
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

/** Entering services. */
@Path("/organisationen/{id}/angebote/neu")
@Authenticated
@Blocking
class OfferResource {

    @Inject
    CurrentViewer current;

    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Choices choices;

    @Inject
    Refusals refusals;

    @Inject
    ServiceForms layout;

    @GET
    public TemplateInstance begin(@PathParam("id") OrganisationId id) {
        var organisation = organisation(id);
        Forbidden.unless(permissions.mayEdit(current.get(), id));
        return layout.page(organisation, null, ServiceInput.EMPTY, Map.of());
    }

    @POST
    public Response offer(@PathParam("id") OrganisationId id, @BeanParam ServiceInput input) {
        try {
            var service = services.offer(current.get(), id, input.form(choices));
            return Redirect.to("/angebote/" + service, "organisation", "done_serviceOffered");
        } catch (Invalid e) {
            return Forms.again(layout.page(organisation(id), null, input, e.errors()));
        } catch (Refused e) {
            return Forms.again(layout.page(organisation(id), null, input, refusals.atField(e)));
        }
    }

    private OrganisationView organisation(OrganisationId id) {
        return organisations.find(id).orElseThrow(NotFound::new);
    }
}
