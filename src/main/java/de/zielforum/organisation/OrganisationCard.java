package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import java.util.List;

/**
 * An organisation in a list.
 *
 * @param umbrellaName the organisation it belongs to, or null
 * @param services how many services it offers now
 */
public record OrganisationCard(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        String about,
        String umbrellaName,
        long services,
        List<Topic> topics,
        List<AreaId> areas) {

    /** Built by the query, which joins topics and areas by commas. */
    public OrganisationCard(
            OrganisationId id,
            String name,
            OrganisationKind kind,
            String about,
            String umbrellaName,
            long services,
            String topics,
            String areas) {
        this(id, name, kind, about, umbrellaName, services, Joined.topics(topics), Joined.areas(areas));
    }

    /** The address of the organisation's page. */
    public String path() {
        return "/organisationen/" + id;
    }
}
