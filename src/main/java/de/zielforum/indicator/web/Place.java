package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.shared.web.Link;
import java.util.List;

/**
 * An area among the others.
 *
 * @param levelWord the message that names its level; likewise {@code belowWord} for the areas below
 * @param path from the municipality down to the area this one lies in
 * @param below the areas that lie in it
 */
record Place(AreaView area, String levelWord, List<AreaView> path, List<AreaView> below, String belowWord) {

    public AreaView municipality() {
        return path.isEmpty() ? area : path.getFirst();
    }

    public AreaView parent() {
        return path.isEmpty() ? null : path.getLast();
    }

    public String parentPath() {
        return pathOf(parent());
    }

    /** The areas drawn on the map of the place: those of the same level, or what the municipality is made of. */
    public String outlines() {
        var drawn = whole() && !below.isEmpty() ? below.getFirst() : area;
        return "/api/v1/areas.geojson?level=" + drawn.level().key();
    }

    public boolean whole() {
        return path.isEmpty();
    }

    /** The way here: every area this one lies in, with its address. */
    public List<Link> crumbs() {
        return path.stream().map(above -> new Link(pathOf(above), above.name())).toList();
    }

    private static String pathOf(AreaView area) {
        return area.path();
    }
}
