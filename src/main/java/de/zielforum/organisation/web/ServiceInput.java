package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Language;
import de.zielforum.organisation.ServiceDetails;
import de.zielforum.organisation.ServiceForm;
import de.zielforum.organisation.Topic;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A service as it was typed. */
record ServiceInput(
        @RestForm String name,
        @RestForm String about,
        @RestForm String audience,
        @RestForm String place,
        @RestForm String times,
        @RestForm String cost,
        @RestForm List<String> languages,
        @RestForm List<String> areas,
        @RestForm List<String> topics) {

    static final ServiceInput EMPTY =
            new ServiceInput("", "", "", "", "", "", List.of(Language.GERMAN.name()), List.of(), List.of());

    ServiceInput {
        languages = languages == null ? List.of() : languages;
        areas = areas == null ? List.of() : areas;
        topics = topics == null ? List.of() : topics;
    }

    static ServiceInput of(ServiceDetails service, List<AreaView> areas) {
        return new ServiceInput(
                service.name(),
                service.about(),
                service.audience(),
                service.place(),
                service.times(),
                service.cost(),
                service.languages().stream().map(Language::name).toList(),
                areas.stream().map(AreaView::code).toList(),
                service.topics().stream().map(Topic::name).toList());
    }

    ServiceForm form(Choices choices) {
        return new ServiceForm(
                name,
                about,
                audience,
                place,
                times,
                cost,
                Choices.constants(Language.class, languages),
                choices.areas(areas),
                Choices.constants(Topic.class, topics));
    }
}
