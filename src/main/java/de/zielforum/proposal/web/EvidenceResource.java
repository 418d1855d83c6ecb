package de.zielforum.proposal.web;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.FigureQuery;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Picking figures as evidence. */
@Path("/vorschlaege/{id}/belege")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class EvidenceResource {

    @Inject
    CurrentViewer current;

    @Inject
    ProposalReader reader;

    @Inject
    ProposalEvidence evidence;

    @Inject
    EvidencePicker picker;

    @GET
    public TemplateInstance pick(
            @PathParam("id") ProposalId id,
            @QueryParam("suche") String words,
            @QueryParam("gebiet") String area,
            @QueryParam("indikator") String indicator,
            @QueryParam("jahr") String year,
            @QueryParam("vorschau") String preview) {
        return picker.page(
                reader.changeable(current.get(), id), new FigureQuery(words, area, indicator, year, preview));
    }

    /** @param back the query of the search the figure was found with, so that the next one is found there too */
    @POST
    public Response cite(
            @PathParam("id") ProposalId id,
            @FormParam("indicator") String indicator,
            @FormParam("area") String area,
            @FormParam("period") int period,
            @FormParam("zurueck") String back) {
        evidence.cite(current.get(), id, new ObservationKey(text(indicator), text(area), period));
        return Redirect.to(evidencePath(id, back), "proposal", "done_cited");
    }

    @POST
    @Path("{citation}/entfernung")
    public Response remove(@PathParam("id") ProposalId id, @PathParam("citation") CitationId citation) {
        evidence.remove(current.get(), id, citation);
        return Redirect.to(id.path() + "/belege", "proposal", "done_removed");
    }

    /** @param stand the edition whose figure was seen when deciding */
    @POST
    @Path("{citation}/beibehaltung")
    public Response keep(
            @PathParam("id") ProposalId id,
            @PathParam("citation") CitationId citation,
            @FormParam("stand") String stand) {
        evidence.review(current.get(), id, citation, EditionId.fromString(text(stand)), false);
        return Redirect.to(id.path() + "#beleg-" + citation, "citation", "done_kept");
    }

    /** @param stand the edition whose figure was seen when deciding */
    @POST
    @Path("{citation}/erneuerung")
    public Response renew(
            @PathParam("id") ProposalId id,
            @PathParam("citation") CitationId citation,
            @FormParam("stand") String stand) {
        evidence.review(current.get(), id, citation, EditionId.fromString(text(stand)), true);
        return Redirect.to(id.path() + "#beleg-" + citation, "citation", "done_renewed");
    }

    private static String evidencePath(ProposalId id, String query) {
        var page = id.path() + "/belege";
        return text(query).startsWith(page) ? query : page;
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
