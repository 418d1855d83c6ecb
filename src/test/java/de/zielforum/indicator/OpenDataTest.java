package de.zielforum.indicator;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielforum.area.Areas;
import de.zielforum.indicator.exchange.DownloadFormat;
import de.zielforum.indicator.exchange.Mapping;
import de.zielforum.indicator.exchange.TableReader;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class OpenDataTest {

    private static final String CHILDREN = "/indikatoren/sgb2-kinder/daten.";
    private static final String OBSERVATIONS = "/api/v1/observations";

    @Inject
    Flensburg flensburg;

    @Inject
    ExampleFigures example;

    @Inject
    Figures figures;

    @Inject
    Editions editions;

    @Inject
    Areas areas;

    @Inject
    OpenData data;

    @BeforeEach
    void figuresAreThere() {
        flensburg.withFigures();
    }

    @ParameterizedTest
    @EnumSource(value = DownloadFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "GEO_JSON")
    void what_is_taken_away_is_read_back_as_the_same_figures(DownloadFormat format) {
        assertThat(read(get(CHILDREN + format.suffix()), format)).isEqualTo(counting("sgb2-kinder"));
    }

    @Test
    void one_area_is_read_back_as_what_counts_there() {
        var read = read(get("/gebiete/STGT01/daten.csv"), DownloadFormat.CSV);
        var expected = new TreeMap<String, String>();
        figures.indicators()
                .forEach(indicator -> counting(indicator.key()).forEach((key, value) -> {
                    if (key.contains(" STGT01 ")) {
                        expected.put(key, value);
                    }
                }));
        assertThat(read).isEqualTo(expected).hasSizeGreaterThan(20);
    }

    private Map<String, String> read(Response file, DownloadFormat format) {
        var table = TableReader.read(file.asByteArray(), "daten." + format.suffix());
        var names = new HashMap<String, String>();
        areas.all().forEach(area -> names.put(area.code(), area.name()));
        var keys = new HashMap<String, List<String>>();
        figures.indicators().forEach(one -> keys.put(one.key(), List.of(one.name())));
        var read = new TreeMap<String, String>();
        Mapping.guess(table, names, keys)
                .mapping()
                .orElseThrow()
                .apply(table)
                .rows()
                .forEach(row -> read.put(
                        row.indicator() + " " + row.area() + " " + row.period(),
                        row.status() + " " + plain(row.value()) + " " + plain(row.numerator()) + " "
                                + plain(row.denominator())));
        return read;
    }

    private Map<String, String> counting(String indicator) {
        var counting = new TreeMap<String, String>();
        figures.rows(indicator)
                .forEach(row -> counting.put(
                        indicator + " " + row.figure().areaCode() + " "
                                + row.figure().period(),
                        row.figure().status().key() + " " + plain(row.figure().value()) + " " + plain(row.numerator())
                                + " " + plain(row.denominator())));
        return counting;
    }

    private static String plain(String number) {
        return number.isEmpty() ? "" : plain(new BigDecimal(number));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    @Test
    void geojson_carries_boundaries_and_figures() throws IOException {
        var collection = json(get(CHILDREN + "geojson"));
        assertThat(collection.path("type").asText()).isEqualTo("FeatureCollection");
        var counting = counting("sgb2-kinder");
        var seen = 0;
        for (var feature : collection.path("features")) {
            assertThat(feature.at("/geometry/type").asText()).isIn("Polygon", "MultiPolygon");
            assertThat(feature.at("/geometry/coordinates/0/0/0").isMissingNode())
                    .isFalse();
            for (var property : feature.path("properties").properties()) {
                if (property.getKey().matches("sgb2-kinder_\\d{4}")) {
                    var period = property.getKey().substring(property.getKey().length() - 4);
                    var expected =
                            counting.get("sgb2-kinder " + feature.path("id").asText() + " " + period);
                    var status = feature.path("properties")
                            .path(property.getKey() + "_status")
                            .asText();
                    assertThat(expected)
                            .startsWith(status + " "
                                    + (property.getValue().isNull()
                                            ? ""
                                            : plain(property.getValue().decimalValue())));
                    seen++;
                }
            }
        }
        assertThat(seen).isEqualTo(counting.size());
    }

    @Test
    void json_stat_has_the_form_of_its_standard() throws IOException {
        var set = json(get(CHILDREN + "jsonstat.json"));
        assertThat(set.path("version").asText()).isEqualTo("2.0");
        assertThat(set.path("class").asText()).isEqualTo("dataset");
        var product = 1;
        for (int i = 0; i < set.path("id").size(); i++) {
            var size = set.path("size").path(i).asInt();
            var dimension = set.path("dimension").path(set.path("id").path(i).asText());
            assertThat(dimension.at("/category/index")).hasSize(size);
            product *= size;
        }
        assertThat(set.path("value")).hasSize(product);
        set.path("status")
                .fieldNames()
                .forEachRemaining(place -> assertThat(Integer.parseInt(place))
                        .isBetween(0, set.path("value").size() - 1));
        assertThat(set.at("/extension/numerator")).hasSize(product);
    }

    @Test
    void sdmx_csv_has_the_columns_of_the_field_guide() {
        var lines = get(CHILDREN + "sdmx.csv").asString().split("\r?\n");
        assertThat(lines[0])
                .isEqualTo(
                        "STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,NUMERATOR,DENOMINATOR,"
                                + "UNIT_MEASURE,OBS_STATUS,CONF_STATUS");
        assertThat(lines)
                .allMatch(
                        line -> line.startsWith("STRUCTURE,") || line.startsWith("dataflow,ZIELFORUM:FIGURES(1.0),R,"));
    }

    private static JsonNode json(Response answer) throws IOException {
        return new ObjectMapper().readTree(answer.asByteArray());
    }

    private static Response get(String path) {
        return visitor().get(path).then().statusCode(200).extract().response();
    }

    @ParameterizedTest
    @EnumSource(DownloadFormat.class)
    void a_file_says_what_it_is_and_may_be_kept(DownloadFormat format) {
        var answer = get(CHILDREN + format.suffix());
        assertThat(answer.contentType().replace(" ", ""))
                .isEqualToIgnoringCase(format.mediaType().replace(" ", ""));
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"sgb2-kinder_\\d{4}-\\d\\d-\\d\\d\\." + format.suffix() + "\"");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("public, max-age=600");
        assertThat(answer.headers().getValues("Vary").toString()).doesNotContain("Cookie");
        assertThat(answer.header("Set-Cookie")).isNull();
        visitor()
                .header("If-None-Match", answer.header("ETag"))
                .get(CHILDREN + format.suffix())
                .then()
                .statusCode(304)
                .body(equalTo(""));
        visitor()
                .header("If-Modified-Since", answer.header("Last-Modified"))
                .get(CHILDREN + format.suffix())
                .then()
                .statusCode(304);
    }

    @Test
    void a_new_edition_makes_what_was_kept_old() {
        var key = example.indicator("100");
        example.publish(key + ",STGT01,2020,50,500,1000,final");
        var first = get("/indikatoren/" + key + "/daten.csv");
        example.publish(key + ",STGT01,2020,60,600,1000,final");
        var second = visitor()
                .header("If-None-Match", first.header("ETag"))
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get("/indikatoren/" + key + "/daten.csv");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).contains(",60,600,1000,").doesNotContain(",50,500,");
    }

    @Test
    void an_edition_stays_as_it_was_published_and_others_are_not_to_be_had() {
        var key = example.indicator("100");
        var first = example.publish(key + ",STGT01,2020,50,500,1000,final");
        example.publish(key + ",STGT01,2020,60,600,1000,final");
        assertThat(get(OBSERVATIONS + "?format=csv&edition=" + first).asString())
                .contains(",50,500,1000,")
                .doesNotContain(",60,");
        visitor()
                .get(OBSERVATIONS + "?edition=" + first)
                .then()
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(50));
        visitor()
                .get("/api/v1/editions/" + first)
                .then()
                .body("figures", equalTo(1))
                .body("counting", equalTo(0));
        var waiting = example.upload(ExampleFigures.HEADING + key + ",STGT01,2021,70,700,1000,final\n")
                .edition();
        editions.check(example.statistician(), waiting);
        for (var format : List.of("csv", "json", "geojson")) {
            visitor()
                    .get(OBSERVATIONS + "?format=" + format + "&edition=" + waiting)
                    .then()
                    .statusCode(404);
        }
        visitor().get("/api/v1/editions/" + waiting).then().statusCode(404);
        assertThat(get("/indikatoren/" + key + "/daten.csv").asString()).doesNotContain("700");
    }

    @Test
    void a_secret_figure_is_in_no_file() {
        var key = example.indicator("100");
        example.publish(
                key + ",STGT01,2020,,,,suppressed",
                key + ",STGT02,2020,12.5,125,1000,final",
                key + ",STGT03,2020,,,,missing");
        for (var format : DownloadFormat.values()) {
            get("/indikatoren/" + key + "/daten." + format.suffix());
        }
        assertThat(get("/indikatoren/" + key + "/daten.csv").asString())
                .contains(key + ",STGT01,2020,,,,suppressed,")
                .contains(key + ",STGT03,2020,,,,missing,");
        assertThat(get("/indikatoren/" + key + "/daten.sdmx.csv").asString())
                .contains(key + ",STGT01,2020,,,,Prozent,Q,C")
                .contains(key + ",STGT03,2020,,,,Prozent,M,F");
        assertThat(get("/indikatoren/" + key + "/daten.jsonstat.json").asString())
                .contains("\"value\":[null,12.5,null]")
                .contains("\"status\":{\"0\":\"suppressed\",\"2\":\"missing\"}");
        assertThat(get("/indikatoren/" + key + "/daten.geojson").asString())
                .contains("\"" + key + "_2020\":null,\"" + key + "_2020_status\":\"suppressed\"");
        visitor()
                .get(OBSERVATIONS + "?area=STGT01&indicator=" + key)
                .then()
                .body("items[0].status", equalTo("suppressed"))
                .body("items[0].value", nullValue());
    }

    @Test
    void the_api_narrows() {
        visitor()
                .get(OBSERVATIONS + "?indicator=sgb2-kinder&level=district&from=2020&to=2020")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .body("items.period", everyItem(equalTo(2020)))
                .body("items.area", everyItem(startsWith("STGT")));
        assertThat(get(OBSERVATIONS + "?indicator=sgb2-kinder&area=STGT01&from=2019&format=csv")
                        .asString())
                .contains("sgb2-kinder,STGT01,2019")
                .doesNotContain("STGT02", ",2018,");
        for (var nothing : List.of(
                "indicator=gibt-es-nicht",
                "area=nirgends",
                "edition=keine",
                "edition=019aa000-0000-7000-8000-000000000000")) {
            var name = nothing.substring(0, nothing.indexOf('='));
            visitor()
                    .get(OBSERVATIONS + "?" + nothing)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/api/v1/problems/not-found"))
                    .body("detail", containsString("„" + name + "“"));
        }
        for (var nothing : List.of("indikatoren/gibt-es-nicht", "gebiete/nirgends")) {
            visitor()
                    .get("/" + nothing + "/daten.csv")
                    .then()
                    .statusCode(404)
                    .body(containsString("Diese Seite gibt es nicht"));
        }
        visitor().get(CHILDREN + "doc").then().statusCode(404);
        visitor().get("/indikatoren/gibt-es-nicht/daten.csv").then().statusCode(404);
        visitor().get("/gebiete/nirgends/daten.csv").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OBSERVATIONS + "?level=mond#level",
                OBSERVATIONS + "?from=bald#from",
                OBSERVATIONS + "?period=abc#period",
                OBSERVATIONS + "?period=2020&from=2019#period",
                OBSERVATIONS + "?from=2022&to=2011#to",
                OBSERVATIONS + "?format=doc#format",
                "/api/v1/indicators/sgb2-kinder/observations?period=abc#period",
                "/api/v1/areas?year=bald#year",
                "/api/v1/areas.geojson?level=mond#level"
            })
    void what_a_parameter_says_must_be_readable(String asked) {
        refused(asked, "unreadable-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OBSERVATIONS + "?foo=1#foo",
                OBSERVATIONS + "?indicator=sgb2-kinder&jahr=2020#jahr",
                "/api/v1/indicators?foo=1#foo",
                "/api/v1/indicators/sgb2-kinder?foo=1#foo",
                "/api/v1/indicators/sgb2-kinder/observations?foo=1#foo",
                "/api/v1/indicators/sgb2-kinder/observations.csv?period=2020#period",
                "/api/v1/editions?foo=#foo",
                "/api/v1/areas/STGT01?foo=1#foo",
                "/api/v1/goals?foo=1#foo"
            })
    void a_parameter_that_does_not_exist_is_not_passed_over(String asked) {
        refused(asked, "unknown-parameter");
    }

    private static void refused(String asked, String type) {
        var name = asked.substring(asked.indexOf('#') + 1);
        visitor()
                .get(asked.substring(0, asked.indexOf('#')))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/" + type))
                .body("detail", containsString(name))
                .body("errors[0].pointer", equalTo("#/" + name));
    }

    @Test
    void a_year_can_be_called_period_everywhere() {
        visitor()
                .get(OBSERVATIONS + "?indicator=sgb2-kinder&level=district&period=2020")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .body("items.period", everyItem(equalTo(2020)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/indicators",
                "/api/v1/indicators/sgb2-kinder",
                "/api/v1/indicators/sgb2-kinder/observations",
                "/api/v1/areas",
                "/api/v1/areas/STGT01",
                "/api/v1/editions"
            })
    void what_programs_read_may_be_kept_and_is_not_sent_again(String list) {
        var first = get(list);
        assertThat(first.headers().getValues("Cache-Control")).containsExactly("public, max-age=600");
        visitor()
                .header("If-None-Match", first.header("ETag"))
                .get(list)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void the_form_is_chosen_by_accept_unless_it_is_named() {
        accepted("text/csv", "text/csv");
        accepted("application/geo+json", "application/geo+json");
        accepted("application/vnd.sdmx.data+csv;version=2.0.0", "application/vnd.sdmx.data+csv");
        accepted("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "spreadsheetml");
        accepted("application/json", "application/json");
        accepted("*/*", "application/json");
        visitor()
                .accept("text/csv")
                .get(OBSERVATIONS + "?indicator=sgb2-kinder&format=json")
                .then()
                .contentType(containsString("application/json"));
    }

    private static void accepted(String accept, String type) {
        visitor()
                .accept(accept)
                .get(OBSERVATIONS + "?indicator=sgb2-kinder&area=STGT01")
                .then()
                .statusCode(200)
                .contentType(containsString(type));
    }

    @Test
    void everything_can_be_walked_page_by_page() {
        var seen = new HashSet<String>();
        String cursor = null;
        do {
            var request = visitor().queryParam("area", Flensburg.CODE);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(OBSERVATIONS + "?limit=40").jsonPath();
            for (var item : page.<Map<String, Object>>getList("items")) {
                assertThat(seen.add(item.get("indicator") + " " + item.get("period")))
                        .isTrue();
            }
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen)
                .hasSize(read(get("/gebiete/" + Flensburg.CODE + "/daten.csv"), DownloadFormat.CSV)
                        .size());
    }

    @Test
    void the_page_offers_every_indicator_in_every_form() {
        var page = get("/offene-daten").asString();
        for (var offer : data.offers()) {
            for (var format : DownloadFormat.values()) {
                assertThat(page).contains("/indikatoren/" + offer.german().key() + "/daten." + format.suffix() + "\"");
            }
        }
        assertThat(page)
                .contains(
                        "/katalog.ttl",
                        "/offene-daten/daten.xlsx",
                        "creativecommons.org/publicdomain/zero/1.0",
                        "STGT01/daten.csv");
        assertThat(visitor().cookie("sprache", "en").get("/offene-daten").asString())
                .contains("Open data");
        assertThat(get("/indikatoren/sgb2-kinder").asString()).contains(CHILDREN + "geojson");
        assertThat(get("/indikatoren").asString()).contains("href=\"/offene-daten\"");
    }

    @Test
    void the_whole_is_the_sum_of_the_indicators() {
        var lines = get("/offene-daten/daten.csv").asString().lines().count() - 1;
        assertThat(lines)
                .isEqualTo(data.offers().stream().mapToLong(DataOffer::figures).sum());
    }
}
