package de.zielforum.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielforum.area.AreaView;
import de.zielforum.organisation.Language;
import de.zielforum.organisation.ServiceCard;
import de.zielforum.organisation.ServiceDetails;
import de.zielforum.organisation.ServiceId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service in the API.
 *
 * @param about what it is, in CommonMark
 * @param languages language tags (BCP 47)
 * @param areas codes of the areas in which it is offered; none means: where the organisation works
 * @param withdrawnAt since when it is not offered any longer, if so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Service")
record ServiceJson(
        ServiceId id,
        String name,
        String about,
        String audience,
        String place,
        String times,
        String cost,
        OrganisationJson.Reference organisation,
        List<String> languages,
        List<String> areas,
        List<String> topics,
        Instant withdrawnAt) {

    static ServiceJson of(ServiceCard card, List<AreaView> everywhere) {
        return new ServiceJson(
                card.id(),
                card.name(),
                card.about(),
                card.audience(),
                card.place(),
                card.times(),
                card.cost(),
                new OrganisationJson.Reference(card.organisation(), card.organisationName()),
                card.languages().stream().map(Language::tag).toList(),
                Keys.codes(card.areas(), everywhere),
                Keys.of(card.topics()),
                null);
    }

    static ServiceJson of(ServiceDetails service, List<AreaView> everywhere) {
        return new ServiceJson(
                service.id(),
                service.name(),
                service.about(),
                service.audience(),
                service.place(),
                service.times(),
                service.cost(),
                OrganisationJson.Reference.of(service.organisation()),
                service.languages().stream().map(Language::tag).toList(),
                Keys.codes(service.areas(), everywhere),
                Keys.of(service.topics()),
                service.withdrawnAt());
    }
}
