package de.zielforum.participation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Section;
import java.util.Optional;

/** A part of a process's page that a higher feature contributes: its proposals, ballots, goals. */
public interface ProcessSection {

    /** Place on the page; smaller stands higher. */
    int order();

    /** What this feature has to show about the process to this viewer, or empty. Runs inside a transaction. */
    Optional<Section> about(ProcessId process, Viewer viewer);
}
