package de.zielforum.indicator;

import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Section;
import java.util.Optional;

/** A part of an indicator's page that a feature contributes: goals that cite it, measures that are to move it. */
public interface IndicatorSection {

    /** Place on the page; smaller stands higher. */
    int order();

    /** What this feature has to show about the indicator, or empty when there is nothing. Runs inside a transaction. */
    Optional<Section> about(String indicatorKey, Viewer viewer);
}
