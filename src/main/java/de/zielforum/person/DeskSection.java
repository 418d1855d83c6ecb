package de.zielforum.person;

import de.zielforum.shared.web.Section;
import java.util.Optional;

/** What waits for somebody at the work bench, contributed by a feature: reports to look at, proposals to answer. */
public interface DeskSection {

    /** Place on the page; smaller stands higher. */
    int order();

    /** What waits for this person, or empty when this feature has nothing for their duties. Runs inside a transaction. */
    Optional<Section> waitingFor(Viewer viewer);
}
