package de.zielforum.network;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.OrganisationForm;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.Topic;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of networks over HTTP: founding, applying, deciding, inviting, leaving. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class NetworkPagesTest {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Networks networks;

    @Inject
    Memberships memberships;

    @Inject
    Flensburg flensburg;

    @Inject
    Clock clock;

    private final Who planner = Who.planner();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private OrganisationView coordinator;
    private Who speaker;

    @BeforeEach
    void organisation() {
        flensburg.withAreas();
        coordinator = organisation("Träger");
        speaker = speaker(coordinator);
    }

    @Test
    void a_speaker_founds_a_network_and_it_stands_in_the_list() {
        speaker.request()
                .get("/netzwerke/neu")
                .then()
                .statusCode(200)
                .body(containsString(coordinator.name()))
                .body(not(containsString("Die Sozialplanung, ohne Organisation")));
        var path = founded();
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Gut leben " + mark))
                .body(containsString("<strong>gemeinsam</strong>"))
                .body(containsString("Alle wissen Bescheid."))
                .body(containsString(coordinator.name()))
                .body(containsString("koordiniert"))
                .body(containsString("offen für Bewerbungen"))
                .body(containsString("Mitmachen"))
                .body(not(containsString("/bearbeiten")));
        visitor()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("Coordinated by"))
                .body(containsString("open for applications"))
                .body(containsString("Health"));
        visitor()
                .get("/netzwerke?thema=HEALTH&gebiet=STGT03")
                .then()
                .statusCode(200)
                .body(containsString("Gut leben " + mark))
                .body(containsString("1 Mitglied"));
        visitor().get("/netzwerke?thema=ADDICTION").then().body(not(containsString("Gut leben " + mark)));
        visitor().get("/netzwerke?thema=x&gebiet=y&ab=z").then().statusCode(200);
        visitor().get(coordinator.path()).then().body(containsString(path)).body(containsString("Gut leben " + mark));
    }

    @Test
    void a_form_that_does_not_fit_comes_back_with_what_was_typed() {
        form(speaker.request(), "", coordinator.id().toString())
                .post("/netzwerke/neu")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie dem Netzwerk einen Namen."))
                .body(containsString("Alle wissen Bescheid."))
                .body(containsString("value=\"" + coordinator.id() + "\" selected"));
        form(speaker.request(), "Ohne " + mark, "")
                .post("/netzwerke/neu")
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie eine Organisation."))
                .body(containsString("Ohne " + mark));
        form(speaker.request(), "Planung " + mark, "sozialplanung")
                .post("/netzwerke/neu")
                .then()
                .statusCode(403);
        form(speaker.request(), "Fremd " + mark, organisation("Fremd").id().toString())
                .post("/netzwerke/neu")
                .then()
                .statusCode(403);
        founded();
        form(
                        speaker.request().header("Accept-Language", "en"),
                        "Gut leben " + mark,
                        coordinator.id().toString())
                .post("/netzwerke/neu")
                .then()
                .statusCode(422)
                .body(containsString("There is a network called"));
    }

    @Test
    void planning_founds_and_coordinates_without_an_organisation() {
        planner.request()
                .get("/netzwerke/neu")
                .then()
                .statusCode(200)
                .body(containsString("Die Sozialplanung, ohne Organisation"));
        var path = path(form(planner.request(), "Planung " + mark, "sozialplanung")
                .post("/netzwerke/neu")
                .then());
        visitor().get(path).then().body(containsString("Koordiniert von der Sozialplanung"));
        apply(speaker, path, coordinator).statusCode(303);
        planner.request()
                .get("/werkbank")
                .then()
                .statusCode(200)
                .body(containsString(path))
                .body(containsString(coordinator.name() + " hat sich beworben"));
        var application = memberships.applicationsFor(planner.viewer(people)).stream()
                .filter(m -> m.organisation().equals(coordinator.id()))
                .findFirst()
                .orElseThrow();
        planner.request()
                .post("/mitgliedschaften/" + application.id() + "/annahme")
                .then()
                .statusCode(303);
        planner.request()
                .post(path + "/koordination")
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie eine Organisation."));
        planner.request()
                .formParam("organisation", coordinator.id().toString())
                .post(path + "/koordination")
                .then()
                .statusCode(303);
        visitor().get(path).then().body(containsString("Koordiniert von <a href=\"" + coordinator.path()));
    }

    @Test
    void an_organisation_applies_and_the_coordinator_decides() {
        var path = founded();
        var applicant = organisation("Bewerber");
        var applicantSpeaker = speaker(applicant);
        Who.resident().request().get(path + "/bewerbung").then().statusCode(403);
        applicantSpeaker.request().get(path).then().body(containsString(path + "/bewerbung"));
        applicantSpeaker
                .request()
                .get(path + "/bewerbung")
                .then()
                .statusCode(200)
                .body(containsString(applicant.name()));
        applicantSpeaker
                .request()
                .formParam("organisation", "")
                .formParam("message", "Wir bringen Zeit mit " + mark)
                .post(path + "/bewerbung")
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie eine Organisation."))
                .body(containsString("Wir bringen Zeit mit " + mark));
        applicantSpeaker
                .request()
                .formParam("organisation", applicant.id().toString())
                .formParam("message", "x".repeat(2001))
                .post(path + "/bewerbung")
                .then()
                .statusCode(422)
                .body(containsString("höchstens 2.000 Zeichen"));
        apply(applicantSpeaker, path, applicant).statusCode(303);
        apply(applicantSpeaker, path, applicant).statusCode(303);
        visitor().get(path).then().body(not(containsString(applicant.name())));
        applicantSpeaker.request().get(path).then().body(containsString("Die Entscheidung steht aus"));
        applicantSpeaker.request().get("/konto").then().body(containsString(applicant.name() + ": hat sich beworben"));
        speaker.request().get("/konto").then().body(containsString("bitte entscheiden"));
        var application = memberships.applicationsFor(speaker.viewer(people)).getFirst();
        speaker.request()
                .get(path)
                .then()
                .body(containsString("Wir bringen Zeit mit " + mark))
                .body(containsString("/mitgliedschaften/" + application.id() + "/annahme"));
        applicantSpeaker
                .request()
                .post("/mitgliedschaften/" + application.id() + "/annahme")
                .then()
                .statusCode(403);
        speaker.request()
                .post("/mitgliedschaften/" + application.id() + "/annahme")
                .then()
                .statusCode(303);
        speaker.request()
                .post("/mitgliedschaften/" + application.id() + "/annahme")
                .then()
                .statusCode(303);
        speaker.request()
                .post("/mitgliedschaften/" + application.id() + "/ablehnung")
                .then()
                .statusCode(409);
        visitor().get(path).then().body(containsString(applicant.name()));
        apply(applicantSpeaker, path, applicant).statusCode(422).body(containsString("schon Mitglied"));
        applicantSpeaker
                .request()
                .get(path)
                .then()
                .body(containsString("/mitgliedschaften/" + application.id() + "/austritt"));
        applicantSpeaker
                .request()
                .post("/mitgliedschaften/" + application.id() + "/austritt")
                .then()
                .statusCode(303);
        visitor().get(path).then().body(not(containsString(applicant.name())));
    }

    @Test
    void an_invited_organisation_answers_on_the_page_of_the_network() {
        var path = founded();
        var guest = organisation("Gast");
        var guestSpeaker = speaker(guest);
        guestSpeaker.request().get(path + "/einladung").then().statusCode(403);
        planner.request().get(path + "/einladung").then().statusCode(200).body(containsString(guest.name()));
        planner.request()
                .formParam("organisation", guest.id().toString())
                .formParam("message", "Sie fehlen uns " + mark)
                .post(path + "/einladung")
                .then()
                .statusCode(303);
        guestSpeaker.request().get("/konto").then().body(containsString(guest.name() + ": ist eingeladen"));
        guestSpeaker
                .request()
                .get(path)
                .then()
                .body(containsString(guest.name() + " ist eingeladen"))
                .body(containsString("Sie fehlen uns " + mark));
        speaker.request().get(path).then().body(containsString("Einladung zurückziehen"));
        var invitation = memberships.ofMine(guestSpeaker.viewer(people)).getFirst();
        speaker.request()
                .post("/mitgliedschaften/" + invitation.id() + "/annahme")
                .then()
                .statusCode(403);
        guestSpeaker
                .request()
                .post("/mitgliedschaften/" + invitation.id() + "/ablehnung")
                .then()
                .statusCode(303);
        assertThat(memberships.ofMine(guestSpeaker.viewer(people))).isEmpty();
    }

    @Test
    void the_coordinator_edits_and_closes() {
        var path = founded();
        speaker.request()
                .get(path + "/bearbeiten")
                .then()
                .statusCode(200)
                .body(containsString("Gut leben " + mark))
                .body(not(containsString("Koordinierende Organisation")));
        speaker.request()
                .formParam("name", "Besser leben " + mark)
                .formParam("about", "Wir.")
                .formParam("goals", "Mehr.")
                .post(path + "/bearbeiten")
                .then()
                .statusCode(303);
        visitor()
                .get(path)
                .then()
                .body(containsString("Besser leben " + mark))
                .body(containsString("nimmt zurzeit niemanden auf"))
                .body(not(containsString("Mitmachen")));
        var late = organisation("Spät");
        apply(speaker(late), path, late).statusCode(409).body(containsString("keine Bewerbungen"));
        Who.resident().request().get(path + "/bearbeiten").then().statusCode(403);
        Who.resident().request().post(path + "/ende").then().statusCode(403);
        speaker.request().post(path + "/ende").then().statusCode(303);
        speaker.request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("beendet"))
                .body(not(containsString("/bearbeiten")));
        visitor().get("/netzwerke").then().body(not(containsString("Besser leben " + mark)));
        visitor().get(coordinator.path()).then().body(not(containsString(path)));
        visitor().get("/netzwerke/" + NetworkId.next()).then().statusCode(404);
    }

    private String founded() {
        return path(
                form(speaker.request(), "Gut leben " + mark, coordinator.id().toString())
                        .post("/netzwerke/neu")
                        .then());
    }

    private static String path(ValidatableResponse response) {
        var location = response.statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/netzwerke/"));
    }

    private static RequestSpecification form(RequestSpecification request, String name, String coordinator) {
        return request.formParam("coordinator", coordinator)
                .formParam("name", name)
                .formParam("about", "Wir arbeiten **gemeinsam**.")
                .formParam("goals", "Alle wissen Bescheid.")
                .formParam("topics", "HEALTH")
                .formParam("areas", "STGT03")
                .formParam("open", "true");
    }

    private ValidatableResponse apply(Who who, String path, OrganisationView organisation) {
        return who.request()
                .formParam("organisation", organisation.id().toString())
                .formParam("message", "Wir bringen Zeit mit " + mark)
                .post(path + "/bewerbung")
                .then();
    }

    private OrganisationView organisation(String name) {
        var id = organisations.found(
                planner.viewer(people),
                new OrganisationForm(
                        name + " " + UUID.randomUUID(),
                        OrganisationKind.PROVIDER,
                        "Wir helfen.",
                        "",
                        "",
                        "",
                        "",
                        null,
                        Set.of(),
                        Set.of(Topic.HEALTH)));
        return organisations.find(id).orElseThrow();
    }

    private Who speaker(OrganisationView organisation) {
        var who = Who.with(Role.RESIDENT, Role.PROVIDER);
        organisations.giveMandate(
                planner.viewer(people),
                organisation.id(),
                who.viewer(people).id(),
                MandateRole.SPEAKING,
                LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE),
                null);
        return who;
    }
}
