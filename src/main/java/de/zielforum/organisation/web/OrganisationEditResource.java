package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Directory;
import de.zielforum.organisation.OrganisationDetails;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.Whereabouts;
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

/** Editing and dissolving organisations. */
@Path("/organisationen")
@Authenticated
@Blocking
class OrganisationEditResource {

    @Inject
    CurrentViewer current;

    @Inject
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Choices choices;

    @Inject
    Refusals refusals;

    @Inject
    OrganisationForms forms;

    @GET
    @Path("{id}/bearbeiten")
    public TemplateInstance edit(@PathParam("id") OrganisationId id) {
        var organisation = organisation(id);
        Forbidden.unless(permissions.mayEdit(current.get(), id));
        var input = OrganisationInput.of(organisation, whereabouts.named(organisation.areas()));
        return forms.page(organisation, input, Map.of());
    }

    @POST
    @Path("{id}/bearbeiten")
    public Response save(@PathParam("id") OrganisationId id, @BeanParam OrganisationInput input) {
        try {
            organisations.edit(current.get(), id, input.form(choices));
            return Redirect.to("/organisationen/" + id, "organisation", "done_edited");
        } catch (Invalid e) {
            return Forms.again(forms.page(organisation(id), input, e.errors()));
        } catch (Refused e) {
            return Forms.again(forms.page(organisation(id), input, refusals.atField(e)));
        }
    }

    @POST
    @Path("{id}/aufloesung")
    public Response dissolve(@PathParam("id") OrganisationId id) {
        organisations.dissolve(current.get(), id);
        return Redirect.to("/organisationen/" + id, "organisation", "done_dissolved");
    }

    private OrganisationDetails organisation(OrganisationId id) {
        return directory.organisation(id).orElseThrow(NotFound::new);
    }
}
