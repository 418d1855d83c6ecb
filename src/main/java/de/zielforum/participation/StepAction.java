package de.zielforum.participation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import java.util.Optional;

/** Where somebody goes to take part in an open step; contributed by the higher feature in which it happens. */
public interface StepAction {

    /** The way in for this viewer, or empty when the step is not this feature's. Runs inside a transaction. */
    Optional<Link> of(ProcessView process, StepKind kind, Viewer viewer);
}
