package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Directory;
import de.zielforum.organisation.OrganisationFilter;
import de.zielforum.organisation.OrganisationForm;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.Organisations;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations for programs. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations", description = "Who helps with what, and where")
@Blocking
class OrganisationApi {

    @Inject
    Tagged tagged;

    @Inject
    CurrentViewer current;

    @Inject
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    Areas areas;

    @Inject
    Choices choices;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Organisations by name, optionally by kind, topic, area (code) and words")
    public Page<OrganisationJson.Card> list(
            @QueryParam("q") String words,
            @QueryParam("kind") String kind,
            @QueryParam("topic") String topic,
            @QueryParam("area") String area,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var size = Filters.size(limit);
        var filter = new OrganisationFilter(
                words,
                blank(kind) ? null : constant(OrganisationKind.class, kind),
                blank(topic) ? null : constant(Topic.class, topic),
                blank(area) ? null : choices.area(area).map(AreaView::id).orElseThrow(NotFound::new));
        var after = Cursor.values(cursor, 2);
        var rows = after.isEmpty()
                ? directory.organisations(filter, "", "", size + 1)
                : directory.organisations(filter, after.get(0), after.get(1), size + 1);
        var page = Page.of(rows, size, card -> Cursor.of(card.name(), card.id()));
        var everywhere = areas.known();
        return new Page<>(
                page.items().stream()
                        .map(card -> OrganisationJson.Card.of(card, everywhere))
                        .toList(),
                page.next());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "The entry of one organisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganisationJson.class)))
    public Response one(@PathParam("id") OrganisationId id, @Context Request request) {
        var organisation = directory.organisation(id).orElseThrow(NotFound::new);
        return tagged.answer(OrganisationJson.of(organisation, areas.known()), request);
    }

    /**
     * An organisation to be entered.
     *
     * @param umbrella id of the organisation it belongs to
     * @param areas codes
     */
    record NewOrganisation(
            String name,
            String kind,
            String about,
            String address,
            String email,
            String phone,
            String website,
            UUID umbrella,
            List<String> areas,
            List<String> topics) {}

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters an organisation; for the administration")
    @APIResponse(responseCode = "201", description = "Made; its address is in the header Location")
    public Response found(NewOrganisation body) {
        Body.required(body);
        var form = new OrganisationForm(
                body.name(),
                Choices.constant(OrganisationKind.class, Keys.name(body.kind())).orElse(null),
                body.about(),
                body.address(),
                body.email(),
                body.phone(),
                body.website(),
                body.umbrella() == null ? null : new OrganisationId(body.umbrella()),
                choices.areas(body.areas() == null ? List.of() : body.areas()),
                Choices.constants(Topic.class, Keys.names(body.topics())));
        var id = organisations.found(current.get(), form);
        return Response.created(URI.create("/api/v1/organisations/" + id)).build();
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Nothing is to be found under a key that does not exist. */
    static <E extends Enum<E>> E constant(Class<E> type, String key) {
        return Choices.constant(type, Keys.name(key)).orElseThrow(NotFound::new);
    }
}
