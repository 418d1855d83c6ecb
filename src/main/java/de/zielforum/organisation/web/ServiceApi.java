package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Directory;
import de.zielforum.organisation.Language;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.ServiceFilter;
import de.zielforum.organisation.ServiceForm;
import de.zielforum.organisation.ServiceId;
import de.zielforum.organisation.Services;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Services for programs. */
@Path("/api/v1/services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Services", description = "What organisations offer, where, when, for whom")
@Blocking
class ServiceApi {

    @Inject
    CurrentViewer current;

    @Inject
    Services services;

    @Inject
    Tagged tagged;

    @Inject
    Directory directory;

    @Inject
    Areas areas;

    @Inject
    Choices choices;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Services by name, optionally by topic, area (code), language (tag), organisation and words")
    public Page<ServiceJson> list(
            @QueryParam("q") String words,
            @QueryParam("topic") String topic,
            @QueryParam("area") String area,
            @QueryParam("language") String language,
            @QueryParam("organisation") String organisation,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var size = Filters.size(limit);
        var filter = new ServiceFilter(
                words,
                OrganisationApi.blank(topic) ? null : OrganisationApi.constant(Topic.class, topic),
                OrganisationApi.blank(area)
                        ? null
                        : choices.area(area).map(AreaView::id).orElseThrow(NotFound::new),
                OrganisationApi.blank(language)
                        ? null
                        : Language.ofTag(language).orElseThrow(NotFound::new),
                OrganisationApi.blank(organisation) ? null : OrganisationId.fromString(organisation));
        var after = Cursor.values(cursor, 2);
        var rows = after.isEmpty()
                ? directory.services(filter, "", "", size + 1)
                : directory.services(filter, after.get(0), after.get(1), size + 1);
        var page = Page.of(rows, size, card -> Cursor.of(card.name(), card.id()));
        var everywhere = areas.known();
        return new Page<>(
                page.items().stream()
                        .map(card -> ServiceJson.of(card, everywhere))
                        .toList(),
                page.next());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One service")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServiceJson.class)))
    public Response one(@PathParam("id") ServiceId id, @Context Request request) {
        return tagged.answer(ServiceJson.of(services.require(id), areas.known()), request);
    }

    /**
     * A service to be entered.
     *
     * @param organisation id of the organisation that offers it
     * @param languages tags
     * @param areas codes
     */
    record NewService(
            UUID organisation,
            String name,
            String about,
            String audience,
            String place,
            String times,
            String cost,
            List<String> languages,
            List<String> areas,
            List<String> topics) {}

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters a service; for who edits the organisation's entry")
    @APIResponse(responseCode = "201", description = "Made; its address is in the header Location")
    public Response offer(NewService body) {
        Body.required(body);
        if (body.organisation() == null) {
            throw new NotFound();
        }
        var form = new ServiceForm(
                body.name(),
                body.about(),
                body.audience(),
                body.place(),
                body.times(),
                body.cost(),
                or(body.languages()).stream()
                        .map(Language::ofTag)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                choices.areas(or(body.areas())),
                Choices.constants(Topic.class, Keys.names(body.topics())));
        var id = services.offer(current.get(), new OrganisationId(body.organisation()), form);
        return Response.created(URI.create("/api/v1/services/" + id)).build();
    }

    private static List<String> or(List<String> list) {
        return list == null ? List.of() : list;
    }
}
