package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionId;
import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.ContributionView;
import de.zielforum.deliberation.Contributions;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.deliberation.Discussions;
import de.zielforum.deliberation.ThreadQuery;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Discussions for programs. */
@Path("/api/v1/discussions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discussions", description = "Contributions for and against, questions, remarks, and answers to them")
class DiscussionApi {

    @Inject
    CurrentViewer current;

    @Inject
    Discussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    Forms forms;

    @Inject
    Tagged tagged;

    @GET
    @PermitAll
    @Operation(summary = "One discussion with its counts")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiscussionJson.class)))
    public Response one(@PathParam("id") String id, @Context Request request) {
        var view = discussions.page(current.get(), DiscussionId.fromString(id), ThreadQuery.BEGINNING);
        return tagged(DiscussionJson.of(view), request);
    }

    @GET
    @Path("contributions")
    @PermitAll
    @Operation(summary = "Contributions and answers from old to new, optionally of one kind")
    public Page<ContributionJson> list(
            @PathParam("id") String id,
            @QueryParam("kind") String kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var size = Filters.size(limit);
        var wanted = wanted(kind);
        var rows = discussions.list(current.get(), DiscussionId.fromString(id), wanted, cursor, size + 1);
        var page = Page.of(rows, size, Discussions::cursor);
        return new Page<>(page.items().stream().map(ContributionJson::of).toList(), page.next());
    }

    @GET
    @Path("contributions/{contribution}")
    @PermitAll
    @Operation(summary = "One contribution or answer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContributionJson.class)))
    public Response contribution(
            @PathParam("id") String id, @PathParam("contribution") String contribution, @Context Request request) {
        return tagged(ContributionJson.of(find(id, contribution)), request);
    }

    @POST
    @Path("contributions")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Contribute, or answer a contribution",
            description = "The same words sent again within a minute, or with the same submission id, write once.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContributionJson.class)))
    public Response contribute(@PathParam("id") String id, ContributionInput input) {
        var words = checked(input).words(DiscussionId.fromString(id));
        var written = contributions.write(current.get(), words);
        return Response.created(URI.create("/api/v1/discussions/" + words.discussion() + "/contributions/" + written))
                .entity(ContributionJson.of(find(id, written.toString())))
                .build();
    }

    @POST
    @Path("contributions/{contribution}/revision")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the text of one's own contribution, within 15 minutes and before any answer")
    public ContributionJson revise(
            @PathParam("id") String id, @PathParam("contribution") String contribution, ContributionInput input) {
        var known = find(id, contribution);
        var words = checked(input);
        contributions.revise(current.get(), known.id(), words.kind(), words.text());
        return ContributionJson.of(find(id, contribution));
    }

    @POST
    @Path("contributions/{contribution}/withdrawal")
    @Authenticated
    @Operation(summary = "Take back one's own contribution for good; answers stay")
    public ContributionJson withdraw(@PathParam("id") String id, @PathParam("contribution") String contribution) {
        contributions.withdraw(current.get(), find(id, contribution).id());
        return ContributionJson.of(find(id, contribution));
    }

    private ContributionView find(String id, String contribution) {
        var view = discussions.single(current.get(), ContributionId.fromString(contribution));
        if (!view.id().equals(DiscussionId.fromString(id))) {
            throw new NotFound();
        }
        return view.contributions().getFirst();
    }

    private ContributionInput checked(ContributionInput input) {
        return forms.checked(input == null ? new ContributionInput(null, null, null, null, null) : input);
    }

    /** Tagged by content, so that it also changes when a step opens or closes by time, and differs between readers. */
    private Response tagged(Object body, Request request) {
        return tagged.answer(body, request);
    }

    private static ContributionKind wanted(String kind) {
        var query = ThreadQuery.of(kind, null, null);
        if (kind != null && !kind.isBlank() && query.kind() == null) {
            throw new NotFound();
        }
        return query.kind();
    }
}
