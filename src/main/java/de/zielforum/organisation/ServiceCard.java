package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import java.util.List;

/** A service in a list. */
public record ServiceCard(
        ServiceId id,
        String name,
        String about,
        String audience,
        String place,
        String times,
        String cost,
        OrganisationId organisation,
        String organisationName,
        List<Topic> topics,
        List<Language> languages,
        List<AreaId> areas) {

    /** Built by the query, which joins topics, languages and areas by commas. */
    public ServiceCard(
            ServiceId id,
            String name,
            String about,
            String audience,
            String place,
            String times,
            String cost,
            OrganisationId organisation,
            String organisationName,
            String topics,
            String languages,
            String areas) {
        this(
                id,
                name,
                about,
                audience,
                place,
                times,
                cost,
                organisation,
                organisationName,
                Joined.topics(topics),
                Joined.languages(languages),
                Joined.areas(areas));
    }

    /** The address of the service's page. */
    public String path() {
        return "/angebote/" + id;
    }
}
