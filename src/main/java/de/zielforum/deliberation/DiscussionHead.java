package de.zielforum.deliberation;

import de.zielforum.participation.ProcessId;
import java.time.Instant;

/** A discussion with its counts, as one query reads it. */
record DiscussionHead(
        ProcessId process,
        String title,
        String path,
        Instant closedAt,
        long agreeing,
        long objecting,
        long asking,
        long remarking,
        long answers) {

    boolean closed() {
        return closedAt != null;
    }

    DiscussionCounts counts() {
        return new DiscussionCounts(agreeing, objecting, asking, remarking, answers);
    }
}
