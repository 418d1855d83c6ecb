package de.zielforum.measure.web;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.FigurePicker;
import de.zielforum.indicator.FigureQuery;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.measure.MeasureDetail;
import de.zielforum.measure.MeasureEvidence;
import de.zielforum.measure.MeasureId;
import de.zielforum.measure.MeasureLists;
import de.zielforum.measure.MeasureState;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Where planning picks the figures a measure rests on, and decides about those that were corrected. */
@Path("/werkbank/massnahmen/{id}/belege")
@RolesAllowed("planning")
class MeasureEvidenceDesk {

    @Inject
    CurrentViewer current;

    @Inject
    MeasureLists lists;

    @Inject
    MeasureEvidence evidence;

    @Inject
    FigurePicker figures;

    @GET
    @Transactional
    public TemplateInstance pick(
            @PathParam("id") MeasureId id,
            @QueryParam("suche") String words,
            @QueryParam("gebiet") String area,
            @QueryParam("indikator") String indicator,
            @QueryParam("jahr") String year,
            @QueryParam("vorschau") String preview) {
        var measure = lists.detail(id);
        if (!MeasureState.GOING_ON.contains(measure.state())) {
            throw new Refused("measure", "ended");
        }
        var cited = evidence.of(measure);
        return new MeasureEvidencePage(
                measure.title(),
                "/massnahmen/" + id,
                path(id),
                cited,
                cited.size() >= MeasureEvidence.MOST,
                measure.state() == MeasureState.PLANNED,
                figures.choice(
                        new FigureQuery(words, area, indicator, year, preview),
                        about(measure),
                        measure.title() + "\n" + measure.text() + "\n" + measure.expectedEffect(),
                        cited));
    }

    /** @param back the query of the search the figure was found with, so that the next one is found there too */
    @POST
    public Response cite(
            @PathParam("id") MeasureId id,
            @FormParam("indicator") @DefaultValue("") String indicator,
            @FormParam("area") @DefaultValue("") String area,
            @FormParam("period") int period,
            @FormParam("zurueck") @DefaultValue("") String back) {
        evidence.cite(current.get(), id, new ObservationKey(indicator, area, period));
        return Redirect.to(back.startsWith(path(id)) ? back : path(id), "measure", "done_cited");
    }

    @POST
    @Path("{citation}/entfernung")
    public Response remove(@PathParam("id") MeasureId id, @PathParam("citation") CitationId citation) {
        evidence.remove(current.get(), id, citation);
        return Redirect.to(path(id), "measure", "done_evidenceRemoved");
    }

    /** @param stand the edition whose figure was seen when deciding */
    @POST
    @Path("{citation}/beibehaltung")
    public Response keep(
            @PathParam("id") MeasureId id,
            @PathParam("citation") CitationId citation,
            @FormParam("stand") @DefaultValue("") String stand) {
        evidence.review(current.get(), id, citation, EditionId.fromString(stand), false);
        return Redirect.to("/massnahmen/" + id + "#beleg-" + citation, "citation", "done_kept");
    }

    /** @param stand the edition whose figure was seen when deciding */
    @POST
    @Path("{citation}/erneuerung")
    public Response renew(
            @PathParam("id") MeasureId id,
            @PathParam("citation") CitationId citation,
            @FormParam("stand") @DefaultValue("") String stand) {
        evidence.review(current.get(), id, citation, EditionId.fromString(stand), true);
        return Redirect.to("/massnahmen/" + id + "#beleg-" + citation, "citation", "done_renewed");
    }

    /** Codes of the area the measure is for, and of those its goals are about. */
    private List<String> about(MeasureDetail measure) {
        return Stream.concat(Stream.of(measure.areaCode()), lists.areasOfGoals(measure.id()).stream())
                .distinct()
                .toList();
    }

    private static String path(MeasureId id) {
        return "/werkbank/massnahmen/" + id + "/belege";
    }
}
