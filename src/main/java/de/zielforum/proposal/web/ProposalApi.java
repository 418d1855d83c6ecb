package de.zielforum.proposal.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.indicator.Citations;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalLists;
import de.zielforum.proposal.ProposalOrder;
import de.zielforum.proposal.ProposalPermissions;
import de.zielforum.proposal.ProposalQuery;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.ProposalState;
import de.zielforum.shared.error.NotFound;
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
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposals for programs to read. */
@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Proposals",
        description = "What people propose, on which evidence, who stands behind it, what became of it")
@PermitAll
class ProposalApi {

    @Inject
    CurrentViewer current;

    @Inject
    ProposalLists lists;

    @Inject
    ProposalReader reader;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Citations citations;

    @Inject
    Processes processes;

    @Inject
    Areas areas;

    @Inject
    Tagged tagged;

    @GET
    @Transactional
    @Operation(
            summary = "Published proposals, narrowed by process, area, topic, state, organisation, indicator or words")
    public Page<ProposalJson> list(
            @Parameter(description = "slug") @QueryParam("process") String process,
            @Parameter(description = "code; areas within are included") @QueryParam("area") String area,
            @QueryParam("topic") String topic,
            @QueryParam("state") String state,
            @Parameter(description = "id") @QueryParam("organisation") String organisation,
            @Parameter(description = "key of an indicator that is cited") @QueryParam("indicator") String indicator,
            @Parameter(description = "words in any inflection") @QueryParam("q") String words,
            @Parameter(description = "newest, supported or discussed") @QueryParam("order") String order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var query = ProposalQuery.all()
                .in(blank(process) ? null : process(process).id())
                .in(blank(area) ? null : areas.selfAndBelow(area(area)))
                .about(known(Topic.values(), topic))
                .in(known(ProposalState.values(), state))
                .of(blank(organisation) ? null : OrganisationId.fromString(organisation))
                .citing(blank(indicator) ? null : indicator)
                .saying(words)
                .by(order(order))
                .after(cursor);
        var page = lists.page(current.get(), query, Filters.size(limit));
        return new Page<>(page.items().stream().map(ProposalJson::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One proposal with text, evidence, and what became of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalJson.Full.class)))
    public Response one(@PathParam("id") ProposalId id, @Context Request request) {
        var viewer = current.get();
        var proposal = reader.view(viewer, id);
        var readable = permissions.rights(viewer, proposal.facts()).read();
        var full = ProposalJson.Full.of(
                proposal, readable, readable ? citations.of(proposal.citations()) : List.of(), reader.goals(id));
        return tagged.answer(full, request);
    }

    private ProcessView process(String slug) {
        return processes.bySlug(slug).orElseThrow(NotFound::new);
    }

    private AreaId area(String code) {
        return areas.byCode(code).map(AreaView::id).orElseThrow(NotFound::new);
    }

    /** Nothing is to be found under a value that does not exist. */
    private static <E extends Enum<E>> E known(E[] values, String name) {
        if (blank(name)) {
            return null;
        }
        var value = ProposalFilter.one(values, name.toUpperCase(Locale.ROOT));
        if (value == null) {
            throw new NotFound();
        }
        return value;
    }

    private static ProposalOrder order(String name) {
        return switch (name == null ? "" : name) {
            case "supported" -> ProposalOrder.SUPPORTED;
            case "discussed" -> ProposalOrder.DISCUSSED;
            default -> ProposalOrder.NEWEST;
        };
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
