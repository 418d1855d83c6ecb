package de.zielforum.network;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.Joined;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import java.util.List;

/**
 * A network in a list.
 *
 * @param coordinatorName null while the social planning of the municipality coordinates
 * @param open whether organisations may apply
 * @param members how many organisations are members now
 */
public record NetworkCard(
        NetworkId id,
        String name,
        String about,
        OrganisationId coordinator,
        String coordinatorName,
        boolean open,
        long members,
        List<Topic> topics,
        List<AreaId> areas) {

    /** Built by the query, which joins topics and areas by commas. */
    public NetworkCard(
            NetworkId id,
            String name,
            String about,
            OrganisationId coordinator,
            String coordinatorName,
            boolean open,
            long members,
            String topics,
            String areas) {
        this(id, name, about, coordinator, coordinatorName, open, members, Joined.topics(topics), Joined.areas(areas));
    }

    /** The address of the network's page. */
    public String path() {
        return "/netzwerke/" + id;
    }
}
