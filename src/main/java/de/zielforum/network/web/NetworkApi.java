package de.zielforum.network.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.network.MembershipForm;
import de.zielforum.network.Memberships;
import de.zielforum.network.NetworkDirectory;
import de.zielforum.network.NetworkFilter;
import de.zielforum.network.NetworkForm;
import de.zielforum.network.NetworkId;
import de.zielforum.network.Networks;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Body;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Networks for programs. */
@Path("/api/v1/networks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Networks", description = "Who works together, applying and joining")
@Blocking
class NetworkApi {

    @Inject
    Tagged tagged;

    @Inject
    CurrentViewer current;

    @Inject
    Networks networks;

    @Inject
    Memberships memberships;

    @Inject
    NetworkDirectory directory;

    @Inject
    Areas areas;

    @Inject
    Choices choices;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Networks by name, optionally by topic and area (code)")
    public Page<NetworkJson.Card> list(
            @QueryParam("topic") String topic,
            @QueryParam("area") String area,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var size = Filters.size(limit);
        var filter = new NetworkFilter(
                blank(topic) ? null : topic(topic),
                blank(area) ? null : choices.area(area).map(AreaView::id).orElseThrow(NotFound::new));
        var after = Cursor.values(cursor, 2);
        var rows = after.isEmpty()
                ? directory.networks(filter, "", "", size + 1)
                : directory.networks(filter, after.get(0), after.get(1), size + 1);
        var page = Page.of(rows, size, card -> Cursor.of(card.name(), card.id()));
        var everywhere = areas.known();
        return new Page<>(
                page.items().stream()
                        .map(card -> NetworkJson.Card.of(card, everywhere))
                        .toList(),
                page.next());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One network with its members")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NetworkJson.class)))
    public Response one(@PathParam("id") NetworkId id, @Context Request request) {
        var body = NetworkJson.of(networks.require(id), memberships.members(id), areas.known());
        return tagged.answer(body, request);
    }

    /**
     * A network to be founded.
     *
     * @param coordinator id of the founding organisation; none when the social planning founds and coordinates
     * @param areas codes
     */
    record NewNetwork(
            UUID coordinator,
            String name,
            String about,
            String goals,
            List<String> areas,
            List<String> topics,
            boolean open) {}

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Founds a network; for who speaks for the coordinator, or planning")
    @APIResponse(responseCode = "201", description = "Made; its address is in the header Location")
    public Response found(NewNetwork body) {
        Body.required(body);
        var form = new NetworkForm(
                body.name(),
                body.about(),
                body.goals(),
                choices.areas(body.areas() == null ? List.of() : body.areas()),
                Choices.constants(
                        Topic.class,
                        body.topics() == null
                                ? List.of()
                                : body.topics().stream()
                                        .map(t -> t.toUpperCase(Locale.ROOT))
                                        .toList()),
                body.open());
        var coordinator = body.coordinator() == null ? null : new OrganisationId(body.coordinator());
        var id = networks.found(current.get(), coordinator, form);
        return Response.created(URI.create("/api/v1/networks/" + id)).build();
    }

    /** Which organisation applies or is invited, and what goes with it. */
    record Joining(UUID organisation, String message) {

        OrganisationId organisationId() {
            if (organisation == null) {
                throw new NotFound();
            }
            return new OrganisationId(organisation);
        }
    }

    @POST
    @Path("{id}/applications")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "An organisation applies; for who speaks for it")
    @APIResponse(responseCode = "201", description = "Made; its address is in the header Location")
    public Response apply(@PathParam("id") NetworkId id, Joining body) {
        Body.required(body);
        var membership =
                memberships.apply(current.get(), id, body.organisationId(), new MembershipForm(body.message()));
        return Response.created(URI.create("/api/v1/memberships/" + membership)).build();
    }

    @POST
    @Path("{id}/invitations")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "An organisation is invited; for who speaks for the coordinator, or planning")
    @APIResponse(responseCode = "201", description = "Made; its address is in the header Location")
    public Response invite(@PathParam("id") NetworkId id, Joining body) {
        Body.required(body);
        var membership =
                memberships.invite(current.get(), id, body.organisationId(), new MembershipForm(body.message()));
        return Response.created(URI.create("/api/v1/memberships/" + membership)).build();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Nothing is to be found under a topic that does not exist. */
    private static Topic topic(String key) {
        return Choices.constant(Topic.class, key.toUpperCase(Locale.ROOT)).orElseThrow(NotFound::new);
    }
}
