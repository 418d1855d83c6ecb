package de.zielforum.moderation;

import java.util.Optional;
import java.util.UUID;

/** Implemented as a bean by each feature whose content can be reported and hidden. */
public interface ModeratedContent {

    /** The {@link ContentRef#kind} this feature answers for. */
    String kind();

    /**
     * The content, hidden or not. Empty when there is none, or when nobody but its author has been able to see it so far: a
     * draft cannot be reported. Runs inside a transaction.
     */
    Optional<ContentDetails> find(UUID id);
}
