package de.zielforum.shared.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.Role;
import de.zielforum.testsupport.FilledInstallation;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the API is complete, and what the API answers is as described. */
@QuarkusTest
@TestProfile(FilledInstallation.class)
@WithTestResource(PostgresTestResource.class)
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private JsonNode api;

    private record Described(String method, String path, JsonNode operation) {}

    @BeforeEach
    void read_the_description() throws IOException {
        api = json.readTree(visitor()
                .get("/api/v1/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    @Test
    void every_route_of_the_api_is_described_and_nothing_else() throws IOException {
        var routes = new TreeSet<String>();
        try (var table = OpenApiTest.class.getResourceAsStream("/permissions.csv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("(GET|POST|PUT|DELETE),/api/v1/.*"))
                    .map(line -> line.split(",")[0] + " " + line.split(",")[1])
                    .forEach(routes::add);
        }
        assertThat(api.path("openapi").asText()).startsWith("3.1");
        assertThat(operations().stream().map(o -> o.method().toUpperCase(Locale.ROOT) + " " + o.path()))
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void every_operation_says_what_it_does_and_what_it_answers() {
        for (var described : operations()) {
            var operation = described.operation();
            assertThat(operation.path("summary").asText()).as(described.path()).isNotBlank();
            assertThat(operation.path("tags")).as(described.path()).hasSize(1);
            assertThat(operation
                            .at("/responses/default/content/application~1problem+json/schema/$ref")
                            .asText())
                    .as(described.path())
                    .endsWith("/Problem");
            var good = new ArrayList<String>();
            operation.path("responses").fieldNames().forEachRemaining(status -> {
                if (status.startsWith("2")) {
                    good.add(status);
                }
            });
            assertThat(good).as("%s %s", described.method(), described.path()).hasSize(1);
            if (good.getFirst().equals("200")) {
                var content = operation.path("responses").path("200").path("content");
                assertThat(content.elements().next().path("schema"))
                        .as("%s %s", described.method(), described.path())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void names_are_told_apart_by_words_and_none_is_left_over() {
        var names = new TreeSet<String>();
        api.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        assertThat(names.stream().filter(name -> name.matches(".*\\d|.*Json"))).isEmpty();
        var text = api.toString();
        assertThat(names).allMatch(name -> text.contains("\"#/components/schemas/" + name + "\""));
    }

    @Test
    void answers_are_as_described() throws IOException {
        for (var described : operations()) {
            if (described.method().equals("get") && !described.path().equals("/api/v1/memberships")) {
                var path = path(described.path());
                var answer = visitor().get(path).then().statusCode(200).extract();
                var type = answer.contentType().replaceAll(";.*", "");
                var content = described.operation().at("/responses/200/content");
                assertThat(content.has(type)).as("%s answers %s", path, type).isTrue();
                if (type.equals("application/json")) {
                    conforms(path, content.path(type).path("schema"), json.readTree(answer.asByteArray()));
                }
            }
        }
    }

    @Test
    void an_empty_body_is_a_mistake_of_the_caller() {
        var everything = Who.with(Role.RESIDENT, Role.INITIATIVE, Role.ADMINISTRATION);
        for (var described : operations()) {
            if (described.method().equals("post")) {
                var answer = everything
                        .request()
                        .contentType(ContentType.JSON)
                        .post(path(described.path()))
                        .then()
                        .extract();
                assertThat(answer.statusCode()).as(described.path()).isBetween(200, 499);
                if (answer.statusCode() >= 400) {
                    assertThat(answer.contentType()).as(described.path()).startsWith("application/problem+json");
                }
            }
        }
    }

    private List<Described> operations() {
        var operations = new ArrayList<Described>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(item -> METHODS.contains(item.getKey()))
                        .forEach(item -> operations.add(new Described(item.getKey(), path.getKey(), item.getValue()))));
        return operations;
    }

    /** Nothing more may be in an answer than is described; what is described may be missing. */
    private void conforms(String path, JsonNode schema, JsonNode answer) {
        var whole = json.createObjectNode();
        whole.set("components", closed(api.path("components").deepCopy()));
        whole.setAll((ObjectNode) schema.deepCopy());
        var problems = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(answer);
        assertThat(problems).as("answer of %s", path).isEmpty();
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && object.has("type")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiTest::closed);
        return node;
    }

    /** An address that exists for a path with gaps. */
    private String path(String template) {
        var path = template;
        for (var gap : Map.of(
                        "/areas/{code}", "select code from area limit 1",
                        "/ballots/{id}", "select cast(ballot_id as text) from ballot_result limit 1",
                        "/citations/{citation}", "select cast(id as text) from citation limit 1",
                        "/discussions/{id}", "select cast(discussion_id as text) from contribution order by id limit 1",
                        "/contributions/{contribution}",
                                "select cast(id as text) from contribution order by id limit 1",
                        "/editions/{id}", "select cast(id as text) from edition where published_at is not null limit 1",
                        "/indicators/{key}", "select key from indicator limit 1",
                        "/processes/{slug}", "select slug from process limit 1")
                .entrySet()) {
            if (path.contains(gap.getKey())) {
                var found =
                        database.createNativeQuery(gap.getValue(), String.class).getSingleResult();
                path = path.replace(gap.getKey(), gap.getKey().replaceAll("\\{.*", "") + found);
            }
        }
        for (var table : Map.of(
                        "goals", "select id from goal where state <> 'DRAFT' limit 1",
                        "measures", "select id from measure limit 1",
                        "moderation-decisions", "select id from moderation_decision limit 1",
                        "networks", "select id from network limit 1",
                        "organisations", "select id from organisation limit 1",
                        "proposals",
                                "select id from proposal where published_at is not null and hidden_by is null limit 1",
                        "services", "select id from service limit 1",
                        "memberships", "select id from membership limit 1")
                .entrySet()) {
            if (path.contains("/" + table.getKey() + "/{id}")) {
                var found =
                        database.createNativeQuery(table.getValue(), UUID.class).getSingleResult();
                path = path.replace("{id}", found.toString());
            }
        }
        return path;
    }
}
