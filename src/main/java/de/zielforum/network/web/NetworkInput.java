package de.zielforum.network.web;

import de.zielforum.area.AreaView;
import de.zielforum.network.NetworkDetails;
import de.zielforum.network.NetworkForm;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Topic;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What is said about a network, as it was typed; {@code coordinator} is asked only when it is founded. */
record NetworkInput(
        @RestForm String coordinator,
        @RestForm String name,
        @RestForm String about,
        @RestForm String goals,
        @RestForm List<String> areas,
        @RestForm List<String> topics,
        @RestForm String open) {

    static final NetworkInput EMPTY = new NetworkInput("", "", "", "", List.of(), List.of(), "true");

    NetworkInput {
        areas = areas == null ? List.of() : areas;
        topics = topics == null ? List.of() : topics;
    }

    static NetworkInput of(NetworkDetails network, List<AreaView> areas) {
        return new NetworkInput(
                "",
                network.name(),
                network.about(),
                network.goals(),
                areas.stream().map(AreaView::code).toList(),
                network.topics().stream().map(Topic::name).toList(),
                network.open() ? "true" : "");
    }

    public boolean takesApplications() {
        return "true".equals(open);
    }

    NetworkForm form(Choices choices) {
        return new NetworkForm(
                name, about, goals, choices.areas(areas), Choices.constants(Topic.class, topics), takesApplications());
    }
}
