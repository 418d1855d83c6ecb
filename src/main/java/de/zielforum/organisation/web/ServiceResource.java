package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Directory;
import de.zielforum.organisation.Language;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.ServiceCard;
import de.zielforum.organisation.ServiceFilter;
import de.zielforum.organisation.ServiceId;
import de.zielforum.organisation.Services;
import de.zielforum.organisation.Topic;
import de.zielforum.organisation.Whereabouts;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Address;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Page;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** What organisations offer. */
@Path("/angebote")
@PermitAll
@Blocking
class ServiceResource {

    private static final int PER_PAGE = 24;

    @Inject
    CurrentViewer current;

    @Inject
    Services services;

    @Inject
    Directory directory;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Choices choices;

    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("suche") String words,
            @QueryParam("thema") String topic,
            @QueryParam("gebiet") String area,
            @QueryParam("sprache") String language,
            @QueryParam("ab") String cursor) {
        var filter = new ServiceFilter(
                words,
                Choices.constant(Topic.class, topic).orElse(null),
                choices.area(area).map(AreaView::id).orElse(null),
                Choices.constant(Language.class, language).orElse(null),
                null);
        var here = Address.of("/angebote")
                .with("suche", words)
                .with("thema", topic)
                .with("gebiet", area)
                .with("sprache", language);
        var page = page(filter, cursor);
        return new ServicesPage(
                page.items(),
                new ServicesPage.Query(or(words), or(topic), or(area), or(language)),
                new ServicesPage.Options(choices.topics(), choices.areas(), choices.languages()),
                here.hasQuery(),
                page.next() == null ? null : here.with("ab", page.next()).toString());
    }

    private Page<ServiceCard> page(ServiceFilter filter, String cursor) {
        var after = Cursor.values(cursor, 2);
        var rows = after.isEmpty()
                ? directory.services(filter, "", "", PER_PAGE + 1)
                : directory.services(filter, after.get(0), after.get(1), PER_PAGE + 1);
        return Page.of(rows, PER_PAGE, card -> Cursor.of(card.name(), card.id()));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@PathParam("id") ServiceId id) {
        var service = services.require(id);
        var organisation = directory.organisation(service.organisation().id()).orElseThrow(NotFound::new);
        var areas = service.areas().isEmpty() ? organisation.areas() : service.areas();
        var mayEdit = service.offered() && permissions.mayEdit(current.get(), organisation.id());
        return new ServicePage(service, organisation, whereabouts.named(areas), mayEdit);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
