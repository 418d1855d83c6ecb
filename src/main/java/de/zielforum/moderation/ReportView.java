package de.zielforum.moderation;

import java.time.Instant;

/**
 * A report for moderators.
 *
 * @param excerpt the text as it stood, CommonMark
 * @param open whether no decision has settled it yet
 */
public record ReportView(
        ContentRef content, String reporter, String reason, String excerpt, Instant reportedAt, boolean open) {}
