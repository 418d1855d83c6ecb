package de.zielforum.proposal;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProposalApiTest {

    private static final String API = "/api/v1/proposals";

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    Flensburg flensburg;

    @Inject
    Supports supports;

    @Inject
    People people;

    private final Who anna = Who.resident();
    private ProcessId process;
    private String slug;

    @BeforeEach
    void people_may_propose_and_support() {
        flensburg.withFigures();
        process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING);
        slug = examples.slug(process);
    }

    @Test
    void a_program_drafts_cites_hands_in_and_supports() {
        var key = UUID.randomUUID().toString();
        var body = Map.of(
                "process",
                slug,
                "title",
                "Aus einem Programm",
                "text",
                "Text",
                "area",
                "STGT02",
                "topics",
                List.of("HOUSING"));
        var id = "";
        for (int i = 0; i < 2; i++) {
            var made = anna.request()
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(API)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id")
                    .toString();
            assertThat(id).isIn("", made);
            id = made;
        }
        visitor().get(API + "/" + id).then().statusCode(404);
        anna.request()
                .post(API + "/" + id + "/submission")
                .then()
                .statusCode(409)
                .body("type", startsWith("/api/v1/problems/proposal/evidenceMissing"));
        anna.request()
                .contentType(ContentType.JSON)
                .body(Map.of("indicator", "sgb2-kinder", "area", "STGT02", "period", 2018))
                .post(API + "/" + id + "/citations")
                .then()
                .statusCode(204);
        anna.request().post(API + "/" + id + "/submission").then().statusCode(204);
        var ben = Who.resident();
        ben.request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(API + "/" + id + "/support")
                .then()
                .statusCode(204);
        visitor()
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Aus einem Programm"))
                .body("process", equalTo(slug))
                .body("state", equalTo("PUBLISHED"))
                .body("supporters", equalTo(1))
                .body("topics", hasItem("HOUSING"))
                .body("citations[0].indicator", equalTo("sgb2-kinder"))
                .body("citations[0].period", equalTo(2018))
                .body("answer", nullValue());
        ben.request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(API + "/" + id + "/support-withdrawal")
                .then()
                .statusCode(204);
        visitor().get(API + "/" + id).then().body("supporters", equalTo(0));
    }

    @Test
    void what_does_not_fit_comes_back_as_a_problem_with_pointers() {
        anna.request()
                .contentType(ContentType.JSON)
                .body(Map.of("process", slug, "title", ""))
                .post(API)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("#/title"))
                .body("errors.pointer", hasItem("#/area"));
        visitor().contentType(ContentType.JSON).body("{}").post(API).then().statusCode(401);
        anna.request()
                .contentType(ContentType.JSON)
                .body("{\"topics\":[\"NICHTS\"]}")
                .post(API)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/bad-request"));
    }

    @Test
    void an_unchanged_proposal_is_not_sent_again() {
        var id = examples.published(anna.viewer(people), process);
        var tag = visitor()
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        visitor().header("If-None-Match", tag).get(API + "/" + id).then().statusCode(304);
        supports.support(Who.resident().viewer(people), id, null);
        visitor().header("If-None-Match", tag).get(API + "/" + id).then().statusCode(200);
    }

    @Test
    void lists_are_narrowed_and_paged() {
        for (int i = 0; i < 5; i++) {
            examples.published(anna.viewer(people), process, "Bank " + i, "Text");
        }
        examples.published(anna.viewer(people), process, "Bus", "Text");
        var first = visitor()
                .get(API + "?limit=2&q=Bänke&process=" + slug)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        visitor()
                .queryParam("cursor", first.path("next").toString())
                .get(API + "?limit=3&q=Bänke&process=" + slug)
                .then()
                .body("items", hasSize(3))
                .body("next", nullValue());
        visitor()
                .get(API + "?area=STGT02&order=supported&process=" + slug)
                .then()
                .body("items", hasSize(6));
        visitor().get(API + "?area=STGT13&process=" + slug).then().body("items", hasSize(0));
        visitor().get(API + "?topic=NICHTS").then().statusCode(404);
        visitor().get(API + "?limit=abc&cursor=abc&process=" + slug).then().statusCode(200);
        visitor().get(API + "?process=gibt-es-nicht").then().statusCode(404);
    }
}
