package de.zielforum.proposal.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.indicator.SeenEdition;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.Processes;
import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.proposal.ProposalForm;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Proposals;
import de.zielforum.proposal.Supports;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.id.Uuids;
import de.zielforum.shared.web.Forms;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposing and supporting for programs, on behalf of whoever is signed in. */
@Path("/api/v1/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
@Authenticated
class ProposalActsApi {

    @Inject
    CurrentViewer current;

    @Inject
    Proposals proposals;

    @Inject
    ProposalEvidence evidence;

    @Inject
    Supports supports;

    @Inject
    Processes processes;

    @Inject
    Areas areas;

    @Inject
    Forms forms;

    @POST
    @Operation(summary = "Begins a draft that only its author sees")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProposalJson.Made.class)))
    public Response draft(
            @Parameter(description = "a UUID; the same key again makes no second draft") @HeaderParam("Idempotency-Key")
                    String key,
            ProposalJson.Draft draft) {
        if (draft == null || draft.process() == null) {
            throw new NotFound();
        }
        var process = processes.bySlug(draft.process()).orElseThrow(NotFound::new);
        var token = key == null ? Uuids.random() : Uuids.parse(key);
        var id = proposals.draft(current.get(), process.id(), form(draft), token);
        return Response.created(URI.create("/api/v1/proposals/" + id))
                .entity(new ProposalJson.Made(id))
                .build();
    }

    @POST
    @Path("{id}/citations")
    @Operation(summary = "Cites a figure as evidence, frozen as it is now")
    @APIResponse(responseCode = "204")
    public void cite(@PathParam("id") ProposalId id, ProposalJson.Figure figure) {
        if (figure == null || figure.indicator() == null || figure.area() == null) {
            throw new NotFound();
        }
        evidence.cite(current.get(), id, new ObservationKey(figure.indicator(), figure.area(), figure.period()));
    }

    @POST
    @Path("{id}/citations/{citation}/keeping")
    @Operation(
            summary = "Keeps a citation as it is although the figure was changed; for who owns the proposal",
            description = SeenEdition.DECIDING)
    @APIResponse(responseCode = "204")
    public void keep(@PathParam("id") ProposalId id, @PathParam("citation") CitationId citation, SeenEdition seen) {
        evidence.review(current.get(), id, citation, edition(seen), false);
    }

    @POST
    @Path("{id}/citations/{citation}/renewal")
    @Operation(
            summary = "Puts the changed figure beside the cited one; for who owns the proposal",
            description = SeenEdition.DECIDING)
    @APIResponse(responseCode = "204")
    public void renew(@PathParam("id") ProposalId id, @PathParam("citation") CitationId citation, SeenEdition seen) {
        evidence.review(current.get(), id, citation, edition(seen), true);
    }

    @POST
    @Path("{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Hands a draft in; where the process does not review first, this publishes it")
    @APIResponse(responseCode = "204")
    public void submit(@PathParam("id") ProposalId id) {
        proposals.submit(current.get(), id);
    }

    @POST
    @Path("{id}/support")
    @Operation(summary = "Stands behind the newest version")
    @APIResponse(responseCode = "204")
    public void support(@PathParam("id") ProposalId id, ProposalJson.Speaker speaker) {
        supports.support(current.get(), id, organisation(speaker));
    }

    @POST
    @Path("{id}/support-withdrawal")
    @Operation(summary = "Takes a support back")
    @APIResponse(responseCode = "204")
    public void takeBack(@PathParam("id") ProposalId id, ProposalJson.Speaker speaker) {
        supports.takeBack(current.get(), id, organisation(speaker));
    }

    private EditionId edition(SeenEdition seen) {
        return forms.checked(SeenEdition.of(seen)).id();
    }

    private ProposalForm form(ProposalJson.Draft draft) {
        var area = draft.area() == null
                ? null
                : areas.byCode(draft.area()).map(AreaView::id).orElse(null);
        var topics = draft.topics() == null ? List.<Topic>of() : draft.topics();
        return new ProposalForm(
                draft.title(), draft.text(), area, organisation(draft.organisation()), Set.copyOf(topics));
    }

    private static OrganisationId organisation(ProposalJson.Speaker speaker) {
        return speaker == null ? null : organisation(speaker.organisation());
    }

    private static OrganisationId organisation(UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
