package de.zielforum.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielforum.area.AreaView;
import de.zielforum.organisation.OrganisationCard;
import de.zielforum.organisation.OrganisationDetails;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation in the API.
 *
 * @param kind administration, welfare_association, provider, initiative, self_help_group
 * @param about what it does, in CommonMark
 * @param areas codes of the areas in which it works
 * @param dissolvedAt since when it does not exist any longer, if so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationInFull")
record OrganisationJson(
        OrganisationId id,
        String name,
        String kind,
        String about,
        String address,
        String email,
        String phone,
        String website,
        Reference umbrella,
        List<String> areas,
        List<String> topics,
        Instant dissolvedAt) {

    /** Another organisation. */
    @Schema(name = "OrganisationReference")
    record Reference(OrganisationId id, String name) {

        static Reference of(OrganisationView organisation) {
            return organisation == null ? null : new Reference(organisation.id(), organisation.name());
        }
    }

    /** An organisation in a list. */
    @Schema(name = "OrganisationInList")
    record Card(
            OrganisationId id,
            String name,
            String kind,
            String about,
            List<String> areas,
            List<String> topics,
            long services) {

        static Card of(OrganisationCard card, List<AreaView> everywhere) {
            return new Card(
                    card.id(),
                    card.name(),
                    Keys.of(card.kind()),
                    card.about(),
                    Keys.codes(card.areas(), everywhere),
                    Keys.of(card.topics()),
                    card.services());
        }
    }

    static OrganisationJson of(OrganisationDetails organisation, List<AreaView> everywhere) {
        return new OrganisationJson(
                organisation.id(),
                organisation.name(),
                Keys.of(organisation.kind()),
                organisation.about(),
                organisation.address(),
                organisation.email(),
                organisation.phone(),
                organisation.website(),
                Reference.of(organisation.umbrella()),
                Keys.codes(organisation.areas(), everywhere),
                Keys.of(organisation.topics()),
                organisation.dissolvedAt());
    }
}
