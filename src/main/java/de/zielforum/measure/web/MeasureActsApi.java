package de.zielforum.measure.web;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.SeenEdition;
import de.zielforum.measure.MeasureEvidence;
import de.zielforum.measure.MeasureId;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deciding about evidence that was corrected, for programs of planning. */
@Path("/api/v1/measures/{id}/citations/{citation}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
@RolesAllowed("planning")
class MeasureActsApi {

    @Inject
    CurrentViewer current;

    @Inject
    MeasureEvidence evidence;

    @Inject
    Forms forms;

    @POST
    @Path("keeping")
    @Operation(
            summary = "Keeps a citation as it is although the figure was changed; for planning",
            description = SeenEdition.DECIDING)
    @APIResponse(responseCode = "204")
    public void keep(@PathParam("id") MeasureId id, @PathParam("citation") CitationId citation, SeenEdition seen) {
        evidence.review(current.get(), id, citation, edition(seen), false);
    }

    @POST
    @Path("renewal")
    @Operation(summary = "Puts the changed figure beside a citation; for planning", description = SeenEdition.DECIDING)
    @APIResponse(responseCode = "204")
    public void renew(@PathParam("id") MeasureId id, @PathParam("citation") CitationId citation, SeenEdition seen) {
        evidence.review(current.get(), id, citation, edition(seen), true);
    }

    private EditionId edition(SeenEdition seen) {
        return forms.checked(SeenEdition.of(seen)).id();
    }
}
