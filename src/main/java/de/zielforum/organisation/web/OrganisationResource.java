package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Directory;
import de.zielforum.organisation.OrganisationCard;
import de.zielforum.organisation.OrganisationFilter;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.OrganisationSection;
import de.zielforum.organisation.ServiceFilter;
import de.zielforum.organisation.Topic;
import de.zielforum.organisation.Whereabouts;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Address;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Section;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The directory of organisations and the entry of each. */
@Path("/organisationen")
@PermitAll
@Blocking
class OrganisationResource {

    private static final int PER_PAGE = 24;
    private static final int ALL_SERVICES = 100;

    @Inject
    CurrentViewer current;

    @Inject
    Directory directory;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Choices choices;

    @Inject
    Areas areas;

    @Inject
    @All
    List<OrganisationSection> contributors;

    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("suche") String words,
            @QueryParam("art") String kind,
            @QueryParam("thema") String topic,
            @QueryParam("gebiet") String area,
            @QueryParam("ab") String cursor) {
        var filter = new OrganisationFilter(
                words,
                Choices.constant(OrganisationKind.class, kind).orElse(null),
                Choices.constant(Topic.class, topic).orElse(null),
                choices.area(area).map(AreaView::id).orElse(null));
        var here = Address.of("/organisationen")
                .with("suche", words)
                .with("art", kind)
                .with("thema", topic)
                .with("gebiet", area);
        var page = page(filter, cursor);
        var everywhere = areas.known();
        return new OrganisationsPage(
                page.items().stream().map(card -> row(card, everywhere)).toList(),
                new OrganisationsPage.Query(or(words), or(kind), or(topic), or(area)),
                new OrganisationsPage.Options(choices.kinds(), choices.topics(), choices.areas()),
                here.hasQuery(),
                page.next() == null ? null : here.with("ab", page.next()).toString(),
                permissions.mayFound(current.get()));
    }

    private Page<OrganisationCard> page(OrganisationFilter filter, String cursor) {
        var after = Cursor.values(cursor, 2);
        var rows = after.isEmpty()
                ? directory.organisations(filter, "", "", PER_PAGE + 1)
                : directory.organisations(filter, after.get(0), after.get(1), PER_PAGE + 1);
        return Page.of(rows, PER_PAGE, card -> Cursor.of(card.name(), card.id()));
    }

    private static OrganisationsPage.Row row(OrganisationCard card, List<AreaView> everywhere) {
        return new OrganisationsPage.Row(
                card,
                everywhere.stream()
                        .filter(area -> card.areas().contains(area.id()))
                        .toList());
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@PathParam("id") OrganisationId id) {
        var viewer = current.get();
        var organisation = directory.organisation(id).orElseThrow(NotFound::new);
        return new OrganisationPage(
                organisation,
                organisation.address().lines().toList(),
                whereabouts.named(organisation.areas()),
                directory.members(id),
                directory.services(ServiceFilter.of(id), "", "", ALL_SERVICES),
                sections(id, viewer),
                rights(viewer, id, organisation.dissolvedAt() == null));
    }

    private List<Section> sections(OrganisationId id, Viewer viewer) {
        return contributors.stream()
                .sorted(Comparator.comparingInt(OrganisationSection::order))
                .map(section -> section.about(id, viewer))
                .flatMap(Optional::stream)
                .toList();
    }

    private OrganisationPage.Rights rights(Viewer viewer, OrganisationId id, boolean living) {
        return new OrganisationPage.Rights(
                living && permissions.mayEdit(viewer, id),
                permissions.maySeeMandates(viewer, id),
                living && permissions.mayRequestMandate(viewer),
                living && permissions.mayDissolve(viewer));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
