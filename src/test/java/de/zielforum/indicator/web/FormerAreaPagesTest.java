package de.zielforum.indicator.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import de.zielforum.area.AreaColumns;
import de.zielforum.area.Areas;
import de.zielforum.area.Squares;
import de.zielforum.area.Validity;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.Imports;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Areas of other times on pages, in the work bench and for programs. */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class FormerAreaPagesTest {

    @Inject
    Areas areas;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @BeforeEach
    void town() {
        var statistician = Who.statistician().viewer(people);
        assertThat(areas.importGeoJson(
                                statistician,
                                Squares.town()
                                        .district("A", 0, 10)
                                        .district("B", 10, 20)
                                        .file())
                        .problems())
                .isEmpty();
        assertThat(areas.importStand(
                                statistician,
                                Squares.some()
                                        .district("A", 0, 7)
                                        .district("C", 7, 20)
                                        .file(),
                                new Validity(LocalDate.of(2021, 1, 1), null),
                                AreaColumns.GUESSED)
                        .problems())
                .isEmpty();
        imports.importIndicators(statistician, stream("""
                key,name_de,name_en,unit,unit_en,polarity,dimension,dimension_en,definition_de,definition_en,numerator_de,\
                numerator_en,denominator_de,denominator_en,scale,source,licence
                quote,Quote,Rate,Prozent,per cent,neutral,Leben,Life,Anteil,Share,,,,,,Amt,CC0
                """));
        var report = imports.importObservations(statistician, "werte.csv", stream("""
                indicator,area,period,value,status
                quote,A,2019,10,final
                quote,B,2019,20,final
                quote,A,2021,30,final
                quote,A,2022,31,final
                quote,C,2022,40,final
                """), "");
        assertThat(report.errors()).isEmpty();
        editions.check(statistician, report.edition());
        editions.publish(statistician, report.edition());
    }

    @AfterEach
    void clear() {
        ChangingAreas.clear(database);
    }

    @Test
    void a_former_area_says_until_when_it_was_and_what_came_after() {
        visitor()
                .get("/gebiete/B")
                .then()
                .statusCode(200)
                .body(containsString("In diesem Zuschnitt gab es das Gebiet bis zum 31. Dezember 2020."))
                .body(containsString("href=\"/gebiete/C\""))
                .body(containsString("die ganze Fläche"))
                .body(containsString("level=district&amp;year=2020"))
                .body(containsString("20 Prozent"));
        visitor()
                .get("/gebiete/A?stand=2020")
                .then()
                .statusCode(200)
                .body(containsString("etwa zwei Drittel der Fläche"))
                .body(containsString("etwa ein Drittel der Fläche"));
        visitor()
                .header("Accept-Language", "en")
                .get("/gebiete/B?stand=2020-07-01")
                .then()
                .statusCode(200)
                .body(containsString("The area had this shape until 31 December 2020."));
        visitor().get("/gebiete/B?stand=2021").then().statusCode(404);
        visitor().get("/gebiete/A?stand=gestern").then().statusCode(404);
        visitor().get("/gebiete/Z").then().statusCode(404);
    }

    @Test
    void an_area_of_today_names_those_it_came_from_and_is_not_compared_with_them() {
        var page = visitor().get("/gebiete/C").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("Früherer Zuschnitt", "seit 2021", "href=\"/gebiete/B?stand=2020\"", "Bezirk B (bis 2020)")
                .contains("davon etwa ein Drittel der Fläche");
        visitor().get("/gebiete/STADT").then().body(not(containsString("Früherer Zuschnitt")));
        visitor().get("/gebiete").then().statusCode(200).body(not(containsString("Bezirk B")));
    }

    @Test
    void the_page_of_an_indicator_shows_the_areas_of_the_year_and_says_where_a_series_breaks() {
        var now = visitor()
                .get("/indikatoren/quote?jahr=2022&gebiet=A")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(now)
                .contains("Bezirk A: 2021 wurde das Gebiet anders zugeschnitten.", "Bezirk A (bis 2020)", "Bezirk C")
                .doesNotContain("Bezirk B");
        var then = visitor()
                .get("/indikatoren/quote?jahr=2019")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(then)
                .contains("level=district&amp;year=2019", "href=\"/gebiete/B?stand=2020\"")
                .doesNotContain("data-area=\"C\"");
    }

    @Test
    void programs_ask_for_the_areas_of_a_year() {
        visitor()
                .get("/api/v1/areas?level=district&year=2020")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(java.util.List.of("A", "B")))
                .body("items[0].validUntil", equalTo("2021-01-01"));
        visitor().get("/api/v1/areas?level=district").then().body("items.code", equalTo(java.util.List.of("A", "C")));
        visitor().get("/api/v1/areas/B").then().statusCode(404);
        visitor().get("/api/v1/areas/B?year=2020").then().statusCode(200);
        visitor()
                .get("/api/v1/areas.geojson?level=district&year=2020")
                .then()
                .statusCode(200)
                .body("features.properties.code", hasItems("A", "B"));
        visitor().get("/api/v1/areas.geojson?year=neulich").then().statusCode(400);
    }

    @Test
    void a_stand_is_brought_in_at_the_work_bench() {
        var statistician = Who.statistician();
        statistician
                .request()
                .get("/werkbank/daten/gebiete")
                .then()
                .statusCode(200)
                .body(containsString("31. Dezember 2020"))
                .body(containsString("Stadtteile: 2"));
        send(Squares.some().district("A", 0, 5).district("B", 5, 20).file(), "", "2014", "")
                .then()
                .statusCode(422)
                .body(containsString("Kreuzen Sie dies an"))
                .body(containsString("value=\"2014\""));
        send(Squares.some().district("A", 0, 5).district("B", 5, 20).file(), "ja", "", "")
                .then()
                .statusCode(422)
                .body(containsString("Nennen Sie, ab wann"));
        send(Squares.some().district("A", 0, 5).district("B", 5, 20).file(), "ja", "", "irgendwann")
                .then()
                .statusCode(422)
                .body(containsString("Schreiben Sie ein Jahr"));
        send(Squares.some().district("A", 0, 5).file(), "ja", "2021", "")
                .then()
                .statusCode(422)
                .body(containsString("fehlt aber in der Datei"));
        assertThat(areas.byCode("A", 2010)).isEqualTo(areas.byCode("A", 2020));
        send(Squares.some().district("A", 0, 5).district("B", 5, 20).file(), "ja", "", "31.12.2014")
                .then()
                .statusCode(303);
        assertThat(areas.byCode("A", 2010)).isNotEqualTo(areas.byCode("A", 2020));
    }

    @Test
    void a_stand_that_leaves_figures_without_an_area_is_refused_and_what_was_typed_stays() {
        var before = areas.known();
        send(Squares.some().district("A", 0, 7).district("D", 7, 20).file(), "ja", "2022", "")
                .then()
                .statusCode(422)
                .body(containsString("Für das Gebiet „C“ gibt es Werte aus 2022"))
                .body(containsString("<code>C</code>"))
                .body(containsString("value=\"2022\""));
        Who.statistician()
                .request()
                .header("Accept-Language", "en")
                .multiPart("gebiete", "a.geojson", bytes(Squares.some().district("D", 0, 20)), "application/geo+json")
                .multiPart("gebietsstand", "ja")
                .multiPart("gueltig-ab", "1.1.2021")
                .multiPart("gueltig-bis", "31.12.2022")
                .post("/werkbank/daten/gebiete")
                .then()
                .statusCode(422)
                .body(containsString("There are figures from 2021–2022 about the area “A”"))
                .body(containsString("value=\"31.12.2022\""));
        assertThat(areas.known()).isEqualTo(before);
    }

    private static byte[] bytes(Squares squares) {
        try {
            return squares.file().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static io.restassured.response.Response send(InputStream file, String stand, String from, String until) {
        try {
            return Who.statistician()
                    .request()
                    .redirects()
                    .follow(false)
                    .multiPart("gebiete", "gebiete.geojson", file.readAllBytes(), "application/geo+json")
                    .multiPart("gebietsstand", stand)
                    .multiPart("gueltig-ab", from)
                    .multiPart("gueltig-bis", until)
                    .post("/werkbank/daten/gebiete");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
