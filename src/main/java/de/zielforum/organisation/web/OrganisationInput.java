package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationDetails;
import de.zielforum.organisation.OrganisationForm;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.Topic;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The entry of an organisation as it was typed. */
record OrganisationInput(
        @RestForm String name,
        @RestForm String kind,
        @RestForm String about,
        @RestForm String address,
        @RestForm String email,
        @RestForm String phone,
        @RestForm String website,
        @RestForm String umbrella,
        @RestForm List<String> areas,
        @RestForm List<String> topics) {

    static final OrganisationInput EMPTY = new OrganisationInput("", "", "", "", "", "", "", "", List.of(), List.of());

    OrganisationInput {
        areas = areas == null ? List.of() : areas;
        topics = topics == null ? List.of() : topics;
    }

    static OrganisationInput of(OrganisationDetails entry, List<AreaView> areas) {
        return new OrganisationInput(
                entry.name(),
                entry.kind().name(),
                entry.about(),
                entry.address(),
                entry.email(),
                entry.phone(),
                entry.website(),
                entry.umbrella() == null ? "" : entry.umbrella().id().toString(),
                areas.stream().map(AreaView::code).toList(),
                entry.topics().stream().map(Topic::name).toList());
    }

    OrganisationForm form(Choices choices) {
        return new OrganisationForm(
                name,
                Choices.constant(OrganisationKind.class, kind).orElse(null),
                about,
                address,
                email,
                phone,
                website,
                umbrella == null || umbrella.isBlank() ? null : id(umbrella),
                choices.areas(areas),
                Choices.constants(Topic.class, topics));
    }

    /** Something that is no id is an organisation that does not exist. */
    private static OrganisationId id(String text) {
        try {
            return new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return OrganisationId.next();
        }
    }
}
