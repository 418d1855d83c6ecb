package de.zielforum.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.Participants;
import de.zielforum.participation.PhaseView;
import de.zielforum.participation.Phases;
import de.zielforum.participation.ProcessOverview;
import de.zielforum.participation.ProcessState;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.participation.Steps;
import de.zielforum.person.People;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProcessDeskTest {

    private static final String DESK = "/werkbank/verfahren";

    @Inject
    Processes processes;

    @Inject
    ProcessOverview overview;

    @Inject
    Phases phases;

    @Inject
    Steps steps;

    @Inject
    People people;

    @Inject
    ExampleProcesses examples;

    @Inject
    Clock clock;

    private final Who planner = Who.planner();

    @Test
    void planning_creates_edits_publishes_and_closes_a_process_by_forms() {
        var title = "Gut leben " + UUID.randomUUID();
        planner.request().get(DESK + "/neu").then().statusCode(200).body(containsString("Neues Verfahren"));
        var location = filled(title).post(DESK).then().statusCode(303).extract().header("Location");
        var path = location.substring(location.indexOf(DESK));
        planner.request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString("Veröffentlichen"));
        planner.request().get(DESK).then().body(containsString(title));
        var form =
                planner.request().get(path + "/angaben").then().statusCode(200).extract();
        var version = form.htmlPath().getString("**.find { it.@name == 'version' }.@value");
        filled(title + " neu")
                .formParam("version", version)
                .post(path + "/angaben")
                .then()
                .statusCode(303);
        planner.request().get(path).then().body(containsString(title + " neu"));
        filled(title)
                .formParam("version", version)
                .post(path + "/angaben")
                .then()
                .statusCode(409);
        planner.request().post(path + "/veroeffentlichung").then().statusCode(303);
        planner.request().get(path + "/abschluss").then().statusCode(200);
        planner.request()
                .formParam("summary", "Zwei Ziele.")
                .post(path + "/abschluss")
                .then()
                .statusCode(303);
        planner.request()
                .get(path)
                .then()
                .body(containsString("abgeschlossen"))
                .body(containsString("Zwei Ziele."))
                .body(not(containsString("Angaben bearbeiten")));
    }

    @Test
    void a_form_with_mistakes_comes_back_with_what_was_typed() {
        planner.request()
                .formParam("title", "Kurz")
                .formParam("lead", "Unsere Einleitung")
                .formParam("organiser", "")
                .post(DESK)
                .then()
                .statusCode(422)
                .body(containsString("Der Titel braucht 5 bis 120 Zeichen."))
                .body(containsString("Unsere Einleitung"))
                .body(containsString("Bitte geben Sie an, wer verantwortlich ist."));
        planner.request()
                .header("Accept-Language", "en")
                .formParam("title", "")
                .post(DESK)
                .then()
                .statusCode(422)
                .body(containsString("The title needs 5 to 120 characters."));
    }

    @Test
    void a_title_that_is_taken_is_refused_at_its_field() {
        var title = processes.require(examples.draft()).title();
        filled(title).post(DESK).then().statusCode(422).body(containsString("Es gibt schon ein Verfahren"));
    }

    @Test
    void planning_schedules_changes_ends_and_drops_steps_by_forms() {
        var id = examples.published();
        var path = DESK + "/" + id + "/schritte/abstimmen";
        var opens = clock.instant().plus(Duration.ofDays(1));
        planner.request().get(path).then().statusCode(200).body(containsString("Abstimmen"));
        step("2090-03-01T08:00", "2090-04-01T00:00").post(path).then().statusCode(303);
        assertThat(steps.step(id, StepKind.VOTING).orElseThrow().closes())
                .isEqualTo(BerlinTime.parse("2090-04-01T00:00"));
        planner.request().get(DESK + "/" + id).then().body(containsString("1. März 2090, 08:00 Uhr bis 31. März 2090"));
        planner.request().get(path).then().body(containsString("Schritt streichen"));
        planner.request().post(path + "/streichung").then().statusCode(303);
        assertThat(steps.phase(id, StepKind.VOTING)).isEqualTo(StepPhase.NONE);
        step(BerlinTime.input(opens.minus(Duration.ofDays(3))), BerlinTime.input(opens))
                .post(path)
                .then()
                .statusCode(303);
        planner.request().get(path).then().body(containsString("Jetzt beenden"));
        planner.request().post(path + "/ende").then().statusCode(303);
        assertThat(steps.phase(id, StepKind.VOTING)).isEqualTo(StepPhase.AFTER);
    }

    @Test
    void a_step_form_with_mistakes_comes_back_with_what_was_typed() {
        var id = examples.published();
        var path = DESK + "/" + id + "/schritte/vorschlagen";
        step("2090-03-01T08:00", "2090-02-01T08:00")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Der Schritt muss später enden"))
                .body(containsString("2090-03-01T08:00"));
        step("morgen", "2090-02-01T08:00")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie Tag und Uhrzeit an"))
                .body(containsString("value=\"morgen\""));
        planner.request()
                .formParam("opens", "2090-03-01T08:00")
                .formParam("closes", "2090-04-01T08:00")
                .formParam("participants", "ALLE")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie, wer mitmachen kann."));
        planner.request().get(DESK + "/" + id + "/schritte/tanzen").then().statusCode(404);
    }

    @Test
    void an_untouched_time_stays_exact_although_the_form_shows_minutes() {
        var id = examples.open(StepKind.PROPOSING);
        var known = steps.step(id, StepKind.PROPOSING).orElseThrow();
        step(BerlinTime.input(known.opens()), "2090-04-01T00:00")
                .post(DESK + "/" + id + "/schritte/vorschlagen")
                .then()
                .statusCode(303);
        assertThat(steps.step(id, StepKind.PROPOSING).orElseThrow().opens()).isEqualTo(known.opens());
    }

    @Test
    void planning_adds_changes_moves_and_removes_phases_by_forms() {
        var id = examples.draft();
        var path = DESK + "/" + id + "/phasen";
        planner.request().get(path + "/neu").then().statusCode(200);
        phase("Zuhören", "", "", "Frühjahr 2090").post(path).then().statusCode(303);
        phase("Sammeln", "2090-05-01", "2090-06-30", "").post(path).then().statusCode(303);
        var second = phases.of(id).get(1);
        planner.request().get(path + "/" + second.id()).then().statusCode(200).body(containsString("2090-05-01"));
        planner.request().post(path + "/" + second.id() + "/nach-oben").then().statusCode(303);
        assertThat(phases.of(id)).extracting(PhaseView::title).containsExactly("Sammeln", "Zuhören");
        phase("Sammeln und beraten", "2090-05-01", "2090-06-30", "")
                .post(path + "/" + second.id())
                .then()
                .statusCode(303);
        planner.request()
                .get(DESK + "/" + id)
                .then()
                .body(containsString("Sammeln und beraten"))
                .body(containsString("1. Mai 2090 bis 30. Juni 2090"));
        planner.request().post(path + "/" + second.id() + "/loeschung").then().statusCode(303);
        assertThat(phases.of(id)).extracting(PhaseView::title).containsExactly("Zuhören");
    }

    @Test
    void a_phase_form_with_mistakes_comes_back_with_what_was_typed() {
        var path = DESK + "/" + examples.draft() + "/phasen";
        phase("Zuhören", "", "", "")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("entweder ersten und letzten Tag"))
                .body(containsString("Zuhören"));
        phase("Zuhören", "bald", "2090-01-01", "")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie einen Tag an"))
                .body(containsString("value=\"bald\""));
    }

    @Test
    void closing_too_early_says_what_is_left() {
        var id = examples.open(StepKind.PROPOSING);
        planner.request()
                .formParam("summary", "Schon fertig?")
                .post(DESK + "/" + id + "/abschluss")
                .then()
                .statusCode(422)
                .body(containsString("Ein Schritt ist noch offen"))
                .body(containsString("Schon fertig?"));
        assertThat(overview.details(planner.viewer(people), id).state()).isEqualTo(ProcessState.RUNNING);
    }

    @Test
    void the_work_bench_tells_planning_of_drafts_and_of_steps_that_close_soon() {
        var draft = processes.require(examples.draft());
        var soon = processes.require(examples.published());
        var viewer = planner.viewer(people);
        var now = clock.instant();
        processes.schedule(
                viewer,
                soon.id(),
                StepKind.VOTING,
                now.minusSeconds(60),
                now.plus(Duration.ofDays(3)),
                Participants.SIGNED_IN);
        var later = processes.require(examples.open(StepKind.PROPOSING));
        planner.request()
                .get("/werkbank")
                .then()
                .statusCode(200)
                .body(containsString(draft.title()))
                .body(containsString(soon.title()))
                .body(containsString("Abstimmen noch 3 Tage"))
                .body(not(containsString(later.title())));
        Who.moderator().request().get("/werkbank").then().body(not(containsString(draft.title())));
    }

    @Test
    void refusals_reach_the_reader_in_words() {
        var id = examples.published();
        examples.step(id, StepKind.VOTING, StepPhase.BEFORE);
        planner.request()
                .post(DESK + "/" + id + "/schritte/abstimmen/ende")
                .then()
                .statusCode(equalTo(409))
                .body(containsString("Der Schritt „Abstimmen“ ist zurzeit nicht offen."));
    }

    private RequestSpecification filled(String title) {
        var form = ExampleProcesses.form(title, false);
        return planner.request()
                .formParam("title", title)
                .formParam("lead", form.lead())
                .formParam("question", form.question())
                .formParam("scope", form.scope())
                .formParam("decision", form.decision())
                .formParam("organiser", form.organiser())
                .formParam("contact", form.contact())
                .formParam("reviewsFirst", "true");
    }

    private RequestSpecification step(String opens, String closes) {
        return planner.request()
                .formParam("opens", opens)
                .formParam("closes", closes)
                .formParam("participants", "SIGNED_IN");
    }

    private RequestSpecification phase(String title, String from, String until, String loosely) {
        return planner.request()
                .formParam("title", title)
                .formParam("from", from)
                .formParam("until", until)
                .formParam("loosely", loosely)
                .formParam("about", "");
    }
}
