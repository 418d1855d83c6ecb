package de.zielforum.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.ProcessForm;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.person.AreaSection;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class AreaProcessesTest {

    @Inject
    @All
    List<AreaSection> sections;

    @Inject
    Processes processes;

    @Inject
    Areas areas;

    @Inject
    People people;

    @Inject
    Flensburg flensburg;

    @Test
    void an_area_shows_the_processes_about_it_and_about_what_it_lies_in() {
        var district = flensburg.district(3);
        var within = areas.in(district).getFirst().id();
        var path = processes.require(published(district)).path();
        assertThat(paths(district)).contains(path);
        assertThat(paths(within)).contains(path);
        assertThat(paths(flensburg.district(4))).doesNotContain(path);
        assertThat(paths(flensburg.municipality())).doesNotContain(path);
        var draft = processes.create(Who.planner().viewer(people), form(district));
        assertThat(paths(district)).doesNotContain(processes.require(draft).path());
    }

    private ProcessId published(AreaId area) {
        var planner = Who.planner().viewer(people);
        var id = processes.create(planner, form(area));
        processes.publish(planner, id);
        return id;
    }

    private static ProcessForm form(AreaId area) {
        var form = ExampleProcesses.form("Verfahren " + UUID.randomUUID(), false);
        return new ProcessForm(
                form.title(),
                form.lead(),
                form.question(),
                form.scope(),
                form.decision(),
                form.outOfScope(),
                area,
                form.organiser(),
                form.contact(),
                form.reviewsFirst());
    }

    private List<String> paths(AreaId area) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sections.stream()
                        .map(section -> section.about(area, Viewer.VISITOR))
                        .flatMap(Optional::stream)
                        .flatMap(section -> section.links().stream())
                        .map(Link::href)
                        .toList());
    }
}
