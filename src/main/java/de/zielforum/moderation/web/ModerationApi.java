package de.zielforum.moderation.web;

import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.moderation.ModerationDesk;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports, decisions and appeals for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation", description = "Reporting content, and the published decisions about it")
class ModerationApi {

    /** @param kind and id name the content, for example a {@code contribution} */
    record ReportInput(String kind, String id, String reason) {}

    record DecisionInput(String kind, String id, String action, String rule, String reason) {}

    record AppealInput(String reason) {}

    @Inject
    CurrentViewer current;

    @Inject
    Moderation moderation;

    @Inject
    ModerationDesk desk;

    @Inject
    Forms forms;

    @Inject
    Tagged tagged;

    @POST
    @Path("reports")
    @Authenticated
    @Operation(summary = "Ask moderators to look at content; one open report per person and content")
    @APIResponse(responseCode = "204", description = "Done")
    public void report(ReportInput input) {
        var given = input == null ? new ReportInput(null, null, null) : input;
        var form = new ReportForm(given.reason());
        check(form);
        moderation.report(current.get(), ContentRef.of(given.kind(), given.id()), form.reason());
    }

    @GET
    @Path("moderation-decisions")
    @PermitAll
    @Operation(summary = "Published decisions, the latest first")
    public Page<DecisionJson> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        var size = Filters.size(limit);
        var page = Page.of(desk.published(current.get(), cursor, size + 1), size, ModerationDesk::cursor);
        return new Page<>(page.items().stream().map(DecisionJson::of).toList(), page.next());
    }

    @GET
    @Path("moderation-decisions/{id}")
    @PermitAll
    @Operation(summary = "One published decision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    public Response one(@PathParam("id") String id, @Context Request request) {
        var decision = DecisionJson.of(desk.decision(current.get(), ModerationDecisionId.fromString(id)));
        return tagged.answer(decision, request);
    }

    @POST
    @Path("moderation-decisions")
    @RolesAllowed("moderation")
    @Operation(summary = "Decide about content: HIDE, RESTORE or KEEP, by a rule of the netiquette and with a reason")
    @APIResponse(responseCode = "204", description = "Done")
    public void decide(DecisionInput input) {
        var given = input == null ? new DecisionInput(null, null, null, null, null) : input;
        var form = new DecisionForm(given.action(), given.rule(), given.reason());
        check(form);
        moderation.decide(
                current.get(), ContentRef.of(given.kind(), given.id()), form.verdict(), form.violated(), form.reason());
    }

    @POST
    @Path("moderation-decisions/{id}/appeal")
    @Authenticated
    @Operation(summary = "Appeal against the hiding of one's own words")
    @APIResponse(responseCode = "204", description = "Done")
    public void appeal(@PathParam("id") String id, AppealInput input) {
        var form = new AppealForm(input == null ? null : input.reason());
        check(form);
        moderation.appeal(current.get(), ModerationDecisionId.fromString(id), form.reason());
    }

    private void check(Object form) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
