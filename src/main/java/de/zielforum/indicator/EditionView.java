package de.zielforum.indicator;

import java.time.Instant;

/**
 * An edition of figures.
 *
 * @param sha256 checksum of the uploaded file
 * @param note why it was uploaded
 * @param uploadedBy the name of the person
 * @param checkedAt null until then; likewise {@code publishedAt} and {@code supersededAt}
 * @param outcome what the last check came to; null before the first
 * @param outdated whether something has changed since on which the check rested, so that it has to be done anew
 * @param rows how many figures it holds
 * @param counting how many of them count today
 */
public record EditionView(
        EditionId id,
        String fileName,
        String sha256,
        String note,
        EditionState state,
        Instant uploadedAt,
        String uploadedBy,
        Instant checkedAt,
        Instant publishedAt,
        Instant supersededAt,
        SecrecyOutcome outcome,
        boolean outdated,
        int rows,
        long counting) {}
