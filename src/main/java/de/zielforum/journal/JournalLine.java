package de.zielforum.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An act as it was recorded, with the names people go by today.
 *
 * @param actor who did it, or null when the system acted by time
 * @param actorName the actor's name today, or null for the system and for an account that is gone
 * @param subjectName the name of the person it was done to today, or null when it was done to something else
 */
public record JournalLine(
        UUID id,
        Instant happenedAt,
        UUID actor,
        String actorName,
        String verb,
        UUID subject,
        String subjectName,
        String title,
        String path,
        Map<String, String> details) {}
