package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Relates the areas in which somebody works to the area somebody asks for. */
@ApplicationScoped
public class Whereabouts {

    @Inject
    Areas areas;

    /**
     * The areas whose work touches an area: the area itself, what lies in it and what it lies in. Who works in the whole
     * municipality works in each of its districts.
     */
    @Transactional
    public Set<AreaId> touching(AreaId area) {
        var all = areas.all();
        var byId = all.stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        var touching = new HashSet<AreaId>();
        for (var candidate : all) {
            if (liesIn(candidate, area, byId::get)) {
                touching.add(candidate.id());
            }
        }
        for (var above = byId.get(area); above != null; above = byId.get(above.parent())) {
            touching.add(above.id());
        }
        return touching;
    }

    private static boolean liesIn(AreaView inner, AreaId outer, Function<AreaId, AreaView> byId) {
        for (var area = inner; area != null; area = area.parent() == null ? null : byId.apply(area.parent())) {
            if (area.id().equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The areas of the ids, larger ones first, then by name. */
    @Transactional
    public List<AreaView> named(Collection<AreaId> ids) {
        return ids.isEmpty()
                ? List.of()
                : areas.all().stream().filter(area -> ids.contains(area.id())).toList();
    }
}
