package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.ServiceId;
import de.zielforum.organisation.Services;
import de.zielforum.organisation.Whereabouts;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
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

/** Editing and withdrawing services. */
@Path("/angebote")
@Authenticated
@Blocking
class ServiceEditResource {

    @Inject
    CurrentViewer current;

    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Choices choices;

    @Inject
    Refusals refusals;

    @Inject
    ServiceForms layout;

    @GET
    @Path("{id}/bearbeiten")
    public TemplateInstance edit(@PathParam("id") ServiceId id) {
        var service = services.require(id);
        Forbidden.unless(
                permissions.mayEdit(current.get(), service.organisation().id()));
        var input = ServiceInput.of(service, whereabouts.named(service.areas()));
        return layout.page(service.organisation(), service, input, Map.of());
    }

    @POST
    @Path("{id}/bearbeiten")
    public Response save(@PathParam("id") ServiceId id, @BeanParam ServiceInput input) {
        try {
            services.edit(current.get(), id, input.form(choices));
            return Redirect.to("/angebote/" + id, "organisation", "done_serviceEdited");
        } catch (Invalid e) {
            return again(id, input, e.errors());
        } catch (Refused e) {
            return again(id, input, refusals.atField(e));
        }
    }

    @POST
    @Path("{id}/einstellung")
    public Response withdraw(@PathParam("id") ServiceId id) {
        services.withdraw(current.get(), id);
        var organisation = services.require(id).organisation();
        return Redirect.to(organisation.path(), "organisation", "done_serviceWithdrawn");
    }

    private Response again(ServiceId id, ServiceInput input, Map<String, String> errors) {
        var service = services.require(id);
        return Forms.again(layout.page(service.organisation(), service, input, errors));
    }
}
