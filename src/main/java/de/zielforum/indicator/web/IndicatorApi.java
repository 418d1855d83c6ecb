package de.zielforum.indicator.web;

import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.Selection;
import de.zielforum.indicator.exchange.DownloadFormat;
import de.zielforum.shared.error.NotFound;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indicators and their published figures for programs. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Indicators and their published figures by area and year")
@Blocking
@PermitAll
class IndicatorApi {

    static final String CSV = "text/csv; charset=UTF-8";

    @Inject
    Figures figures;

    @Inject
    Downloads downloads;

    @Inject
    Tagged tagged;

    @GET
    @Operation(summary = "Indicators in the order of the municipality's lists")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorPage.class)))
    public Response list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context Request request) {
        var size = Filters.size(limit);
        var all = figures.indicators();
        var after = Cursor.values(cursor, 1).stream().findFirst().orElse("");
        var rows = all.stream()
                .skip(behind(all, after))
                .limit(size + 1L)
                .map(IndicatorJson::of)
                .toList();
        var page = Page.of(rows, size, indicator -> Cursor.of(indicator.key()));
        return tagged.kept(new IndicatorPage(page.items(), page.next()), request);
    }

    /** A page of indicators, named for the description of the API. */
    @Schema(name = "IndicatorPage")
    record IndicatorPage(List<IndicatorJson> items, String next) {}

    private static long behind(List<IndicatorView> all, String key) {
        return 1L + all.stream().map(IndicatorView::key).toList().indexOf(key);
    }

    @GET
    @Path("{key}")
    @Operation(summary = "One indicator with its definition, source and licence")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorJson.class)))
    public Response one(@PathParam("key") String key, @Context Request request) {
        var indicator = IndicatorJson.of(figures.indicator(key).orElseThrow(NotFound::new));
        return tagged.kept(indicator, request);
    }

    @GET
    @Path("{key}/observations")
    @Operation(
            summary = "Published figures by year and area, optionally of one year or area",
            description = "By pages as JSON; whole files in other formats are at /api/v1/observations?indicator=")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ObservationPage.class)))
    public Response observations(
            @PathParam("key") String key,
            @QueryParam("period") String period,
            @QueryParam("area") String area,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit,
            @Context Request request) {
        figures.indicator(key).orElseThrow(NotFound::new);
        var size = Filters.size(limit);
        var after = Cursor.values(cursor, 2);
        var rows = figures.rows(
                key,
                Filters.year("period", period),
                area == null || area.isBlank() ? null : area,
                after.isEmpty() ? 0 : number(after.getFirst()),
                after.isEmpty() ? "" : after.getLast(),
                size + 1);
        var page = Page.of(
                rows.stream().map(ObservationJson::of).toList(), size, row -> Cursor.of(row.period(), row.area()));
        return tagged.kept(new ObservationPage(page.items(), page.next()), request);
    }

    /** A page of figures, named for the description of the API. */
    record ObservationPage(List<ObservationJson> items, String next) {}

    @GET
    @Path("{key}/observations.csv")
    @Produces(CSV)
    @Operation(summary = "All published figures as a table")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response table(@PathParam("key") String key, @Context Request request) {
        return downloads.file(Selection.ofIndicator(key), DownloadFormat.CSV, key, request);
    }

    /** The year in a cursor; nothing is to be found behind one that is no number. */
    private static Integer number(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
