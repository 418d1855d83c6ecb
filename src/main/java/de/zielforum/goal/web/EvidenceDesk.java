package de.zielforum.goal.web;

import de.zielforum.goal.GoalEvidence;
import de.zielforum.goal.GoalId;
import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.EditionId;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Redirect;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Where planning decides about baselines that were corrected. */
@Path("/ziele/{id}/belege/{citation}")
@RolesAllowed("planning")
class EvidenceDesk {

    @Inject
    CurrentViewer current;

    @Inject
    GoalEvidence evidence;

    /** @param stand the edition whose figure was seen when deciding */
    @POST
    @Path("beibehaltung")
    public Response keep(
            @PathParam("id") GoalId id,
            @PathParam("citation") CitationId citation,
            @FormParam("stand") @DefaultValue("") String stand) {
        evidence.review(current.get(), id, citation, EditionId.fromString(stand), false);
        return Redirect.to("/ziele/" + id + "#beleg-" + citation, "citation", "done_kept");
    }

    /** @param stand the edition whose figure was seen when deciding */
    @POST
    @Path("erneuerung")
    public Response renew(
            @PathParam("id") GoalId id,
            @PathParam("citation") CitationId citation,
            @FormParam("stand") @DefaultValue("") String stand) {
        evidence.review(current.get(), id, citation, EditionId.fromString(stand), true);
        return Redirect.to("/ziele/" + id + "#beleg-" + citation, "citation", "done_renewed");
    }
}
