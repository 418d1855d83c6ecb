package de.zielforum.proposal.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.Steps;
import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.Proposals;
import de.zielforum.proposal.SimilarProposals;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.id.Uuids;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Writing a proposal. */
@Path("/vorschlaege")
@Produces(MediaType.TEXT_HTML)
class DraftResource {

    @Inject
    CurrentViewer current;

    @Inject
    Proposals proposals;

    @Inject
    ProposalReader reader;

    @Inject
    SimilarProposals similar;

    @Inject
    ProposalForms forms;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    /** Proposals are listed by process; who shortens an address shall not end at nothing. */
    @GET
    @PermitAll
    public Response all() {
        return Redirect.to("/verfahren");
    }

    @GET
    @Path("neu")
    @Authenticated
    public TemplateInstance fresh(@QueryParam("verfahren") String slug) {
        var viewer = current.get();
        var process = process(slug);
        steps.requireOpen(process.id(), StepKind.PROPOSING, viewer);
        return forms.fresh(
                viewer, process, ProposalInput.empty(slug, Uuids.random().toString()), Map.of());
    }

    @POST
    @Authenticated
    public Response draft(@BeanParam ProposalInput input) {
        var viewer = current.get();
        var process = process(input.verfahren());
        try {
            var form = input.form(forms.areas(process));
            var id = proposals.draft(viewer, process.id(), form, Uuids.parse(input.token()));
            return saved(id, input);
        } catch (Invalid invalid) {
            return Forms.again(forms.fresh(viewer, process, input, invalid.errors()));
        }
    }

    @GET
    @Path("aehnliche")
    @PermitAll
    public TemplateInstance similar(@QueryParam("verfahren") String slug, @QueryParam("title") String title) {
        return new SimilarList(similar.to(process(slug).id(), title, "", null));
    }

    @GET
    @Path("{id}/bearbeiten")
    @Authenticated
    public TemplateInstance edit(@PathParam("id") ProposalId id) {
        var viewer = current.get();
        var proposal = reader.changeable(viewer, id);
        return forms.of(viewer, proposal, ProposalInput.of(proposal), Map.of());
    }

    @POST
    @Path("{id}/bearbeiten")
    @Authenticated
    public Response save(@PathParam("id") ProposalId id, @BeanParam ProposalInput input) {
        var viewer = current.get();
        var proposal = reader.changeable(viewer, id);
        try {
            var form = input.form(forms.areas(processes.require(proposal.process())));
            proposals.edit(viewer, id, input.version(), form, input.note());
            return proposal.published() ? Redirect.to(id.path(), "proposal", "done_revised") : saved(id, input);
        } catch (Invalid invalid) {
            return Forms.again(forms.of(viewer, proposal, input, invalid.errors()));
        }
    }

    @POST
    @Path("{id}/einreichung")
    @Authenticated
    public Response submit(@PathParam("id") ProposalId id) {
        proposals.submit(current.get(), id);
        var published = reader.view(current.get(), id).published();
        return Redirect.to(id.path(), "proposal", published ? "done_published" : "done_submitted");
    }

    private static Response saved(ProposalId id, ProposalInput input) {
        return input.toEvidence()
                ? Redirect.to(id.path() + "/belege", "proposal", "done_savedNext")
                : Redirect.to(id.path(), "proposal", "done_saved");
    }

    private ProcessView process(String slug) {
        return processes.bySlug(slug == null ? "" : slug).orElseThrow(NotFound::new);
    }
}
