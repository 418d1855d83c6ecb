package de.zielforum.measure.web;

import de.zielforum.area.Areas;
import de.zielforum.measure.MeasureEvidence;
import de.zielforum.measure.MeasureId;
import de.zielforum.measure.MeasureLists;
import de.zielforum.measure.MeasureState;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Measures as open data. */
@Path("/api/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "Who does what until when for which goals, and how far it is")
@PermitAll
class MeasureApi {

    @Inject
    MeasureLists lists;

    @Inject
    MeasureEvidence evidence;

    @Inject
    Areas areas;

    @Inject
    Tagged tagged;

    @GET
    @Transactional
    @Operation(summary = "Measures, the newest first, narrowed by area or state")
    public Page<MeasureJson> list(
            @Parameter(description = "code; areas within are included") @QueryParam("area") String area,
            @Parameter(description = "a state of a measure, for example RUNNING") @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var page = lists.page(
                Filters.known(MeasureState.values(), state), areas.idsWithin(area), cursor, Filters.size(limit));
        var named = areas.known().stream()
                .collect(Collectors.toMap(each -> each.id().value(), each -> each));
        return new Page<>(
                page.items().stream().map(card -> MeasureJson.of(card, named)).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One measure with its evidence, goals, carriers, milestones and reports")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureJson.Full.class)))
    public Response one(@PathParam("id") MeasureId id, @Context Request request) {
        var measure = lists.detail(id);
        var full = MeasureJson.Full.of(measure, measure.areaCode(), evidence.of(measure));
        return tagged.answer(full, request);
    }
}
