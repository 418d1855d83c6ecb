package de.zielforum.person;

import de.zielforum.shared.web.Section;
import java.util.Optional;

/** A part of a person's account page that a feature contributes: their proposals, votes cast, mandates. */
public interface AccountSection {

    /** Place on the page; smaller stands higher. */
    int order();

    /** What this feature has to show to the person, or empty when there is nothing. Runs inside a transaction. */
    Optional<Section> of(Viewer viewer);
}
