package de.zielforum.indicator.web;

import de.zielforum.area.Areas;
import de.zielforum.indicator.Comparisons;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndicatorOverview;
import de.zielforum.indicator.IndicatorSection;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Section;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Figures for everybody: what they say, where, since when. */
@Path("/indikatoren")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class IndicatorResource {

    @Inject
    CurrentViewer current;

    @Inject
    Areas areas;

    @Inject
    Figures figures;

    @Inject
    Comparisons comparisons;

    @Inject
    Readings readings;

    @Inject
    RoutingContext context;

    @Inject
    @All
    List<IndicatorSection> contributors;

    @GET
    @Transactional
    public TemplateInstance list() {
        if (!areas.any()) {
            return IndicatorListPage.of(
                    null,
                    figures.indicators().stream()
                            .map(indicator -> new IndicatorOverview(indicator, null, null))
                            .toList());
        }
        var municipality = areas.municipality();
        return IndicatorListPage.of(municipality, comparisons.overview(municipality.id()));
    }

    @GET
    @Path("{key}")
    @Transactional
    public TemplateInstance page(@PathParam("key") String key, @BeanParam ViewInput input, @Context UriInfo uri) {
        var scope = comparisons.scope(key).orElseThrow(NotFound::new);
        var choice = IndicatorChoice.of(
                scope.indicator(), scope.periods(), input.wish(context.request().query()));
        return new IndicatorPage(
                readings.read(scope, choice),
                sections(key, current.get()),
                new IndicatorPage.Elsewhere(uri.getBaseUri().resolve("/").toString(), ImagePen.possible()));
    }

    private List<Section> sections(String key, Viewer viewer) {
        return contributors.stream()
                .sorted(Comparator.comparingInt(IndicatorSection::order))
                .map(section -> section.about(key, viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
