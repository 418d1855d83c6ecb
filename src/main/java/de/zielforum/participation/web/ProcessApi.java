package de.zielforum.participation.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.participation.ProcessDetails;
import de.zielforum.participation.ProcessOverview;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Processes for programs. */
@Path("/api/v1/processes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Processes", description = "Participatory processes, their steps and what is open now")
@PermitAll
class ProcessApi {

    @Inject
    CurrentViewer current;

    @Inject
    ProcessOverview overview;

    @Inject
    Areas areas;

    @Inject
    Tagged tagged;

    @GET
    @Operation(summary = "Published processes by slug, optionally in one state: COMING, RUNNING or FINISHED")
    public Page<ProcessJson> list(
            @QueryParam("state") String state, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        var size = Filters.size(limit);
        var after = Cursor.values(cursor, 1).stream().findFirst().orElse("");
        var codes = areas.known().stream().collect(Collectors.toMap(AreaView::id, AreaView::code));
        var rows = overview.published().stream()
                .map(card -> ProcessJson.of(card, codes.get(card.process().area())))
                .filter(process -> state == null || process.state().name().equalsIgnoreCase(state))
                .sorted(Comparator.comparing(ProcessJson::slug))
                .filter(process -> process.slug().compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, process -> Cursor.of(process.slug()));
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "One process with its texts, phases and steps")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProcessJson.Full.class)))
    public Response one(@PathParam("slug") String slug, @Context Request request) {
        var process = full(overview.details(current.get(), slug));
        // Made from the content, so that it also changes when a step opens or closes by time.
        return tagged.answer(process, request);
    }

    private ProcessJson.Full full(ProcessDetails details) {
        var area = details.process().area();
        return ProcessJson.Full.of(
                details, area == null ? null : areas.require(area).code());
    }
}
