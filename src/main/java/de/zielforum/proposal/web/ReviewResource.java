package de.zielforum.proposal.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Looking at what was handed in, where the process reviews first. */
@Path("/vorschlaege/{id: [0-9a-f-]+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"planning", "moderation"})
class ReviewResource {

    @Inject
    CurrentViewer current;

    @Inject
    Proposals proposals;

    @Inject
    ProposalReader reader;

    @POST
    @Path("veroeffentlichung")
    public Response publish(@PathParam("id") ProposalId id, @FormParam("version") int version) {
        proposals.publish(current.get(), id, version);
        return Redirect.to(id.path(), "proposal", "done_published");
    }

    @GET
    @Path("rueckgabe")
    public TemplateInstance ask(@PathParam("id") ProposalId id) {
        return new ReturnPage(reader.view(current.get(), id), "", Map.of());
    }

    @POST
    @Path("rueckgabe")
    public Response giveBack(@PathParam("id") ProposalId id, @FormParam("reason") String reason) {
        var proposal = reader.view(current.get(), id);
        try {
            proposals.giveBack(current.get(), id, reason);
            return Redirect.to("/werkbank", "proposal", "done_givenBack");
        } catch (Invalid invalid) {
            return Forms.again(new ReturnPage(proposal, reason == null ? "" : reason, invalid.errors()));
        }
    }
}
