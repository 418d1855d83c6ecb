package de.zielforum.goal.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.goal.GoalFollowUp;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Goals as open data. */
@Path("/api/v1/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals", description = "What the municipality wants to reach, where it came from, what was decided")
@PermitAll
class GoalApi {

    @Inject
    GoalLists lists;

    @Inject
    Processes processes;

    @Inject
    Proposals proposals;

    @Inject
    Areas areas;

    @Inject
    Instance<GoalFollowUp> followUp;

    @Inject
    Tagged tagged;

    @GET
    @Transactional
    @Operation(summary = "Public goals, the newest first, narrowed by process, area or state")
    public Page<GoalJson> list(
            @Parameter(description = "slug") @QueryParam("process") String process,
            @Parameter(description = "code; areas within are included") @QueryParam("area") String area,
            @Parameter(description = "a state of a goal, for example ADOPTED") @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var page = lists.page(
                process(process),
                Filters.known(GoalState.values(), state),
                areas.idsWithin(area),
                cursor,
                Filters.size(limit));
        var named = named();
        return new Page<>(
                page.items().stream().map(card -> GoalJson.of(card, named)).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One goal with its target, lineage, vote, decisions, measures and outcome")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GoalJson.Full.class)))
    public Response one(@PathParam("id") GoalId id, @Context Request request) {
        var measures =
                followUp.stream().flatMap(next -> next.measures(id).stream()).toList();
        var full =
                GoalJson.Full.of(lists.detail(Viewer.VISITOR, id), named(), proposals.lineageOf(id.value()), measures);
        return tagged.answer(full, request);
    }

    private ProcessId process(String slug) {
        return slug == null || slug.isBlank()
                ? null
                : processes
                        .bySlug(Viewer.VISITOR, slug)
                        .orElseThrow(NotFound::new)
                        .id();
    }

    private Map<UUID, AreaView> named() {
        return areas.known().stream().collect(Collectors.toMap(area -> area.id().value(), area -> area));
    }
}
