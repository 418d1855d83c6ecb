package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.SimilarAreas;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The areas that are most like an area.
 *
 * @param areas the nearest first
 * @param traits what they are alike in, besides the number of people
 * @param bySize whether the number of people counts as well
 * @param comparison the address of the area beside the nearest of them
 */
record Alike(List<AreaView> areas, String traits, boolean bySize, String comparison) {

    static Alike of(AreaView area, SimilarAreas similar, List<AreaView> all) {
        var byId = all.stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        var areas =
                similar.areas().stream().map(byId::get).filter(Objects::nonNull).toList();
        return new Alike(
                areas,
                String.join(", ", similar.traits()),
                similar.bySize(),
                ComparedAreas.address(Stream.concat(Stream.of(area), areas.stream())
                        .map(AreaView::code)
                        .toList()));
    }

    public boolean known() {
        return !areas.isEmpty();
    }
}
