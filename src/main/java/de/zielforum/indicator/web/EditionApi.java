package de.zielforum.indicator.web;

import de.zielforum.indicator.EditionView;
import de.zielforum.indicator.OpenData;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The publications of figures. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@Blocking
@PermitAll
class EditionApi {

    /**
     * A publication of figures.
     *
     * @param fileName the file they came from
     * @param note why it was published
     * @param supersededAt when the last of its figures was replaced by a newer one
     * @param figures how many figures it holds
     * @param counting how many of them count today
     */
    @Schema(name = "Edition")
    record EditionJson(
            String id,
            String fileName,
            String note,
            Instant publishedAt,
            Instant supersededAt,
            int figures,
            long counting) {

        static EditionJson of(EditionView edition) {
            return new EditionJson(
                    edition.id().toString(),
                    edition.fileName(),
                    edition.note(),
                    edition.publishedAt(),
                    edition.supersededAt(),
                    edition.rows(),
                    edition.counting());
        }
    }

    @Inject
    OpenData data;

    @Inject
    Tagged tagged;

    @GET
    @Operation(summary = "Published editions of figures, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionListPage.class)))
    public Response list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context Request request) {
        var size = Filters.size(limit);
        var all = data.editions();
        var after = Cursor.id(cursor).map(Object::toString).orElse("");
        var behind = 1L
                + all.stream().map(edition -> edition.id().toString()).toList().indexOf(after);
        var rows =
                all.stream().skip(behind).limit(size + 1L).map(EditionJson::of).toList();
        var page = Page.of(rows, size, edition -> Cursor.of(edition.id()));
        return tagged.kept(new EditionListPage(page.items(), page.next()), request);
    }

    /** A page of editions, named for the description of the API. */
    @Schema(name = "EditionPage")
    record EditionListPage(List<EditionJson> items, String next) {}

    @GET
    @Path("{id}")
    @Operation(summary = "One published edition; its figures are at /api/v1/observations?edition=")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionJson.class)))
    public Response one(@PathParam("id") String id, @Context Request request) {
        var edition = data.editions().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return tagged.kept(EditionJson.of(edition), request);
    }
}
