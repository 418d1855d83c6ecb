package de.zielforum.participation.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.Participants;
import de.zielforum.participation.PhaseForm;
import de.zielforum.participation.Phases;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProcessPagesTest {

    @Inject
    Processes processes;

    @Inject
    Phases phases;

    @Inject
    People people;

    @Inject
    ExampleProcesses examples;

    @Inject
    Clock clock;

    @Test
    void the_list_says_in_words_what_can_be_done_now() {
        var process = examples.published();
        var today = LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
        processes.schedule(
                Who.planner().viewer(people),
                process,
                StepKind.PROPOSING,
                BerlinTime.startOf(today.minusDays(5)),
                BerlinTime.startOf(today.plusDays(41)),
                Participants.SIGNED_IN);
        assertThat(card(process, "de")).contains("Vorschläge einreichen noch 40 Tage");
        assertThat(card(process, "en")).contains("Submit proposals for 40 more days");
    }

    @Test
    void the_list_groups_by_state_and_leaves_drafts_out() {
        var coming = examples.published();
        examples.step(coming, StepKind.VOTING, StepPhase.BEFORE);
        var finished = examples.published();
        processes.close(Who.planner().viewer(people), finished, "Fertig.");
        var draft = processes.require(examples.draft());
        visitor().get("/verfahren").then().statusCode(200).body(not(containsString(draft.title())));
        assertThat(card(coming, "de")).contains("Als Nächstes: Abstimmen ab ");
        assertThat(card(finished, "de")).contains("Abgeschlossen am ");
    }

    @Test
    void a_process_says_what_i_can_do_according_to_who_i_am() {
        var process = examples.open(StepKind.PROPOSING);
        examples.step(process, StepKind.VOTING, StepPhase.OPEN, Participants.VERIFIED_RESIDENTS);
        examples.step(process, StepKind.CONSOLIDATING, StepPhase.OPEN);
        var path = processes.require(process).path();
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Was Sie jetzt tun können"))
                .body(containsString("Vorschläge einreichen"))
                .body(containsString("melden Sie sich bitte an"))
                .body(containsString("Was brauchen die Menschen im Stadtteil?"))
                .body(not(containsString("Verfahren bearbeiten")))
                .body(not(containsString("fasst ähnliche Vorschläge")));
        Who.resident()
                .request()
                .get(path)
                .then()
                .body(not(containsString("melden Sie sich bitte an")))
                .body(containsString("nachgewiesen sein, dass Sie in der Kommune wohnen"));
        Who.planner().request().get(path).then().body(containsString("Verfahren bearbeiten"));
    }

    @Test
    void a_process_says_what_comes_next_and_shows_its_schedule() {
        var process = examples.published();
        var planner = Who.planner().viewer(people);
        processes.schedule(
                planner,
                process,
                StepKind.VOTING,
                BerlinTime.startOf(LocalDate.of(2090, 3, 1)),
                BerlinTime.startOf(LocalDate.of(2090, 4, 1)),
                Participants.SIGNED_IN);
        phases.add(planner, process, new PhaseForm("Zuhören", "Am Tisch.", null, null, "Frühjahr 2090"));
        var path = processes.require(process).path();
        visitor()
                .get(path)
                .then()
                .body(containsString("Abstimmen: 1. März 2090 bis 31. März 2090"))
                .body(containsString("Zurzeit ist kein Schritt offen"))
                .body(containsString("Frühjahr 2090"));
        visitor()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("Vote: 1 March 2090 to 31 March 2090"))
                .body(containsString("What comes next"));
    }

    @Test
    void a_changed_end_is_told_to_everybody() {
        var process = examples.open(StepKind.PROPOSING);
        processes.endStep(Who.planner().viewer(people), process, StepKind.PROPOSING);
        visitor()
                .get(processes.require(process).path())
                .then()
                .body(containsString("Geänderte Zeiten"))
                .body(containsString("war vorher angekündigt vom "));
    }

    @Test
    void a_finished_process_begins_with_what_came_out_of_it() {
        var process = examples.published();
        processes.close(Who.planner().viewer(people), process, "Drei Ziele sind **beschlossen**.");
        visitor()
                .get(processes.require(process).path())
                .then()
                .statusCode(200)
                .body(containsString("Drei Ziele sind <strong>beschlossen</strong>"))
                .body(not(containsString("Was Sie jetzt tun können")));
    }

    @Test
    void a_draft_is_not_there_for_others_and_marked_for_planning() {
        var path = processes.require(examples.draft()).path();
        visitor().get(path).then().statusCode(404);
        Who.resident().request().get(path).then().statusCode(404);
        Who.planner().request().get(path).then().statusCode(200).body(containsString("Dies ist ein Entwurf"));
        visitor().get("/verfahren/gibt-es-nicht").then().statusCode(404);
    }

    @Test
    void programs_read_what_is_open_now() {
        var process = examples.open(StepKind.PROPOSING);
        examples.step(process, StepKind.VOTING, StepPhase.BEFORE);
        var slug = processes.require(process).slug();
        var tag = visitor()
                .get("/api/v1/processes/" + slug)
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug))
                .body("state", equalTo("RUNNING"))
                .body("steps.find { it.kind == 'PROPOSING' }.openNow", equalTo(true))
                .body("steps.find { it.kind == 'VOTING' }.openNow", equalTo(false))
                .extract()
                .header("ETag");
        visitor()
                .header("If-None-Match", tag)
                .get("/api/v1/processes/" + slug)
                .then()
                .statusCode(304);
        examples.step(process, StepKind.PROPOSING, StepPhase.AFTER);
        visitor()
                .header("If-None-Match", tag)
                .get("/api/v1/processes/" + slug)
                .then()
                .statusCode(200);
    }

    @Test
    void programs_page_through_published_processes() {
        var planner = Who.planner().viewer(people);
        // by its slug among the first hundred, whatever other tests have made
        var id = processes.create(planner, ExampleProcesses.form("0 Verfahren " + UUID.randomUUID(), false));
        processes.publish(planner, id);
        examples.step(id, StepKind.PROPOSING, StepPhase.OPEN);
        var running = processes.require(id).slug();
        var draft = processes.require(examples.draft()).slug();
        var first = visitor()
                .get("/api/v1/processes?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract();
        visitor()
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/processes")
                .then()
                .body("items.slug", not(hasItem(first.<String>path("items[0].slug"))));
        visitor()
                .get("/api/v1/processes?state=running&limit=viele")
                .then()
                .statusCode(200)
                .body("items.slug", hasItem(running))
                .body("items.slug", not(hasItem(draft)))
                .body("items.state", not(hasItem("COMING")));
        visitor().get("/api/v1/processes?cursor=Unsinn").then().statusCode(200);
        visitor().get("/api/v1/processes/" + draft).then().statusCode(404);
    }

    @Test
    void days_left_are_counted_by_the_calendar() {
        var soon = processes.require(examples.published());
        processes.schedule(
                Who.planner().viewer(people),
                soon.id(),
                StepKind.VOTING,
                clock.instant().minus(Duration.ofDays(1)),
                BerlinTime.startOf(
                        LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE).plusDays(1)),
                Participants.SIGNED_IN);
        assertThat(card(soon.id(), "de")).contains("Abstimmen nur noch heute");
    }

    /** The part of the list that is about this process. */
    private String card(ProcessId process, String language) {
        var html = visitor()
                .header("Accept-Language", Locale.of(language).getLanguage())
                .get("/verfahren")
                .asString();
        var found = Pattern.compile(
                        "href=\"" + Pattern.quote(processes.require(process).path()) + "\".*?</li>", Pattern.DOTALL)
                .matcher(html);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
