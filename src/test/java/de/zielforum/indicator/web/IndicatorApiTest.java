package de.zielforum.indicator.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class IndicatorApiTest {

    private static final String CHILDREN = "/api/v1/indicators/sgb2-kinder";

    @Inject
    Flensburg flensburg;

    @BeforeEach
    void figuresAreThere() {
        flensburg.withFigures();
    }

    @Test
    void indicators_are_listed_and_one_can_be_asked_for() {
        visitor().get("/api/v1/indicators").then().statusCode(200).body("items.key", hasItem("einwohner"));
        var one = visitor().get(CHILDREN).then().statusCode(200);
        one.body("polarity", equalTo("lower-is-better"))
                .body("scale", equalTo(100))
                .body("licence", equalTo("CC0-1.0"));
        var tag = one.extract().header("ETag");
        visitor().header("If-None-Match", tag).get(CHILDREN).then().statusCode(304);
        visitor().get("/api/v1/indicators/gibt-es-nicht").then().statusCode(404);
    }

    @Test
    void a_list_is_given_page_by_page() {
        var first = visitor().get("/api/v1/indicators?limit=2").jsonPath();
        assertThat(first.getList("items")).hasSize(2);
        var second = visitor()
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/indicators?limit=2")
                .jsonPath();
        assertThat(second.getList("items.key")).hasSize(2).doesNotContainAnyElementsOf(first.getList("items.key"));
    }

    @Test
    void all_observations_of_an_indicator_can_be_walked_and_none_comes_twice() {
        var seen = new HashSet<String>();
        String cursor = null;
        var pages = 0;
        do {
            var request = visitor();
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(CHILDREN + "/observations?limit=25").jsonPath();
            for (var i = 0; i < page.getList("items").size(); i++) {
                assertThat(seen.add(
                                page.getString("items[" + i + "].period") + page.getString("items[" + i + "].area")))
                        .isTrue();
            }
            cursor = page.getString("next");
            pages++;
        } while (cursor != null);
        assertThat(seen).hasSize(70);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void observations_can_be_asked_for_by_year_and_area() {
        visitor()
                .get(CHILDREN + "/observations?period=2022&area=STGT02")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].areaName", equalTo("Neustadt"))
                .body("items[0].status", equalTo("final"));
        visitor().get(CHILDREN + "/observations?period=zweitausend").then().statusCode(400);
        visitor().get(CHILDREN + "/observations?cursor=Unsinn").then().statusCode(200);
    }

    @Test
    void secret_observations_carry_no_number_in_json_and_in_the_table() {
        visitor()
                .get("/api/v1/indicators/raeumungen/observations?area=STGT13")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("suppressed")))
                .body("items.value", everyItem(nullValue()))
                .body("items.numerator", everyItem(nullValue()));
        var table = visitor().get("/api/v1/indicators/raeumungen/observations.csv");
        table.then()
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("filename=\"raeumungen_"));
        assertThat(table.asString().lines().filter(line -> line.contains(",suppressed,")))
                .hasSize(11)
                .allMatch(line -> line.matches("raeumungen,STGT\\d\\d,20\\d\\d,,,,suppressed,.*"));
    }

    @Test
    void the_table_holds_every_published_figure_and_is_not_sent_twice() {
        var table = visitor().get(CHILDREN + "/observations.csv");
        assertThat(table.asString().lines()).hasSize(71);
        assertThat(table.asString())
                .startsWith("indicator,area,period,value,numerator,denominator,status,area_name,edition");
        visitor()
                .header("If-None-Match", table.header("ETag"))
                .get(CHILDREN + "/observations.csv")
                .then()
                .statusCode(304);
    }
}
