package de.zielforum.proposal;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProposalPagesTest {

    @Inject
    Proposals proposals;

    @Inject
    ProposalReader reader;

    @Inject
    Supports supports;

    @Inject
    Moderation moderation;

    @Inject
    Processes processes;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    private final Who anna = Who.resident();
    private final Who ben = Who.resident();
    private ProcessId process;
    private String slug;

    @BeforeEach
    void people_may_propose_and_support() {
        flensburg.withFigures();
        process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING, StepKind.DISCUSSING);
        slug = examples.slug(process);
    }

    @Test
    void a_proposal_is_written_evidenced_checked_and_handed_in() {
        var form = anna.request()
                .get("/vorschlaege/neu?verfahren=" + slug)
                .then()
                .statusCode(200)
                .extract();
        assertThat(form.asString())
                .contains("Vorschlag machen")
                .contains("Neustadt")
                .contains("Wohnen");
        var page = anna.request()
                .formParam("token", UUID.randomUUID().toString())
                .formParam("title", "Bänke für alle")
                .formParam("text", "Ältere brauchen **Bänke**.")
                .formParam("area", "STGT02")
                .formParam("topics", "HOUSING", "AGEING_AND_CARE")
                .formParam("next", "belege")
                .formParam("verfahren", slug)
                .post("/vorschlaege")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/belege"))
                .extract()
                .header("Location");
        var path = path(page).replace("/belege", "");

        anna.request().get(path).then().statusCode(200).body(containsString("Es fehlt noch mindestens ein Beleg"));
        anna.request()
                .queryParam("suche", "Kinder Grundsicherung")
                .get(path + "/belege")
                .then()
                .statusCode(200)
                .body(containsString("Als Beleg aufnehmen"))
                .body(containsString("Flensburg: "));
        anna.request()
                .formParam("indicator", "sgb2-kinder")
                .formParam("area", "STGT02")
                .formParam("period", "2018")
                .formParam("zurueck", path + "/belege?suche=Kinder")
                .post(path + "/belege")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/belege?suche=Kinder"));
        anna.request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<strong>Bänke</strong>"))
                .body(containsString("38,8"))
                .body(containsString("Einreichen"));
        anna.request().post(path + "/einreichung").then().statusCode(303);
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Bänke für alle"))
                .body(containsString("38,8"))
                .body(containsString("Wohnen"))
                .body(containsString("diskussion"))
                .body(containsString("Anmelden und unterstützen"));
    }

    @Test
    void a_form_that_does_not_fit_comes_back_with_what_was_typed() {
        anna.request()
                .formParam("token", UUID.randomUUID().toString())
                .formParam("title", " ")
                .formParam("text", "Das habe ich lange geschrieben.")
                .formParam("area", "STGT05")
                .formParam("topics", "HOUSING", "FAMILY", "WORK", "HEALTH")
                .formParam("verfahren", slug)
                .post("/vorschlaege")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie Ihrem Vorschlag einen Titel."))
                .body(containsString("Bitte wählen Sie höchstens 3 Themen."))
                .body(containsString("Das habe ich lange geschrieben."))
                .body(containsString("value=\"STGT05\" selected"));
        var id = examples.published(anna.viewer(people), process);
        anna.request()
                .formParam("version", reader.view(anna.viewer(people), id).rowVersion())
                .formParam("title", "x".repeat(151))
                .formParam("text", "Neuer Text")
                .formParam("area", "STGT02")
                .formParam("note", "y".repeat(301))
                .post(id.path() + "/bearbeiten")
                .then()
                .statusCode(422)
                .body(containsString("x".repeat(151)))
                .body(containsString("Neuer Text"));
        anna.request()
                .formParam("reason", "z".repeat(1001))
                .post(id.path() + "/rueckzug")
                .then()
                .statusCode(422)
                .body(containsString("z".repeat(1001)));
    }

    @Test
    void a_form_sent_twice_makes_one_proposal() {
        var token = UUID.randomUUID().toString();
        var first = send(token).extract().header("Location");
        assertThat(send(token).extract().header("Location")).isEqualTo(first);
    }

    @Test
    void a_shortened_address_leads_to_the_processes() {
        visitor().get("/vorschlaege").then().statusCode(303).header("Location", endsWith("/verfahren"));
    }

    @Test
    void a_new_proposal_survives_the_end_of_the_session() {
        var signIn = visitor()
                .formParam("verfahren", slug)
                .formParam("token", UUID.randomUUID().toString())
                .formParam("title", "Noch da")
                .formParam("area", "STGT02")
                .post("/vorschlaege")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var back = URLDecoder.decode(signIn.replaceFirst(".*zurueck=", ""), StandardCharsets.UTF_8);
        anna.request()
                .get(back)
                .then()
                .statusCode(200)
                .body(containsString("Noch da"))
                .body(containsString("name=\"verfahren\" value=\"" + slug + "\""));
    }

    private ValidatableResponse send(String token) {
        return anna.request()
                .formParam("token", token)
                .formParam("title", "Doppelt")
                .formParam("area", "STGT02")
                .formParam("verfahren", slug)
                .post("/vorschlaege")
                .then()
                .statusCode(303);
    }

    @Test
    void similar_proposals_are_shown_while_writing() {
        examples.published(ben.viewer(people), process, "Der letzte Bus in die Nordstadt", "Abends fährt keiner.");
        anna.request()
                .queryParam("verfahren", slug)
                .queryParam("title", "Bus auch abends in die Nordstadt")
                .get("/vorschlaege/aehnliche")
                .then()
                .statusCode(200)
                .body(containsString("Der letzte Bus in die Nordstadt"))
                .body(not(containsString("<html")));
        var draft = examples.draft(anna.viewer(people), process, examples.form("Bus abends in die Nordstadt", "Text"));
        for (var page : List.of(draft.path(), draft.path() + "/belege", draft.path() + "/bearbeiten")) {
            anna.request().get(page).then().statusCode(200).body(containsString("Der letzte Bus in die Nordstadt"));
        }
    }

    @Test
    void the_picker_shows_figures_in_context_and_offers_other_years() {
        var id = examples.ready(anna.viewer(people), process);
        var belege = id.path() + "/belege";
        anna.request().get(belege).then().statusCode(200).body(containsString("Neueste Zahlen: Neustadt"));
        anna.request()
                .queryParam("indikator", "sgb2-kinder")
                .queryParam("gebiet", "STGT02")
                .get(belege)
                .then()
                .statusCode(200)
                .body(containsString("z-sparkline"))
                .body(containsString("Schon aufgenommen"))
                .body(containsString("Neustadt, 2018"));
        anna.request()
                .queryParam("indikator", "sgb2-kinder")
                .queryParam("gebiet", "alle")
                .queryParam("jahr", "2018")
                .get(belege)
                .then()
                .statusCode(200)
                .body(containsString("Tarup, 2018"))
                .body(not(containsString("Tarup, 2022")));
        for (var query :
                List.of("suche=xyzzy", "gebiet=nirgends", "indikator=nichts", "jahr=abc", "jahr=1901&suche=Kinder")) {
            anna.request().get(belege + "?" + query).then().statusCode(200);
        }
        var citation = reader.view(anna.viewer(people), id).citations().getFirst();
        anna.request().post(belege + "/" + citation + "/entfernung").then().statusCode(303);
        anna.request().get(belege).then().body(containsString("Noch kein Beleg"));
    }

    @Test
    void support_is_given_counted_and_taken_back_on_the_page() {
        var id = examples.published(anna.viewer(people), process);
        ben.request().get(id.path()).then().body(containsString("Noch unterstützt niemand"));
        for (int i = 0; i < 2; i++) {
            ben.request()
                    .post(id.path() + "/unterstuetzung")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(id.path() + "#unterstuetzung"));
        }
        ben.request()
                .get(id.path())
                .then()
                .body(containsString("1 Person unterstützt diesen Vorschlag."))
                .body(containsString("Unterstützung zurücknehmen"));
        ben.request().post(id.path() + "/unterstuetzung/ruecknahme").then().statusCode(303);
        visitor().get(id.path()).then().body(containsString("Noch unterstützt niemand"));
        anna.request()
                .get(id.path())
                .then()
                .body(containsString("Es ist Ihr eigener Vorschlag."))
                .body(not(containsString("action=\"" + id.path() + "/unterstuetzung\"")));
        anna.request().post(id.path() + "/unterstuetzung").then().statusCode(409);
    }

    @Test
    void organisations_are_named_and_supported_for_through_their_speakers() {
        var speaker = Who.with(Role.RESIDENT, Role.INITIATIVE);
        var organisation = examples.initiativeOf(speaker.viewer(people));
        var id = examples.published(anna.viewer(people), process);
        speaker.request().get(id.path()).then().body(containsString("Unterstützen für Initiative "));
        speaker.request()
                .formParam("organisation", organisation.toString())
                .post(id.path() + "/unterstuetzung")
                .then()
                .statusCode(303);
        visitor().get(id.path()).then().body(containsString("/organisationen/" + organisation));
        ben.request()
                .formParam("organisation", organisation.toString())
                .post(id.path() + "/unterstuetzung")
                .then()
                .statusCode(403);
        var own = examples.published(speaker.viewer(people), process, organisation);
        visitor().get(own.path()).then().body(containsString("Initiative "));
        speaker.request().get("/organisationen/" + organisation).then().statusCode(200);
    }

    @Test
    void a_revision_asks_its_supporters_once_and_shows_what_changed() {
        var id = examples.published(anna.viewer(people), process, "Ein Haus für Familien", "Mit kleiner Küche.");
        supports.support(ben.viewer(people), id, null);
        anna.request()
                .formParam("version", reader.view(anna.viewer(people), id).rowVersion())
                .formParam("title", "Ein offenes Haus für Familien")
                .formParam("text", "Mit großer Küche.")
                .formParam("area", "STGT02")
                .formParam("note", "Die Küche ist größer.")
                .post(id.path() + "/bearbeiten")
                .then()
                .statusCode(303);
        ben.request()
                .get(id.path())
                .then()
                .body(containsString("Sie haben Fassung 1 unterstützt."))
                .body(containsString("Bei Fassung 1 bleiben"));
        visitor()
                .get(id.path() + "/fassungen")
                .then()
                .statusCode(200)
                .body(containsString("Von Fassung 1 zu Fassung 2"))
                .body(containsString("Die Küche ist größer."))
                .body(containsString("<del"))
                .body(containsString("<ins"))
                .body(containsString("hinzugefügt:"))
                .body(containsString("1 Person unterstützt diese Fassung."));
        visitor().get(id.path() + "/fassungen?von=9&bis=abc").then().statusCode(200);
        ben.request().post(id.path() + "/unterstuetzung/beibehaltung").then().statusCode(303);
        ben.request()
                .get(id.path())
                .then()
                .body(not(containsString("Bei Fassung 1 bleiben")))
                .body(containsString("Sie unterstützen Fassung 1."));
        ben.request().get("/konto").then().statusCode(200).body(containsString("Ein offenes Haus für Familien"));
    }

    @Test
    void withdrawing_asks_first_and_leaves_the_text_readable() {
        var id = examples.published(anna.viewer(people), process);
        anna.request()
                .get(id.path() + "/rueckzug")
                .then()
                .statusCode(200)
                .body(containsString("Endgültig zurückziehen"));
        ben.request().get(id.path() + "/rueckzug").then().statusCode(403);
        for (int i = 0; i < 2; i++) {
            anna.request()
                    .formParam("reason", "Hat sich erledigt.")
                    .post(id.path() + "/rueckzug")
                    .then()
                    .statusCode(303);
        }
        visitor()
                .get(id.path())
                .then()
                .statusCode(200)
                .body(containsString("Hat sich erledigt."))
                .body(containsString("Es fehlt an Plätzen für Kinder."));
        anna.request().get(id.path() + "/bearbeiten").then().statusCode(409);

        var draft = examples.ready(anna.viewer(people), process);
        anna.request().get(draft.path() + "/rueckzug").then().body(containsString("Endgültig verwerfen"));
        anna.request().post(draft.path() + "/rueckzug").then().statusCode(303).header("Location", endsWith("/konto"));
        anna.request().get(draft.path()).then().statusCode(404);
    }

    @Test
    void a_process_that_reviews_first_publishes_after_somebody_has_looked() {
        var planner = Who.planner();
        var reviewing =
                processes.create(planner.viewer(people), ExampleProcesses.form("Geprüft " + UUID.randomUUID(), true));
        processes.publish(planner.viewer(people), reviewing);
        steps.step(reviewing, StepKind.PROPOSING, StepPhase.OPEN);
        var id = examples.ready(anna.viewer(people), reviewing);
        anna.request().post(id.path() + "/einreichung").then().statusCode(303);
        visitor().get(id.path()).then().statusCode(404);
        anna.request().get(id.path()).then().statusCode(200).body(containsString("Der Vorschlag wird geprüft"));

        planner.request().get("/werkbank").then().statusCode(200).body(containsString(id.path()));
        planner.request().get(id.path() + "/rueckgabe").then().statusCode(200);
        planner.request()
                .formParam("reason", " ")
                .post(id.path() + "/rueckgabe")
                .then()
                .statusCode(422);
        planner.request()
                .formParam("reason", "Bitte ohne Namen.")
                .post(id.path() + "/rueckgabe")
                .then()
                .statusCode(303);
        anna.request().get(id.path()).then().body(containsString("Bitte ohne Namen."));
        anna.request().post(id.path() + "/einreichung").then().statusCode(303);
        planner.request().get(id.path()).then().body(containsString("Veröffentlichen"));
        planner.request()
                .formParam("version", reader.view(planner.viewer(people), id).rowVersion())
                .post(id.path() + "/veroeffentlichung")
                .then()
                .statusCode(303);
        visitor().get(id.path()).then().statusCode(200);
        anna.request().post(id.path() + "/veroeffentlichung").then().statusCode(403);
    }

    @Test
    void the_administration_answers_and_a_goal_is_linked() {
        var planner = Who.planner();
        var id = examples.published(anna.viewer(people), process);
        steps.step(process, StepKind.PROPOSING, StepPhase.AFTER);
        planner.request().get("/werkbank").then().statusCode(200).body(containsString(slug + "/vorschlaege"));
        planner.request().get(id.path() + "/stellungnahme").then().statusCode(200);
        planner.request()
                .formParam("text", "So halb.")
                .post(id.path() + "/stellungnahme")
                .then()
                .statusCode(422)
                .body(containsString("So halb."));
        planner.request()
                .formParam("outcome", "PARTLY")
                .formParam("text", "Wir bauen **drei** Bänke.")
                .post(id.path() + "/stellungnahme")
                .then()
                .statusCode(303);
        visitor()
                .get(id.path())
                .then()
                .body(containsString("Wird teilweise übernommen"))
                .body(containsString("<strong>drei</strong>"));
        planner.request().get(id.path() + "/stellungnahme").then().statusCode(409);

        steps.step(process, StepKind.PROPOSING, StepPhase.OPEN);
        var other = examples.published(anna.viewer(people), process);
        var goal = UUID.randomUUID();
        proposals.consolidate(planner.viewer(people), List.of(other), goal, "Mehr Sitzplätze", "/ziele/" + goal);
        visitor()
                .get(other.path())
                .then()
                .body(containsString("Mehr Sitzplätze"))
                .body(containsString("/ziele/" + goal));
    }

    @Test
    void a_hidden_proposal_shows_why_and_not_what() {
        var id = examples.published(anna.viewer(people), process, "Kaufen Sie bei mir", "Alles billig!");
        moderation.hide(
                Who.moderator().viewer(people),
                id.content(),
                NetiquetteRule.WERBUNG,
                "Der Text wirbt für einen Laden.");
        visitor()
                .get(id.path())
                .then()
                .statusCode(200)
                .body(containsString("Ausgeblendeter Vorschlag"))
                .body(containsString("Der Text wirbt für einen Laden."))
                .body(containsString("Werbung"))
                .body(not(containsString("Kaufen Sie bei mir")))
                .body(not(containsString("Alles billig")));
        visitor().get(id.path() + "/fassungen").then().statusCode(403);
        visitor()
                .get("/diskussionen/" + reader.view(Viewer.VISITOR, id).discussion())
                .then()
                .statusCode(200)
                .body(not(containsString("Kaufen Sie bei mir")));
        anna.request().get(id.path()).then().body(containsString("Alles billig!"));
        Who.moderator().request().get(id.path()).then().body(containsString("Alles billig!"));
        visitor().get("/verfahren/" + slug + "/vorschlaege").then().body(not(containsString("Kaufen Sie bei mir")));
    }

    @Test
    void the_list_filters_searches_orders_and_pages() {
        var list = "/verfahren/" + slug + "/vorschlaege";
        visitor().get(list).then().statusCode(200).body(containsString("Noch keine Vorschläge"));
        for (int i = 0; i < 21; i++) {
            examples.published(anna.viewer(people), process, "Bank Nummer " + i, "Zum Sitzen.");
        }
        var bus = examples.published(ben.viewer(people), process, "Der letzte Bus", "Fährt zu früh.");
        supports.support(anna.viewer(people), bus, null);
        var first = visitor().get(list).then().statusCode(200).extract().asString();
        assertThat(first)
                .contains("22 Vorschläge gefunden")
                .contains("Der letzte Bus")
                .contains("rel=\"next\"");
        visitor()
                .get(list + "?suche=Bänke&sortierung=zufall")
                .then()
                .body(containsString("21 Vorschläge gefunden"))
                .body(containsString("folge="));
        visitor()
                .get(list + "?sortierung=unterstuetzung")
                .then()
                .body(containsString("1 Person"))
                .body(containsString("Vorschlag machen"));
        anna.request()
                .get(list + "?meine=ja&gebiet=STGT02")
                .then()
                .body(containsString("21 Vorschläge gefunden"))
                .body(not(containsString("Der letzte Bus")));
        anna.request().get(list + "?suche=Bus").then().body(containsString("Von Ihnen unterstützt"));
        visitor().get(list + "?suche=Raumschiff").then().body(containsString("Kein Vorschlag passt"));
        for (var garbage :
                List.of("gebiet=x", "thema=x", "stand=x", "sortierung=x", "folge=x", "ab=x", "ab=%00", "suche=%27")) {
            visitor().get(list + "?" + garbage).then().statusCode(200);
        }
        visitor().get("/verfahren/gibt-es-nicht/vorschlaege").then().statusCode(404);
    }

    @Test
    void other_pages_show_proposals_where_they_belong() {
        var id = examples.published(anna.viewer(people), process, "Ein Ort für alle " + UUID.randomUUID(), "Text");
        supports.support(ben.viewer(people), id, null);
        visitor()
                .get("/verfahren/" + slug)
                .then()
                .statusCode(200)
                .body(containsString("Neueste Vorschläge"))
                .body(containsString("Am meisten unterstützte Vorschläge"))
                .body(containsString(id.path()))
                .body(containsString("/vorschlaege/neu?verfahren=" + slug));
        anna.request().get("/konto").then().body(allOf(containsString("Meine Vorschläge"), containsString(id.path())));
        ben.request().get("/konto").then().body(containsString("Von mir unterstützte Vorschläge"));
        examples.ready(ben.viewer(people), process);
        ben.request().get("/konto").then().body(containsString("Meine Entwürfe"));
    }

    @Test
    void everything_is_there_in_english() {
        var id = examples.published(anna.viewer(people), process);
        for (var path : List.of(
                "/verfahren/" + slug + "/vorschlaege", id.path(), id.path() + "/fassungen", id.path() + "/belege")) {
            anna.request()
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(containsString("lang=\"en\""))
                    .body(not(containsString("Vorschläge")));
        }
    }

    @Test
    void visitors_are_asked_to_sign_in_and_strangers_find_nothing() {
        var draft = examples.ready(anna.viewer(people), process);
        visitor().get("/vorschlaege/neu?verfahren=" + slug).then().statusCode(303);
        visitor().post(draft.path() + "/einreichung").then().statusCode(303);
        for (var path : List.of(
                draft.path(), draft.path() + "/bearbeiten", draft.path() + "/belege", draft.path() + "/fassungen")) {
            ben.request().get(path).then().statusCode(404);
        }
        visitor().get("/vorschlaege/unsinn").then().statusCode(404);
        anna.request().get("/vorschlaege/neu").then().statusCode(404);
        steps.step(process, StepKind.PROPOSING, StepPhase.AFTER);
        anna.request()
                .get("/vorschlaege/neu?verfahren=" + slug)
                .then()
                .statusCode(409)
                .body(containsString("zurzeit nicht offen"));
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
