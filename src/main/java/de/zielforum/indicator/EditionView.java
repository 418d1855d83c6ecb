package de.zielforum.indicator;

import java.time.Instant;

/**
 * An edition of figures.
 *
 * @param sha256 checksum of the uploaded file
 * @param note why it was uploaded
 * @param uploadedBy the name of the person
 * @param checkedAt null until then; likewise {@code publishedAt} and {@code supersededAt}
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
        int rows,
        long counting) {}
