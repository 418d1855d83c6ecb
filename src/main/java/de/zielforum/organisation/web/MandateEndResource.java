package de.zielforum.organisation.web;

import de.zielforum.organisation.MandateId;
import de.zielforum.organisation.Mandates;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Redirect;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Ending mandates. */
@Path("/mandate/{id}/ende")
@Authenticated
@Blocking
class MandateEndResource {

    @Inject
    CurrentViewer current;

    @Inject
    Mandates mandates;

    @Inject
    OrganisationPermissions permissions;

    @POST
    public Response end(@PathParam("id") MandateId id) {
        var organisation = mandates.end(current.get(), id);
        return permissions.maySeeMandates(current.get(), organisation)
                ? Redirect.to("/organisationen/" + organisation + "/mandate", "organisation", "done_mandateEnded")
                : Redirect.to("/organisationen/" + organisation, "organisation", "done_mandateEnded");
    }
}
