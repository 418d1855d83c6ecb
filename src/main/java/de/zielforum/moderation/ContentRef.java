package de.zielforum.moderation;

import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something a person wrote, wherever it is kept.
 *
 * @param kind the word of the feature that keeps it, lower-case, for example {@code contribution}
 * @param id its id there
 */
@Embeddable
public record ContentRef(
        @Column(name = "content_kind") String kind,
        @Column(name = "content_id") UUID id) implements Serializable {

    private static final Pattern KIND = Pattern.compile("[a-z]{1,40}");

    /**
     * Reads a reference out of an address.
     *
     * @throws NotFound when nothing can be kept under it
     */
    public static ContentRef of(String kind, String id) {
        if (kind == null || id == null || !KIND.matcher(kind).matches()) {
            throw new NotFound();
        }
        return new ContentRef(kind, Uuids.parse(id));
    }
}
