package de.zielforum.person;

import de.zielforum.area.AreaId;
import de.zielforum.shared.web.Section;
import java.util.Optional;

/** A part of an area's page that a feature contributes: goals, proposals, measures, organisations there. */
public interface AreaSection {

    /** Place on the page; smaller stands higher. */
    int order();

    /** Whether it tells what is going on there, so that it stands on the start page as well. */
    default boolean current() {
        return true;
    }

    /** What this feature has to show about the area, or empty when there is nothing. Runs inside a transaction. */
    Optional<Section> about(AreaId area, Viewer viewer);
}
