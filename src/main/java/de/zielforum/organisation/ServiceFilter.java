package de.zielforum.organisation;

import de.zielforum.area.AreaId;

/**
 * Which services are looked for; null means any.
 *
 * @param words what the service or the name of its organisation says
 * @param area where it is offered; a service without areas is offered where its organisation works
 */
public record ServiceFilter(String words, Topic topic, AreaId area, Language language, OrganisationId organisation) {

    /** What one organisation offers. */
    public static ServiceFilter of(OrganisationId organisation) {
        return new ServiceFilter(null, null, null, null, organisation);
    }
}
