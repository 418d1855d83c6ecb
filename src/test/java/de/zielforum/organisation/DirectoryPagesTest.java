package de.zielforum.organisation;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the directory over HTTP, as each sort of reader meets them. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DirectoryPagesTest {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    Mandates mandates;

    @Inject
    Directory directory;

    @Inject
    Flensburg flensburg;

    @Inject
    Clock clock;

    private final Who planner = Who.planner();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void areas() {
        flensburg.withAreas();
    }

    @Test
    void the_administration_enters_an_organisation_and_it_stands_in_the_directory() {
        planner.request()
                .get("/werkbank/organisationen/neu")
                .then()
                .statusCode(200)
                .body(containsString("Dachorganisation"));
        var page = entry(planner.request(), "Hafen " + mark)
                .post("/werkbank/organisationen/neu")
                .then()
                .statusCode(303)
                .header("Location", containsString("/organisationen/"))
                .extract()
                .header("Location");
        var path = page.substring(page.indexOf("/organisationen/"));

        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Hafen " + mark))
                .body(containsString("<strong>Boote</strong>"))
                .body(containsString("Hafenstraße 1<br>24937 Flensburg"))
                .body(containsString("Nachbarschaft"))
                .body(containsString("/gebiete/STGT02"))
                .body(containsString("mailto:hafen@beispiel.de"))
                .body(not(containsString("/bearbeiten")))
                .body(not(containsString("mandatsanfrage")));
        visitor()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("What we do"))
                .body(containsString("Initiative"))
                .body(containsString("Neighbourhood"));
        visitor()
                .get("/organisationen?suche=hafen " + mark + "&art=INITIATIVE&thema=NEIGHBOURHOOD&gebiet=STGT02")
                .then()
                .statusCode(200)
                .body(containsString("Hafen " + mark));
        visitor()
                .get("/organisationen?suche=hafen " + mark + "&gebiet=STGT13")
                .then()
                .statusCode(200)
                .body(containsString("Keine Organisation gefunden"));
        visitor()
                .urlEncodingEnabled(false)
                .get("/organisationen?suche=%00x&gebiet=%00")
                .then()
                .statusCode(200);
        visitor()
                .get("/organisationen?art=quatsch&thema=%00&gebiet=nirgends&ab=kaputt")
                .then()
                .statusCode(200);
    }

    @Test
    void a_form_that_does_not_fit_comes_back_with_what_was_typed() {
        planner.request()
                .formParam("name", "")
                .formParam("about", "Boote bauen " + mark)
                .formParam("website", "javascript:alert(1)")
                .formParam("areas", "STGT02")
                .formParam("topics", "HOUSING")
                .post("/werkbank/organisationen/neu")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie den Namen der Organisation an."))
                .body(containsString("Bitte wählen Sie, um welche Art"))
                .body(containsString("Bitte geben Sie die Adresse der Internetseite vollständig an"))
                .body(containsString("Boote bauen " + mark))
                .body(checked("STGT02"))
                .body(checked("HOUSING"));
        entry(planner.request().header("Accept-Language", "en"), "")
                .post("/werkbank/organisationen/neu")
                .then()
                .statusCode(422)
                .body(containsString("Please give the name of the organisation."));
        var taken = found("Taken");
        entry(planner.request(), taken.name())
                .post("/werkbank/organisationen/neu")
                .then()
                .statusCode(422)
                .body(containsString("gibt es schon"))
                .body(containsString("Boote"));
    }

    private static org.hamcrest.Matcher<String> checked(String id) {
        return org.hamcrest.Matchers.matchesRegex("(?s).*id=\"f-" + id + "\"[^>]* checked.*");
    }

    @Test
    void founding_and_editing_are_closed_to_others() {
        var organisation = found("Zu");
        var resident = Who.resident();
        resident.request().get("/werkbank/organisationen/neu").then().statusCode(403);
        entry(resident.request(), "x" + mark)
                .post("/werkbank/organisationen/neu")
                .then()
                .statusCode(403);
        visitor()
                .get("/werkbank/organisationen/neu")
                .then()
                .statusCode(303)
                .header("Location", containsString("/anmelden"));
        resident.request().get(organisation.path() + "/bearbeiten").then().statusCode(403);
        entry(resident.request(), "x" + mark)
                .post(organisation.path() + "/bearbeiten")
                .then()
                .statusCode(403);
        resident.request().post(organisation.path() + "/aufloesung").then().statusCode(403);
        resident.request().get(organisation.path() + "/mandate").then().statusCode(403);
        resident.request().get(organisation.path() + "/mandate/neu").then().statusCode(403);
        resident.request().get(organisation.path() + "/angebote/neu").then().statusCode(403);
        visitor().get("/organisationen/" + OrganisationId.next()).then().statusCode(404);
        visitor().get("/organisationen/keine-kennung").then().statusCode(404);
    }

    @Test
    void an_editor_edits_the_entry_and_its_services() {
        var organisation = found("Pflege");
        var editor = holder(organisation, MandateRole.EDITING);
        editor.request()
                .get(organisation.path())
                .then()
                .body(containsString(organisation.path() + "/bearbeiten"))
                .body(containsString(organisation.path() + "/angebote/neu"));
        editor.request()
                .get(organisation.path() + "/bearbeiten")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + organisation.name() + "\""));
        entry(editor.request(), organisation.name() + " neu", "ADMINISTRATION")
                .post(organisation.path() + "/bearbeiten")
                .then()
                .statusCode(422)
                .body(containsString("ändert nur die Verwaltung"));
        entry(editor.request(), organisation.name() + " neu")
                .formParam("umbrella", organisation.id().toString())
                .post(organisation.path() + "/bearbeiten")
                .then()
                .statusCode(422)
                .body(containsString("gehört selbst zu dieser Organisation"));
        entry(editor.request(), organisation.name() + " neu")
                .post(organisation.path() + "/bearbeiten")
                .then()
                .statusCode(303)
                .cookie("hinweis", "organisation.done_edited");

        service(editor.request(), "")
                .post(organisation.path() + "/angebote/neu")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie dem Angebot einen Namen."))
                .body(containsString("Montag 9 Uhr"))
                .body(checked("TURKISH"));
        var location = service(editor.request(), "Fahrradhilfe " + mark)
                .post(organisation.path() + "/angebote/neu")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var path = location.substring(location.indexOf("/angebote/"));
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Fahrradhilfe " + mark))
                .body(containsString("Montag 9 Uhr"))
                .body(containsString("Deutsch, Türkisch"))
                .body(not(containsString("/bearbeiten")));
        visitor()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("German, Turkish"))
                .body(containsString("For whom"));
        visitor()
                .get("/angebote?suche=" + mark + "&thema=HOUSING&sprache=TURKISH&gebiet=STGT02")
                .then()
                .statusCode(200)
                .body(containsString("Fahrradhilfe " + mark));
        visitor()
                .get("/angebote?suche=" + mark + "&sprache=POLISH")
                .then()
                .body(containsString("Kein Angebot gefunden"));
        editor.request().get(path + "/bearbeiten").then().statusCode(200).body(checked("TURKISH"));
        service(editor.request(), "Radhilfe " + mark)
                .post(path + "/bearbeiten")
                .then()
                .statusCode(303);
        Who.resident().request().post(path + "/einstellung").then().statusCode(403);
        editor.request().post(path + "/einstellung").then().statusCode(303);
        visitor().get(path).then().statusCode(200).body(containsString("eingestellt"));
        visitor().get("/angebote?suche=" + mark).then().body(not(containsString("Radhilfe")));
        service(editor.request(), "Rad")
                .post(path + "/bearbeiten")
                .then()
                .statusCode(409)
                .body(containsString("eingestellt"));
    }

    @Test
    void a_mandate_is_asked_for_decided_and_seen_in_the_account() {
        var organisation = found("Gruppe");
        var speaker = holder(organisation, MandateRole.SPEAKING);
        var asking = Who.with(Role.RESIDENT, Role.INITIATIVE);
        asking.request()
                .get(organisation.path())
                .then()
                .body(containsString(organisation.path() + "/mandatsanfrage"))
                .body(not(containsString(organisation.path() + "/mandate\"")));
        asking.request()
                .get(organisation.path() + "/mandatsanfrage")
                .then()
                .statusCode(200)
                .body(not(containsString("Ihr Konto braucht zusätzlich eine Rolle")));
        Who.resident()
                .request()
                .get(organisation.path() + "/mandatsanfrage")
                .then()
                .body(containsString("Ihr Konto braucht zusätzlich eine Rolle"));
        asking.request()
                .formParam("message", "Ich bin Kassenwartin " + mark)
                .post(organisation.path() + "/mandatsanfrage")
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie, was das Mandat erlauben soll."))
                .body(containsString("Ich bin Kassenwartin " + mark));
        var location = asking.request()
                .formParam("role", "EDITING")
                .formParam("message", "Ich bin Kassenwartin " + mark)
                .post(organisation.path() + "/mandatsanfrage")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var path = location.substring(location.indexOf("/mandatsanfragen/"));
        asking.request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Entscheidung steht aus"))
                .body(containsString("/ruecknahme"))
                .body(not(containsString("/annahme")));
        asking.request()
                .get("/konto")
                .then()
                .body(containsString(organisation.name()))
                .body(containsString("Entscheidung steht aus"));
        Who.resident().request().get(path).then().statusCode(404);
        speaker.request().get("/konto").then().body(containsString(path)).body(containsString("Meine Mandate"));
        planner.request().get("/werkbank").then().body(containsString(path));
        speaker.request().get(organisation.path() + "/mandate").then().body(containsString(path));
        speaker.request()
                .get(path)
                .then()
                .body(containsString("Ich bin Kassenwartin " + mark))
                .body(containsString("/annahme"));
        speaker.request()
                .formParam("from", "")
                .formParam("until", "irgendwann")
                .post(path + "/annahme")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie den ersten Tag des Mandats an."))
                .body(containsString("irgendwann"));
        speaker.request()
                .formParam("from", today().toString())
                .formParam("until", today().minusDays(1).toString())
                .post(path + "/annahme")
                .then()
                .statusCode(422)
                .body(containsString("darf nicht vor dem ersten liegen"));
        speaker.request()
                .formParam("from", today().toString())
                .post(path + "/annahme")
                .then()
                .statusCode(303)
                .header("Location", endsWith(organisation.path() + "/mandate"));
        speaker.request()
                .formParam("from", today().toString())
                .post(path + "/annahme")
                .then()
                .statusCode(409);
        asking.request()
                .get("/konto")
                .then()
                .body(containsString("seit " + BerlinTime.date(today(), java.util.Locale.GERMAN)));
        asking.request()
                .header("Accept-Language", "en")
                .get("/konto")
                .then()
                .body(containsString("My mandates"))
                .body(containsString("Editing"));
    }

    @Test
    void a_speaker_gives_and_ends_mandates_but_sees_nobody_else() {
        var organisation = found("Verein");
        var speaker = holder(organisation, MandateRole.SPEAKING);
        var stranger = Who.resident();
        stranger.request().get("/").then().statusCode(200);
        speaker.request()
                .get(organisation.path() + "/mandate/neu?suche=test")
                .then()
                .statusCode(200)
                .body(containsString(speaker.subject()))
                .body(not(containsString(stranger.subject())))
                .body(not(containsString("Person suchen")));
        speaker.request()
                .formParam("person", speaker.viewer(people).id().toString())
                .formParam("role", "EDITING")
                .formParam("from", today().toString())
                .formParam("until", today().plusDays(30).toString())
                .post(organisation.path() + "/mandate/neu")
                .then()
                .statusCode(303)
                .cookie("hinweis", "organisation.done_mandateGiven");
        speaker.request()
                .formParam("person", speaker.viewer(people).id().toString())
                .formParam("role", "EDITING")
                .formParam("from", today().plusDays(3).toString())
                .post(organisation.path() + "/mandate/neu")
                .then()
                .statusCode(422)
                .body(containsString("schon ein Mandat dieser Art"));
        var all = mandates.of(planner.viewer(people), organisation.id());
        var editing = all.stream()
                .filter(m -> m.role() == MandateRole.EDITING)
                .findFirst()
                .orElseThrow();
        var speaking = all.stream()
                .filter(m -> m.role() == MandateRole.SPEAKING)
                .findFirst()
                .orElseThrow();
        speaker.request()
                .get(organisation.path() + "/mandate")
                .then()
                .statusCode(200)
                .body(containsString("/mandate/" + editing.id() + "/ende"))
                .body(containsString("Gültige Mandate"));
        speaker.request()
                .post("/mandate/" + speaking.id() + "/ende")
                .then()
                .statusCode(409)
                .body(containsString("letzte Mandat"));
        stranger.request().post("/mandate/" + editing.id() + "/ende").then().statusCode(403);
        speaker.request().post("/mandate/" + editing.id() + "/ende").then().statusCode(303);
        speaker.request().get(organisation.path() + "/mandate").then().body(containsString("Frühere Mandate"));
    }

    @Test
    void the_duty_accounts_finds_a_person_by_name() {
        var organisation = found("Amt");
        var sought = Who.with(Role.RESIDENT, Role.INITIATIVE);
        var id = sought.viewer(people).id();
        var accounts = Who.accounts();
        accounts.request()
                .get(organisation.path() + "/mandate/neu?suche=" + sought.subject())
                .then()
                .statusCode(200)
                .body(containsString(id.toString()));
        planner.request()
                .get(organisation.path() + "/mandate/neu?suche=" + sought.subject())
                .then()
                .body(not(containsString(id.toString())));
        accounts.request()
                .formParam("suche", sought.subject())
                .formParam("person", id.toString())
                .post(organisation.path() + "/mandate/neu")
                .then()
                .statusCode(422)
                .body(containsString(id.toString()))
                .body(containsString("Bitte wählen Sie, was das Mandat erlauben soll."));
        accounts.request()
                .formParam("person", id.toString())
                .formParam("role", "SPEAKING")
                .formParam("from", today().toString())
                .post(organisation.path() + "/mandate/neu")
                .then()
                .statusCode(303);
        assertThat(organisations.maySpeak(sought.viewer(people), organisation.id()))
                .isTrue();
    }

    @Test
    void a_dissolved_organisation_says_so_and_leaves_the_directory() {
        var organisation = found("Weg");
        services.offer(
                planner.viewer(people),
                organisation.id(),
                new ServiceForm("Rest " + mark, "x", "", "", "", "", Set.of(), Set.of(), Set.of()));
        planner.request().post(organisation.path() + "/aufloesung").then().statusCode(303);
        planner.request()
                .get(organisation.path())
                .then()
                .statusCode(200)
                .body(containsString("aufgelöst"))
                .body(not(containsString("/bearbeiten")));
        visitor().get("/organisationen?suche=" + mark).then().body(not(containsString("Weg " + mark)));
        visitor().get("/angebote?suche=" + mark).then().body(not(containsString("Rest " + mark)));
        planner.request().get(organisation.path() + "/mandate").then().statusCode(200);
    }

    @Test
    void a_form_sent_without_being_signed_in_leads_to_the_sign_in() {
        var organisation = found("Offen");
        entry(visitor(), "x")
                .post(organisation.path() + "/bearbeiten")
                .then()
                .statusCode(303)
                .header("Location", containsString("/anmelden"));
        visitor()
                .get(organisation.path() + "/mandate")
                .then()
                .statusCode(303)
                .header("Location", containsString("/anmelden"));
        assertThat(directory.organisation(organisation.id()).orElseThrow().name())
                .startsWith("Offen");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
    }

    private OrganisationView found(String name) {
        var id = organisations.found(
                planner.viewer(people),
                new OrganisationForm(
                        name + " " + mark,
                        OrganisationKind.INITIATIVE,
                        "Wir helfen.",
                        "",
                        "",
                        "",
                        "",
                        null,
                        Set.of(flensburg.district(2)),
                        Set.of(Topic.FAMILY)));
        return organisations.find(id).orElseThrow();
    }

    private Who holder(OrganisationView organisation, MandateRole role) {
        var who = Who.with(Role.RESIDENT, Role.INITIATIVE);
        organisations.giveMandate(
                planner.viewer(people), organisation.id(), who.viewer(people).id(), role, today(), null);
        return who;
    }

    private static RequestSpecification entry(RequestSpecification request, String name) {
        return entry(request, name, "INITIATIVE");
    }

    private static RequestSpecification entry(RequestSpecification request, String name, String kind) {
        return request.formParam("name", name)
                .formParam("kind", kind)
                .formParam("about", "Wir bauen **Boote**.")
                .formParam("address", "Hafenstraße 1\n24937 Flensburg")
                .formParam("email", "hafen@beispiel.de")
                .formParam("phone", "0461 555 0100")
                .formParam("website", "https://hafen.example")
                .formParam("areas", "STGT02")
                .formParam("topics", "NEIGHBOURHOOD", "HOUSING");
    }

    private static RequestSpecification service(RequestSpecification request, String name) {
        return request.formParam("name", name)
                .formParam("about", "Wir reparieren gemeinsam.")
                .formParam("audience", "Alle")
                .formParam("times", "Montag 9 Uhr")
                .formParam("languages", "GERMAN", "TURKISH")
                .formParam("topics", "HOUSING");
    }
}
