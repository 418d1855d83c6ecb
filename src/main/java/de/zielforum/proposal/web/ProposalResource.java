package de.zielforum.proposal.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A proposal for everybody, and its way back for who made it. */
@Path("/vorschlaege/{id: [0-9a-f-]+}")
@Produces(MediaType.TEXT_HTML)
class ProposalResource {

    @Inject
    CurrentViewer current;

    @Inject
    Proposals proposals;

    @Inject
    ProposalReader reader;

    @Inject
    ProposalPages pages;

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance show(@PathParam("id") ProposalId id) {
        var viewer = current.get();
        var proposal = reader.view(viewer, id);
        return proposal.published() ? pages.published(viewer, proposal) : pages.draft(viewer, proposal);
    }

    @GET
    @Path("fassungen")
    @PermitAll
    @Transactional
    public TemplateInstance versions(
            @PathParam("id") ProposalId id, @QueryParam("von") String from, @QueryParam("bis") String to) {
        return pages.versions(current.get(), id, from, to);
    }

    @GET
    @Path("rueckzug")
    @Authenticated
    public TemplateInstance askToWithdraw(@PathParam("id") ProposalId id) {
        return page(reader.withdrawable(current.get(), id), "", Map.of());
    }

    @POST
    @Path("rueckzug")
    @Authenticated
    public Response withdraw(@PathParam("id") ProposalId id, @FormParam("reason") String reason) {
        var proposal = reader.owned(current.get(), id);
        try {
            return proposals.withdraw(current.get(), id, reason)
                    ? Redirect.to(id.path(), "proposal", "done_withdrawn")
                    : Redirect.to("/konto", "proposal", "done_discarded");
        } catch (Invalid invalid) {
            return Forms.again(page(proposal, reason, invalid.errors()));
        }
    }

    private WithdrawPage page(ProposalView proposal, String reason, Map<String, String> errors) {
        return WithdrawPage.of(proposal, reader.lastReturn(proposal.id()).isPresent(), reason, errors);
    }
}
