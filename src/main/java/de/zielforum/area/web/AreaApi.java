package de.zielforum.area.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaMap;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Unreadable;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Areas and their boundaries for programs. */
@Path("/api/v1")
@Tag(name = "Areas", description = "The municipality, its districts and neighbourhoods")
@Blocking
@PermitAll
class AreaApi {

    static final String GEO_JSON = "application/geo+json";
    private static final int FRESH_FOR_SECONDS = 600;
    private static final String YEAR = "areas as they were at the end of this year; without it those of today";

    @Inject
    AreaMap map;

    @Inject
    Tagged tagged;

    @GET
    @Path("areas")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Areas by code, optionally of one level or within one area")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreaListPage.class)))
    public Response list(
            @QueryParam("level") String level,
            @QueryParam("parent") String parent,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit,
            @Parameter(description = YEAR) @QueryParam("year") String year,
            @Context Request request) {
        var size = Filters.size(limit);
        var after = Cursor.values(cursor, 1).stream().findFirst().orElse("");
        var rows = map.list(wanted(level), blankToNull(parent), after, size + 1, Filters.year("year", year));
        var page = Page.of(rows, size, row -> Cursor.of(row.code()));
        return tagged.kept(
                new AreaListPage(page.items().stream().map(AreaJson::of).toList(), page.next()), request);
    }

    /** A page of areas, named for the description of the API. */
    @Schema(name = "AreaPage")
    record AreaListPage(List<AreaJson> items, String next) {}

    @GET
    @Path("areas/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One area with its place on the map")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreaJson.class)))
    public Response one(
            @PathParam("code") String code,
            @Parameter(description = YEAR) @QueryParam("year") String year,
            @Context Request request) {
        var area = AreaJson.of(map.byCode(code, Filters.year("year", year)).orElseThrow(NotFound::new));
        return tagged.kept(area, request);
    }

    @GET
    @Path("areas.geojson")
    @Produces(GEO_JSON)
    @Operation(summary = "Outlines for maps: GeoJSON in WGS 84, simplified, optionally of one level")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = GEO_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response outlines(
            @QueryParam("level") String level,
            @Parameter(description = YEAR) @QueryParam("year") String year,
            @Context Request request) {
        var wanted = wanted(level);
        var then = Filters.year("year", year);
        var tag = map.state(wanted, then);
        return unchanged(tag, request)
                .orElseGet(() -> Response.ok(map.geoJson(wanted, then)))
                .tag(new EntityTag(tag))
                .header("Cache-Control", "public, max-age=" + FRESH_FOR_SECONDS)
                .header("Vary", "Accept-Encoding")
                .build();
    }

    private static Optional<Response.ResponseBuilder> unchanged(String tag, Request request) {
        return Optional.ofNullable(request.evaluatePreconditions(new EntityTag(tag)));
    }

    /** All levels when none is named. */
    private static AreaLevel wanted(String level) {
        return blankToNull(level) == null ? null : AreaLevel.of(level).orElseThrow(() -> new Unreadable("level"));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
