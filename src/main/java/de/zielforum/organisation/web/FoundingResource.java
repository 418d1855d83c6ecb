package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.Organisations;
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
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Entering new organisations. */
@Path("/werkbank/organisationen/neu")
@Authenticated
@Blocking
class FoundingResource {

    @Inject
    CurrentViewer current;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Choices choices;

    @Inject
    Refusals refusals;

    @Inject
    OrganisationForms forms;

    @GET
    public TemplateInstance begin() {
        Forbidden.unless(permissions.mayFound(current.get()));
        return forms.page(null, OrganisationInput.EMPTY, Map.of());
    }

    @POST
    public Response found(@BeanParam OrganisationInput input) {
        try {
            var id = organisations.found(current.get(), input.form(choices));
            return Redirect.to("/organisationen/" + id, "organisation", "done_founded");
        } catch (Invalid e) {
            return Forms.again(forms.page(null, input, e.errors()));
        } catch (Refused e) {
            return Forms.again(forms.page(null, input, refusals.atField(e)));
        }
    }
}
