package de.zielforum.goal.web;

import de.zielforum.goal.GoalCard;
import de.zielforum.goal.GoalDetail;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.participation.Processes;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.LineageView;
import de.zielforum.proposal.Proposals;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Goals as open data. */
@Path("/api/v1/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
@PermitAll
class GoalApi {

    @Inject
    GoalLists lists;

    @Inject
    Processes processes;

    @Inject
    Proposals proposals;

    /** A goal with what it came from and what became of it. */
    record GoalJson(GoalDetail goal, List<LineageView> lineage) {}

    @GET
    @Transactional
    public List<GoalCard> list(
            @QueryParam("process") @DefaultValue("") String slug, @QueryParam("state") @DefaultValue("") String state) {
        var states = Arrays.stream(GoalState.values())
                .filter(s -> s.name().equalsIgnoreCase(state))
                .collect(Collectors.toSet());
        var process = processes.bySlug(Viewer.VISITOR, slug).map(p -> p.id()).orElse(null);
        return lists.cards(Viewer.VISITOR, process, states, Set.of());
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(@PathParam("id") GoalId id, @Context Request request) {
        var goal = lists.detail(Viewer.VISITOR, id);
        var tag = new EntityTag(
                goal.version() + "-" + goal.decisions().size() + "-" + goal.state() + "-" + goal.approvals());
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(new GoalJson(goal, proposals.lineageOf(id.value())))
                        .tag(tag)
                        .build();
    }
}
