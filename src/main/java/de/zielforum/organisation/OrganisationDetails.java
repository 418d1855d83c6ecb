package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The whole entry of an organisation.
 *
 * @param umbrella the organisation it belongs to, or null
 * @param dissolvedAt since when it does not exist any longer, or null
 * @param version counts the edits
 */
public record OrganisationDetails(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        String about,
        String address,
        String email,
        String phone,
        String website,
        OrganisationView umbrella,
        Set<AreaId> areas,
        List<Topic> topics,
        Instant foundedAt,
        Instant dissolvedAt,
        int version) {

    /** The address of the organisation's page. */
    public String path() {
        return "/organisationen/" + id;
    }
}
