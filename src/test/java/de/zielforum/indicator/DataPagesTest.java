package de.zielforum.indicator;

import static de.zielforum.indicator.ExampleFigures.HEADING;
import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The work bench over HTTP, as the person with the duty statistics walks it. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DataPagesTest {

    @Inject
    ExampleFigures example;

    @Inject
    Flensburg flensburg;

    @Inject
    Editions editions;

    private final Who statistician = Who.statistician();

    @Test
    void the_work_bench_shows_areas_indicators_and_editions() {
        flensburg.withFigures();
        statistician
                .request()
                .get("/werkbank/daten")
                .then()
                .statusCode(200)
                .body(containsString("Stadtteile"))
                .body(containsString("Sozialräume"))
                .body(containsString("Arbeitslosenanteil"))
                .body(containsString("2018–2022"))
                .body(containsString("observations.csv"))
                .body(containsString("veröffentlicht"))
                .body(containsString("multipart/form-data"))
                .body(containsString("ein gepacktes Shapefile"))
                .body(containsString("accept=\".csv,.xlsx,.json,.zip,"));
        statistician
                .request()
                .header("Accept-Language", "en")
                .get("/werkbank/daten")
                .then()
                .statusCode(200)
                .body(containsString("Areas, indicators and figures"))
                .body(containsString("Share of unemployed residents"));
    }

    @Test
    void a_file_with_mistakes_comes_back_with_a_table_of_them_and_the_reason_is_kept() {
        var key = example.indicator("100");
        var table = HEADING + key + ",STGT01,2020,abc,,,final\n" + key + ",STGT77,2020,1,,,final\n";
        upload("werte", "jahr.csv", table, "Korrektur für <Tarup>")
                .statusCode(422)
                .body(containsString("Die Datei wurde nicht übernommen"))
                .body(containsString("„abc“ ist keine Zahl"))
                .body(containsString("<th scope=\"row\">Zeile 2</th>"))
                .body(containsString("<code>value</code>"))
                .body(containsString("accept=\".csv,.xlsx,.json,.zip,"))
                .body(containsString("Das Gebiet „STGT77“ gibt es nicht"))
                .body(containsString("value=\"Korrektur für &lt;Tarup&gt;\""));
        statistician
                .request()
                .header("Accept-Language", "en")
                .multiPart("werte", "jahr.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("anlass", "")
                .post("/werkbank/daten/werte")
                .then()
                .statusCode(422)
                .body(containsString("“abc” is not a number"));
    }

    @Test
    void an_upload_is_looked_at_checked_and_published() {
        var key = example.indicator("");
        var path = upload(
                        "werte",
                        "../../jahr.csv",
                        HEADING + key + ",STGT01,2020,5,,,final\n" + key + ",STGT02,2020,,,,suppressed\n",
                        "Probe")
                .statusCode(303)
                .header("Location", containsString("/werkbank/daten/staende/"))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        page(path)
                .statusCode(200)
                .body(containsString("Datenstand jahr.csv"))
                .body(containsString("Schritt 1: Prüfen"))
                .body(not(containsString("Schritt 2")));
        statistician.request().get("/werkbank").then().statusCode(200).body(containsString("wartet auf die Prüfung"));
        statistician.request().post(path + "/pruefung").then().statusCode(422).body(containsString("Bestätigen Sie"));
        statistician
                .request()
                .post(path + "/veroeffentlichung")
                .then()
                .statusCode(409)
                .body(containsString("noch nicht geprüft"));
        statistician
                .request()
                .formParam("geheimhaltung", "true")
                .post(path + "/pruefung")
                .then()
                .statusCode(303);
        page(path).body(containsString("Schritt 2: Veröffentlichen"));
        statistician.request().post(path + "/veroeffentlichung").then().statusCode(303);
        page(path).body(allOf(containsString("ist veröffentlicht"), not(containsString("Datenstand verwerfen"))));
        statistician.request().post(path + "/verwerfen").then().statusCode(409);
    }

    @Test
    void an_edition_that_is_not_wanted_is_discarded() {
        var key = example.indicator("");
        var id = example.upload(HEADING + key + ",STGT01,2020,5,,,final\n").edition();
        statistician
                .request()
                .post("/werkbank/daten/staende/" + id + "/verwerfen")
                .then()
                .statusCode(303)
                .header("Location", containsString("/werkbank/daten"));
        page("/werkbank/daten/staende/" + id).statusCode(404);
        page("/werkbank/daten/staende/keine-nummer").statusCode(404);
    }

    @Test
    void areas_and_indicators_come_in_through_their_forms() throws IOException {
        flensburg.withAreas();
        try (var areas = Flensburg.file("areas.geojson");
                var indicators = Flensburg.file("indicators.csv")) {
            upload("gebiete", "areas.geojson", new String(areas.readAllBytes(), StandardCharsets.UTF_8), "")
                    .statusCode(200)
                    .body(containsString("Die Datei wurde übernommen"))
                    .body(containsString("weniger als ein Tausendstel"));
            upload("indikatoren", "indicators.csv", new String(indicators.readAllBytes(), StandardCharsets.UTF_8), "")
                    .statusCode(303)
                    .header("Location", containsString("/werkbank/daten"));
        }
        upload("gebiete", "areas.geojson", "{\"type\":\"Point\"}", "")
                .statusCode(422)
                .body(containsString("keine GeoJSON-Sammlung"))
                .body(containsString("accept=\".geojson,.json,.zip,"))
                .body(containsString("ganze Datei"));
        upload("indikatoren", "indicators.csv", "key;name_de\na;b\n", "")
                .statusCode(422)
                .body(containsString("Diese Spalte fehlt"));
    }

    @Test
    void a_form_without_a_file_says_so() {
        flensburg.withFigures();
        for (var kind : List.of("gebiete", "indikatoren", "werte")) {
            statistician
                    .request()
                    .multiPart("anlass", "Mein Anlass")
                    .post("/werkbank/daten/" + kind)
                    .then()
                    .statusCode(422)
                    .body(containsString("Wählen Sie eine Datei aus."));
        }
    }

    @Test
    void visitors_are_led_to_the_sign_in_and_everybody_else_is_refused() {
        var key = example.indicator("");
        var id = example.upload(HEADING + key + ",STGT01,2020,5,,,final\n").edition();
        var pages = List.of("/werkbank/daten", "/werkbank/daten/staende/" + id);
        var acts = List.of("/pruefung", "/veroeffentlichung", "/verwerfen");
        for (var path : pages) {
            visitor().get(path).then().statusCode(303).header("Location", containsString("/anmelden"));
        }
        for (var who : List.of(Who.resident(), Who.planner(), Who.moderator(), Who.accounts())) {
            pages.forEach(path -> who.request().get(path).then().statusCode(403));
            acts.forEach(act -> who.request()
                    .post("/werkbank/daten/staende/" + id + act)
                    .then()
                    .statusCode(403));
            for (var kind : List.of("gebiete", "indikatoren", "werte")) {
                who.request()
                        .multiPart(kind, "x.csv", new byte[] {65}, "text/csv")
                        .post("/werkbank/daten/" + kind)
                        .then()
                        .statusCode(403);
            }
            who.request().get("/werkbank").then().body(not(containsString("/werkbank/daten")));
        }
        assertThat(editions.preview(example.statistician(), id).edition().state())
                .isEqualTo(EditionState.UPLOADED);
    }

    private ValidatableResponse upload(String kind, String name, String content, String note) {
        return statistician
                .request()
                .multiPart(kind, name, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart(new MultiPartSpecBuilder(note)
                        .controlName("anlass")
                        .mimeType("text/plain")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/werkbank/daten/" + kind)
                .then();
    }

    private ValidatableResponse page(String path) {
        return statistician.request().get(path).then();
    }
}
