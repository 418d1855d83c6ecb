package de.zielforum.indicator.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.area.Drawings;
import de.zielforum.indicator.AreaProfiles;
import de.zielforum.indicator.Comparisons;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndicatorOverview;
import de.zielforum.person.AreaSection;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Section;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How people live in the municipality, its districts and neighbourhoods. */
@Path("/gebiete")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class AreaResource {

    @Inject
    CurrentViewer current;

    @Inject
    Areas areas;

    @Inject
    Figures figures;

    @Inject
    Comparisons comparisons;

    @Inject
    AreaProfiles profiles;

    @Inject
    Drawings drawings;

    @Inject
    FormerAreas former;

    @Inject
    Maps maps;

    @Inject
    @All
    List<AreaSection> contributors;

    @GET
    @Transactional
    public TemplateInstance list(@QueryParam("indikator") String indicator) {
        var all = areas.all();
        if (all.isEmpty()) {
            return new AreaListPage(null, List.of(), List.of(), null, null, List.of());
        }
        var overview = comparisons.overview(all.getFirst().id());
        var onMap = overview.stream().filter(entry -> entry.extent() != null).toList();
        var shown = shown(onMap, indicator);
        return new AreaListPage(all.getFirst(), districts(all), oneOfEach(overview), shown, map(shown), choices(onMap));
    }

    /** The chosen indicator, or the first rate: counts say more about the size of districts than about life there. */
    private static IndicatorOverview shown(List<IndicatorOverview> candidates, String wanted) {
        return candidates.stream()
                .filter(entry -> entry.indicator().key().equals(wanted))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(entry -> entry.indicator().scale() != null)
                        .findFirst())
                .or(() -> candidates.stream().findFirst())
                .orElse(null);
    }

    private FigureMap map(IndicatorOverview shown) {
        if (shown == null) {
            return null;
        }
        var known = figures.across(
                shown.indicator().key(), AreaLevel.DISTRICT, shown.extent().period());
        return maps.of(known.getFirst(), ofLevel(areas.validIn(shown.extent().period()), AreaLevel.DISTRICT), known);
    }

    private static List<Choice> choices(List<IndicatorOverview> entries) {
        return entries.stream()
                .map(entry ->
                        new Choice(entry.indicator().key(), entry.indicator().name()))
                .toList();
    }

    private static List<IndicatorOverview> oneOfEach(List<IndicatorOverview> overview) {
        var seen = new HashSet<String>();
        return overview.stream()
                .filter(entry -> entry.whole() != null && entry.whole().value() != null)
                .filter(entry -> seen.add(entry.indicator().dimension()))
                .toList();
    }

    private static List<AreaListPage.District> districts(List<AreaView> all) {
        return ofLevel(all, AreaLevel.DISTRICT).stream()
                .map(district -> new AreaListPage.District(district, below(all, district)))
                .toList();
    }

    private static List<AreaView> ofLevel(List<AreaView> all, AreaLevel level) {
        return all.stream().filter(area -> area.level() == level).toList();
    }

    private static List<AreaView> below(List<AreaView> all, AreaView area) {
        return all.stream().filter(other -> area.id().equals(other.parent())).toList();
    }

    @GET
    @Path("{code}")
    @Transactional
    public TemplateInstance page(@PathParam("code") String code, @QueryParam("stand") String stand) {
        var around = drawings.surroundings(code);
        var asked = former.find(code, stand);
        var all = areas.around(asked);
        var area = all.stream()
                .filter(candidate -> candidate.id().equals(asked.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var below = below(all, area);
        var belowWord = below.isEmpty() ? "" : "levels_" + below.getFirst().level();
        var place = new Place(area, "level_" + area.level(), path(area, all), below, belowWord);
        if (!areas.isOfToday(area)) {
            return former.page(area, place);
        }
        var profile = profiles.of(area, all.getFirst());
        return new AreaPage(
                place,
                Profile.of(profile),
                around.orElse(null),
                Alike.of(area, profile.similar(), all),
                sections(area.id(), current.get()));
    }

    private static List<AreaView> path(AreaView area, List<AreaView> all) {
        var byId = all.stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        var path = new ArrayList<AreaView>();
        for (var above = byId.get(area.parent()); above != null; above = byId.get(above.parent())) {
            path.addFirst(above);
        }
        return path;
    }

    private List<Section> sections(AreaId area, Viewer viewer) {
        return contributors.stream()
                .sorted(Comparator.comparingInt(AreaSection::order))
                .map(section -> section.about(area, viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
