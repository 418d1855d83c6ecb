package de.zielforum.indicator.web;

import de.zielforum.area.Areas;
import de.zielforum.indicator.Break;
import de.zielforum.indicator.Figure;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Says where a series goes over from one version of an area to the next, and keeps the two apart. */
@ApplicationScoped
class Versions {

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    /** One line for each version of an area, so that nothing is drawn across a break. */
    List<Reading.Line> lines(List<Figure> series) {
        var byVersion =
                series.stream().collect(Collectors.groupingBy(Figure::area, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<Reading.Line>();
        byVersion.forEach((version, figures) -> {
            var validity = areas.require(version).validity();
            var name = figures.getFirst().areaName();
            lines.addFirst(new Reading.Line(
                    validity.until() == null
                            ? name
                            : texts.say("versions", "nameUntil", name, String.valueOf(validity.lastYear())),
                    figures));
        });
        return lines;
    }

    /** A sentence for each break. */
    List<String> breaks(Collection<List<Figure>> series) {
        return series.stream()
                .flatMap(one -> Break.of(one).stream())
                .map(this::sentence)
                .distinct()
                .sorted()
                .toList();
    }

    private String sentence(Break where) {
        var after = areas.require(where.after());
        var from = after.validity().from();
        var year = from == null ? where.year() : from.getYear();
        return texts.say("versions", "wasReshaped", after.name(), String.valueOf(year));
    }
}
