package de.zielforum.network;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A network with everything that is said about it.
 *
 * @param coordinator who decides about applications, or null while the social planning of the municipality does
 * @param open whether organisations may apply
 * @param closedAt since when the cooperation is over, or null
 * @param version counts the edits
 */
public record NetworkDetails(
        NetworkId id,
        String name,
        String about,
        String goals,
        OrganisationView coordinator,
        boolean open,
        Set<AreaId> areas,
        List<Topic> topics,
        Instant foundedAt,
        Instant closedAt,
        int version) {

    /** The address of the network's page. */
    public String path() {
        return "/netzwerke/" + id;
    }

    /** Whether an organisation may apply now. */
    public boolean takesApplications() {
        return open && closedAt == null;
    }
}
