package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which area lies in which. */
final class AreaTree {

    private final Map<AreaId, AreaId> parents = new HashMap<>();
    private final Map<AreaId, List<AreaId>> children = new HashMap<>();
    private final Map<AreaId, String> codes = new HashMap<>();

    AreaTree(Collection<AreaView> areas) {
        for (var area : areas) {
            codes.put(area.id(), area.code());
            if (area.parent() != null) {
                parents.put(area.id(), area.parent());
                children.computeIfAbsent(area.parent(), parent -> new ArrayList<>())
                        .add(area.id());
            }
        }
    }

    String code(AreaId area) {
        return codes.getOrDefault(area, "");
    }

    /** The smallest area of a set in which an area lies, itself not counted; null when there is none. */
    AreaId nearest(AreaId area, Set<AreaId> among) {
        var above = parents.get(area);
        while (above != null && !among.contains(above)) {
            above = parents.get(above);
        }
        return above;
    }

    /** Whether areas of a set fill an area completely. */
    boolean isFilled(AreaId area, Set<AreaId> by) {
        var inside = children.getOrDefault(area, List.of());
        return !inside.isEmpty() && inside.stream().allMatch(part -> by.contains(part) || isFilled(part, by));
    }
}
