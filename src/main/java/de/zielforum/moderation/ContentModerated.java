package de.zielforum.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * Content was hidden, or shown again, or stays hidden after an appeal. Fired inside the transaction of the decision; the feature
 * that keeps the content follows in the same transaction.
 *
 * @param hidden whether it is hidden from now on
 * @param decision the decision that holds from now on, see {@link Hiding}
 */
public record ContentModerated(
        ContentRef content,
        boolean hidden,
        String reason,
        NetiquetteRule rule,
        UUID moderator,
        ModerationDecisionId decision,
        Instant decidedAt) {}
