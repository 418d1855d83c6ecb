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
        var touching = new HashSet<>(areas.selfAndBelow(area));
        touching.addAll(areas.selfAndAbove(area));
        return touching;
    }

    /** The areas of the ids, larger ones first, then by name. */
    @Transactional
    public List<AreaView> named(Collection<AreaId> ids) {
        return ids.isEmpty()
                ? List.of()
                : areas.known().stream().filter(area -> ids.contains(area.id())).toList();
    }
}
