package de.zielforum.proposal.web;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Supports;
import de.zielforum.shared.web.Redirect;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Standing behind a proposal. A field {@code organisation} says for whom; without it, people speak for themselves. */
@Path("/vorschlaege/{id}/unterstuetzung")
@Authenticated
class SupportResource {

    private static final String PANEL = "#unterstuetzung";

    @Inject
    CurrentViewer current;

    @Inject
    Supports supports;

    @POST
    public Response support(@PathParam("id") ProposalId id, @FormParam("organisation") String organisation) {
        supports.support(current.get(), id, speaker(organisation));
        return Redirect.to(id.path() + PANEL, "proposal", "done_supported");
    }

    @POST
    @Path("ruecknahme")
    public Response takeBack(@PathParam("id") ProposalId id, @FormParam("organisation") String organisation) {
        supports.takeBack(current.get(), id, speaker(organisation));
        return Redirect.to(id.path() + PANEL, "proposal", "done_takenBack");
    }

    @POST
    @Path("beibehaltung")
    public Response keep(@PathParam("id") ProposalId id) {
        supports.keep(current.get(), id);
        return Redirect.to(id.path() + PANEL, "proposal", "done_kept");
    }

    private static OrganisationId speaker(String organisation) {
        return organisation == null || organisation.isBlank() ? null : OrganisationId.fromString(organisation);
    }
}
