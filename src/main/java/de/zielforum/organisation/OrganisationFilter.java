package de.zielforum.organisation;

import de.zielforum.area.AreaId;

/**
 * Which organisations are looked for; null means any.
 *
 * @param words what name, description or services say
 * @param area where they work
 */
public record OrganisationFilter(String words, OrganisationKind kind, Topic topic, AreaId area) {

    /** Every living organisation. */
    public static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null);
}
