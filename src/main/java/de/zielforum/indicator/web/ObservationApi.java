package de.zielforum.indicator.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielforum.area.AreaLevel;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.OpenData;
import de.zielforum.indicator.Selection;
import de.zielforum.indicator.exchange.DownloadFormat;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Unreadable;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Page;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** All published figures, narrowed and in the form a program asks for. */
@Path("/api/v1/observations")
@Tag(name = "Indicators")
@Blocking
@PermitAll
class ObservationApi {

    private static final String JSON = MediaType.APPLICATION_JSON;
    private static final String CSV = "text/csv";
    private static final String SDMX = "application/vnd.sdmx.data+csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String GEO_JSON = "application/geo+json";

    @Inject
    OpenData data;

    @Inject
    Downloads downloads;

    @Inject
    ObjectMapper json;

    /** What is asked for. */
    static class Wanted {
        @QueryParam("indicator")
        @Parameter(description = "key of an indicator")
        String indicator;

        @QueryParam("area")
        @Parameter(description = "code of an area")
        String area;

        @QueryParam("level")
        @Parameter(description = "municipality, district or neighbourhood")
        String level;

        @QueryParam("from")
        @Parameter(description = "the first year")
        String from;

        @QueryParam("to")
        @Parameter(description = "the last year")
        String to;

        @QueryParam("period")
        @Parameter(description = "one year, instead of from and to")
        String period;

        @QueryParam("edition")
        @Parameter(description = "only what stands in this published edition, whether it still counts or not")
        String edition;

        @QueryParam("format")
        @Parameter(description = "json (by pages), csv, xlsx, sdmx-csv, json-stat or geojson; else as Accept says")
        String format;

        Selection selection() {
            var year = Filters.year("period", period);
            if (year != null && (text(from) != null || text(to) != null)) {
                throw new Unreadable("period");
            }
            var first = year == null ? Filters.year("from", from) : year;
            var last = year == null ? Filters.year("to", to) : year;
            if (first != null && last != null && first > last) {
                throw new Unreadable("to");
            }
            return new Selection(
                    text(indicator),
                    text(area),
                    text(level) == null ? null : AreaLevel.of(level).orElseThrow(() -> new Unreadable("level")),
                    first,
                    last,
                    text(edition) == null ? null : edition(edition.strip()));
        }

        private static EditionId edition(String id) {
            try {
                return EditionId.fromString(id);
            } catch (NotFound e) {
                throw new NotFound("edition");
            }
        }

        private static String text(String given) {
            return given == null || given.isBlank() ? null : given.strip();
        }

        private static Integer year(String given) {
            try {
                return text(given) == null ? null : Integer.valueOf(given.strip());
            } catch (NumberFormatException e) {
                throw new NotFound();
            }
        }
    }

    @GET
    @Produces({JSON, CSV, XLSX, SDMX, GEO_JSON})
    @Operation(
            summary = "Published figures by indicator, year and area",
            description =
                    "As JSON they come by pages; every other format holds all figures that are asked for in one file.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = IndicatorApi.ObservationPage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SDMX, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = GEO_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response list(
            @BeanParam Wanted wanted,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit,
            @Context HttpHeaders headers,
            @Context Request request)
            throws JsonProcessingException {
        var selection = data.require(wanted.selection());
        var format = format(wanted.format, headers.getAcceptableMediaTypes());
        if (format.isPresent()) {
            return downloads.file(selection, format.get(), name(selection), request);
        }
        var size = Filters.size(limit);
        var after = Cursor.values(cursor, 3);
        var rows = data.rows(
                selection,
                after.isEmpty() ? "" : after.getFirst(),
                after.isEmpty() ? 0 : Wanted.year(after.get(1)),
                after.isEmpty() ? "" : after.getLast(),
                size + 1);
        var page = Page.of(
                rows.stream().map(ObservationJson::of).toList(),
                size,
                row -> Cursor.of(row.indicator(), row.period(), row.area()));
        var answer = json.writeValueAsString(new IndicatorApi.ObservationPage(page.items(), page.next()));
        return Downloads.kept(
                        data.state(), "json", request, () -> Response.ok(answer).type(JSON))
                .header("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie")
                .build();
    }

    /** The format of files that is asked for; empty for pages of JSON. A name counts more than what is accepted. */
    static Optional<DownloadFormat> format(String name, List<MediaType> accepted) {
        if (name != null && !name.isBlank()) {
            return name.strip().equals("json")
                    ? Optional.empty()
                    : Optional.of(DownloadFormat.of(name.strip()).orElseThrow(() -> new Unreadable("format")));
        }
        for (var type : accepted) {
            if (type.isWildcardType()
                    || type.isWildcardSubtype()
                    || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            for (var format : DownloadFormat.values()) {
                if (MediaType.valueOf(format.mediaType()).isCompatible(type)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Selection selection) {
        return selection.indicator() != null
                ? selection.indicator()
                : selection.area() != null ? selection.area() : "zielforum";
    }
}
