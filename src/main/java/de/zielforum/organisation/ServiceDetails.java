package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A service with everything that is known of it.
 *
 * @param withdrawnAt since when it is not offered any longer, or null
 * @param organisationDissolved whether the organisation that offered it does not exist any longer
 * @param version counts the edits
 */
public record ServiceDetails(
        ServiceId id,
        OrganisationView organisation,
        String name,
        String about,
        String audience,
        String place,
        String times,
        String cost,
        List<Language> languages,
        Set<AreaId> areas,
        List<Topic> topics,
        Instant offeredAt,
        Instant withdrawnAt,
        boolean organisationDissolved,
        int version) {

    /** The address of the service's page. */
    public String path() {
        return "/angebote/" + id;
    }

    /** Whether it can be used now. */
    public boolean offered() {
        return withdrawnAt == null && !organisationDissolved;
    }
}
