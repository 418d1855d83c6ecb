package de.zielforum.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.network.MembershipView;
import de.zielforum.network.NetworkCard;
import de.zielforum.network.NetworkDetails;
import de.zielforum.network.NetworkId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network in the API.
 *
 * @param about what it is, in CommonMark
 * @param goals what it wants to reach, in CommonMark
 * @param coordinator who decides about applications; none while the social planning of the municipality does
 * @param open whether organisations may apply
 * @param areas codes
 * @param members who belongs to it, by when they joined
 * @param closedAt since when it is closed, if so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Network")
record NetworkJson(
        NetworkId id,
        String name,
        String about,
        String goals,
        Reference coordinator,
        boolean open,
        List<String> areas,
        List<String> topics,
        List<Member> members,
        Instant closedAt) {

    /** An organisation. */
    @Schema(name = "MemberOrganisation")
    record Reference(OrganisationId id, String name) {}

    /** An organisation that belongs to the network. */
    record Member(OrganisationId id, String name, Instant since) {}

    /** A network in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NetworkInList")
    record Card(
            NetworkId id,
            String name,
            String about,
            Reference coordinator,
            boolean open,
            List<String> areas,
            List<String> topics,
            long members) {

        static Card of(NetworkCard card, List<AreaView> everywhere) {
            return new Card(
                    card.id(),
                    card.name(),
                    card.about(),
                    card.coordinator() == null ? null : new Reference(card.coordinator(), card.coordinatorName()),
                    card.open(),
                    codes(card.areas(), everywhere),
                    keys(card.topics()),
                    card.members());
        }
    }

    static NetworkJson of(NetworkDetails network, List<MembershipView> members, List<AreaView> everywhere) {
        var coordinator = network.coordinator();
        return new NetworkJson(
                network.id(),
                network.name(),
                network.about(),
                network.goals(),
                coordinator == null ? null : new Reference(coordinator.id(), coordinator.name()),
                network.takesApplications(),
                codes(network.areas(), everywhere),
                keys(network.topics()),
                members.stream()
                        .map(m -> new Member(m.organisation(), m.organisationName(), m.joinedAt()))
                        .toList(),
                network.closedAt());
    }

    private static List<String> codes(Collection<AreaId> ids, List<AreaView> everywhere) {
        return everywhere.stream()
                .filter(area -> ids.contains(area.id()))
                .map(AreaView::code)
                .toList();
    }

    private static List<String> keys(Collection<Topic> topics) {
        return topics.stream()
                .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
