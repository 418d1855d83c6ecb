package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Inequalities;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** In which parts of life the areas lie furthest apart. */
@Path("/indikatoren/unterschiede")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class InequalityResource {

    @Inject
    Areas areas;

    @Inject
    Inequalities inequalities;

    @Inject
    SpreadWords words;

    @GET
    @Transactional
    public TemplateInstance page(@QueryParam("ebene") String level) {
        var levels = Stream.of(AreaLevel.DISTRICT, AreaLevel.NEIGHBOURHOOD)
                .filter(candidate -> areas.all().stream().anyMatch(area -> area.level() == candidate))
                .toList();
        var chosen = levels.stream()
                .filter(candidate -> IndicatorChoice.name(candidate).equals(level))
                .findFirst()
                .orElse(AreaLevel.DISTRICT);
        return new InequalityPage(options(levels, chosen), rows(chosen));
    }

    private static List<IndicatorChoice.LevelOption> options(List<AreaLevel> levels, AreaLevel chosen) {
        return levels.stream()
                .map(each -> new IndicatorChoice.LevelOption(
                        "levels_" + each,
                        "/indikatoren/unterschiede?ebene=" + IndicatorChoice.name(each),
                        each == chosen))
                .toList();
    }

    private List<InequalityPage.Row> rows(AreaLevel level) {
        return inequalities.overview(level).stream()
                .sorted(Comparator.comparingDouble((Inequalities.Entry entry) ->
                                entry.inequality().spread().variation())
                        .reversed())
                .map(entry -> row(entry, level))
                .toList();
    }

    private InequalityPage.Row row(Inequalities.Entry entry, AreaLevel level) {
        var inequality = entry.inequality();
        var spread = inequality.spread();
        var say = entry.words();
        return new InequalityPage.Row(
                entry.name(),
                "/indikatoren/" + entry.key() + "?jahr=" + inequality.period() + "&ebene=" + IndicatorChoice.name(level)
                        + "#unterschiede",
                entry.dimension(),
                inequality.period(),
                say.difference(spread.gap()),
                place(inequality.lowest()),
                place(inequality.highest()),
                spread.ratio().isPresent() ? say.times(spread.ratio().getAsDouble()) : "",
                say.whole(100 * spread.variation()),
                inequality.change() == null ? "" : words.brief(inequality.change(), say),
                inequality.secret());
    }

    private static String place(Figure figure) {
        return figure.areaName() + " (" + figure.number() + ")";
    }
}
