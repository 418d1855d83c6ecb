package de.zielforum.network;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organisations, services and networks as programs read and change them. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DirectoryApiTest {

    @Inject
    People people;

    @Inject
    Organisations organisations;

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
    void an_organisation_is_entered_found_and_read_once_as_long_as_it_stays_the_same() {
        var path = found("Hafen " + mark);
        visitor()
                .queryParam("q", mark)
                .queryParam("kind", "provider")
                .queryParam("topic", "housing")
                .queryParam("area", "STGT02")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.name", contains("Hafen " + mark))
                .body("items[0].areas", contains("STGT02"))
                .body("items[0].topics", contains("housing"))
                .body("next", nullValue());
        var tag = visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body("kind", equalTo("provider"))
                .body("umbrella", nullValue())
                .extract()
                .header("ETag");
        visitor().header("If-None-Match", tag).get(path).then().statusCode(304);
        visitor()
                .get("/api/v1/organisations/" + OrganisationId.next())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        visitor()
                .queryParam("kind", "nonsense")
                .get("/api/v1/organisations")
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_is_read_page_by_page() {
        found("A " + mark);
        found("B " + mark);
        found("C " + mark);
        var next = visitor()
                .queryParam("q", mark)
                .queryParam("limit", "2")
                .get("/api/v1/organisations")
                .then()
                .body("items.name", contains("A " + mark, "B " + mark))
                .body("next", notNullValue())
                .extract()
                .<String>path("next");
        visitor()
                .queryParam("q", mark)
                .queryParam("limit", "2")
                .queryParam("cursor", next)
                .get("/api/v1/organisations")
                .then()
                .body("items.name", contains("C " + mark))
                .body("next", nullValue());
        visitor()
                .queryParam("q", mark)
                .queryParam("limit", "x")
                .queryParam("cursor", "x")
                .get("/api/v1/organisations")
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void what_does_not_fit_is_named_field_by_field() {
        json(planner, Map.of("kind", "provider", "website", "ftp://x"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("#/name"))
                .body("errors.pointer", hasItem("#/website"));
        json(Who.resident(), Map.of("name", "x"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(403);
        visitor()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/organisations")
                .then()
                .statusCode(401);
    }

    @Test
    void a_service_is_entered_by_an_editor() {
        var organisation = id(found("Haus " + mark));
        var body = Map.of(
                "organisation",
                organisation.toString(),
                "name",
                "Lesen " + mark,
                "about",
                "Wir lesen.",
                "languages",
                List.of("de", "tr"));
        json(Who.with(Role.PROVIDER), body).post("/api/v1/services").then().statusCode(403);
        var editor = holder(organisation, MandateRole.EDITING);
        var path = local(json(editor, body)
                .post("/api/v1/services")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body("languages", contains("de", "tr"))
                .body("organisation.name", equalTo("Haus " + mark));
        visitor()
                .queryParam("q", mark)
                .queryParam("language", "tr")
                .get("/api/v1/services")
                .then()
                .body("items.name", contains("Lesen " + mark));
        json(editor, body)
                .post("/api/v1/services")
                .then()
                .statusCode(409)
                .body("type", equalTo("/api/v1/problems/organisation/serviceNameTaken"));
    }

    @Test
    void a_network_is_founded_applied_to_and_joined() {
        var coordinator = id(found("Träger " + mark));
        var speaker = holder(coordinator, MandateRole.SPEAKING);
        var path = local(json(
                        speaker,
                        Map.of(
                                "coordinator",
                                coordinator.toString(),
                                "name",
                                "Netz " + mark,
                                "about",
                                "Wir.",
                                "goals",
                                "Mehr.",
                                "topics",
                                List.of("family"),
                                "areas",
                                List.of("STGT03"),
                                "open",
                                true))
                .post("/api/v1/networks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        visitor()
                .queryParam("topic", "family")
                .queryParam("area", "STGT03")
                .get("/api/v1/networks")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Netz " + mark));
        var applicant = id(found("Gruppe " + mark));
        var applying = holder(applicant, MandateRole.SPEAKING);
        var body = Map.of("organisation", applicant.toString(), "message", "Gern.");
        json(speaker, body).post(path + "/applications").then().statusCode(403);
        var membership = local(json(applying, body)
                .post(path + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        speaker.request()
                .get("/api/v1/memberships")
                .then()
                .statusCode(200)
                .body("find { it.state == 'applied' }.organisationName", equalTo("Gruppe " + mark));
        applying.request()
                .contentType("application/json")
                .post(membership + "/acceptance")
                .then()
                .statusCode(403);
        speaker.request()
                .contentType("application/json")
                .post(membership + "/acceptance")
                .then()
                .statusCode(204);
        var tag = visitor()
                .get(path)
                .then()
                .body("members.name", contains("Träger " + mark, "Gruppe " + mark))
                .extract()
                .header("ETag");
        visitor().header("If-None-Match", tag).get(path).then().statusCode(304);
        speaker.request()
                .contentType("application/json")
                .post(membership + "/refusal")
                .then()
                .statusCode(409);
        applying.request()
                .contentType("application/json")
                .post(membership + "/leaving")
                .then()
                .statusCode(204);
        visitor().header("If-None-Match", tag).get(path).then().statusCode(200).body("members", hasSize(1));
    }

    private String found(String name) {
        return local(json(
                        planner,
                        Map.of(
                                "name",
                                name,
                                "kind",
                                "provider",
                                "about",
                                "Wir helfen.",
                                "areas",
                                List.of("STGT02"),
                                "topics",
                                List.of("housing")))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private Who holder(OrganisationId organisation, MandateRole role) {
        var who = Who.with(Role.RESIDENT, Role.PROVIDER);
        organisations.giveMandate(
                planner.viewer(people),
                organisation,
                who.viewer(people).id(),
                role,
                LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE),
                null);
        assertThat(organisations.find(organisation)).isPresent();
        return who;
    }

    private static RequestSpecification json(Who who, Map<String, ?> body) {
        return who.request().contentType("application/json; charset=UTF-8").body(body);
    }

    private static OrganisationId id(String path) {
        return OrganisationId.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String local(String location) {
        return location.substring(location.indexOf("/api/"));
    }
}
