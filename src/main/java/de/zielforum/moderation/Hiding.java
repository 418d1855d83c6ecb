package de.zielforum.moderation;

import java.time.Instant;

/**
 * Why and since when content is hidden; shown in its place.
 *
 * @param reason plain text
 */
public record Hiding(
        ContentRef content, ModerationDecisionId decision, NetiquetteRule rule, String reason, Instant decidedAt) {

    /** The address of the published decision, where the author can appeal. */
    public String path() {
        return path(decision);
    }

    static String path(ModerationDecisionId decision) {
        return "/moderationsentscheidungen/" + decision;
    }
}
