package de.zielforum.measure;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.testsupport.ExampleMeasures;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class MeasureApiTest {

    private static final String API = "/api/v1/measures";

    @Inject
    Measures measures;

    @Inject
    ExampleMeasures examples;

    @Inject
    ExampleProposals organisations;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    private OrganisationId carrier;

    @BeforeEach
    void a_carrier() {
        flensburg.withFigures();
        carrier = organisations.initiativeOf(
                Who.with(Role.RESIDENT, Role.INITIATIVE).viewer(people));
    }

    @Test
    void a_list_goes_on_where_the_last_page_ended() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(examples.in(MeasureState.RUNNING, carrier).toString());
        }
        var first = visitor()
                .queryParam("limit", 2)
                .get(API)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        examples.in(MeasureState.RUNNING, carrier);
        var second = visitor()
                .queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get(API)
                .then()
                .extract()
                .jsonPath();
        assertThat(first.getList("items.id", String.class)).isEqualTo(made.subList(0, 2));
        assertThat(second.getList("items.id", String.class)).startsWith(made.get(2));
        visitor()
                .queryParam("state", "stopped")
                .queryParam("area", "STGT02")
                .get(API)
                .then()
                .body("items.state", everyItem(equalTo("STOPPED")));
        visitor().queryParam("state", "FAST").get(API).then().statusCode(404);
    }

    @Test
    void a_measure_changes_its_tag_when_something_is_reported() {
        var id = examples.in(MeasureState.RUNNING, carrier);
        var tag = visitor()
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("area", equalTo("STGT02"))
                .body("carriers[0].id", equalTo(carrier.toString()))
                .body("milestones[0].title", equalTo("Küche gefunden"))
                .extract()
                .header("ETag");
        visitor().header("If-None-Match", tag).get(API + "/" + id).then().statusCode(304);
        measures.report(examples.planner(), id, 30, "Die Küche steht.");
        visitor()
                .header("If-None-Match", tag)
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .body("percent", equalTo(30))
                .body("reports[0].text", equalTo("Die Küche steht."));
    }
}
