package de.zielforum.deliberation;

import java.time.Instant;

/**
 * A discussion in which people write.
 *
 * @param path the page of the host
 * @param contributions how many can be read, answers included
 */
public record LivelyDiscussion(DiscussionId id, String title, String path, long contributions, Instant lastWrittenAt) {}
