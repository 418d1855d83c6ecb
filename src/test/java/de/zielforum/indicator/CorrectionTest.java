package de.zielforum.indicator;

import static de.zielforum.indicator.ExampleFigures.HEADING;
import static de.zielforum.indicator.ExampleFigures.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.shared.error.Refused;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A correction is a new edition with a reason; the old one stays readable, except for what has become secret. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class CorrectionTest {

    @Inject
    ExampleFigures example;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    private final Who statistician = Who.statistician();

    @Test
    void a_correction_without_a_reason_is_not_published_and_with_one_everybody_reads_what_changed() {
        var key = example.indicator("");
        var first = example.publish(
                key + ",STGT01,2020,4711,,,final", key + ",STGT02,2020,60,,,final", key + ",STGT03,2020,70,,,final");
        var second = withoutNote(key + ",STGT01,2020,4712,,,final\n" + key + ",STGT02,2020,60,,,final\n" + key
                + ",STGT04,2020,80,,,final\n");
        editions.check(example.statistician(), second);
        assertThatThrownBy(() -> editions.publish(example.statistician(), second))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("reasonMissing"));
        var desk = "/werkbank/daten/staende/" + second;
        statistician.request().get(desk).then().body(containsString("Anlass der Korrektur"));
        statistician
                .request()
                .formParam("anlass", " ")
                .post(desk + "/veroeffentlichung")
                .then()
                .statusCode(422)
                .body(containsString("Nennen Sie den Anlass der Korrektur"));
        statistician
                .request()
                .formParam("anlass", "Zahlendreher in der Meldung")
                .post(desk + "/veroeffentlichung")
                .then()
                .statusCode(303);

        Who.visitor()
                .get("/datenstaende/" + second)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Zahlendreher in der Meldung"),
                        containsString("4.711"),
                        containsString("4.712"),
                        containsString("/datenstaende/" + first),
                        not(containsString("Engelsby"))));
        Who.visitor()
                .get("/datenstaende/" + first)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("/datenstaende/" + second),
                        containsString("geänderte Werte: 1"),
                        containsString("/indikatoren/" + key)));
    }

    @Test
    void an_edition_that_only_adds_needs_no_reason() {
        var key = example.indicator("");
        example.publish(key + ",STGT01,2020,50,,,final");
        var second = withoutNote(key + ",STGT01,2021,51,,,final\n");
        editions.check(example.statistician(), second);
        editions.publish(example.statistician(), second);
        assertThat(editions.published(second).changes()).isEmpty();
        assertThat(editions.published(second).figures()).isEqualTo(1);
    }

    @Test
    void what_a_correction_withdraws_is_read_in_no_edition_any_more() {
        var key = example.indicator("");
        var first = example.publish(key + ",STGT01,2020,5433,,,final", key + ",STGT02,2020,60,,,final");
        var second = example.publish(key + ",STGT01,2020,,,,suppressed");
        for (var id : new EditionId[] {first, second}) {
            Who.visitor()
                    .get("/datenstaende/" + id)
                    .then()
                    .statusCode(200)
                    .body(allOf(not(containsString("5.433")), not(containsString("5433"))));
        }
        assertThat(editions.published(second).changes()).isEmpty();
        Who.visitor()
                .get("/datenstaende/" + second)
                .then()
                .body(allOf(
                        containsString("geheim sind und deshalb nicht gezeigt werden: 1."),
                        not(containsString("Werte vorher und seitdem")),
                        not(containsString("Kein Wert, der vorher galt"))));
        nowhere(first, "5433");

        // Nor does it come back when the office later says that there is no figure.
        example.publish(key + ",STGT01,2020,,,,missing");
        nowhere(first, "5433");
        Who.visitor().get("/datenstaende/" + first).then().body(not(containsString("5.433")));
    }

    @Test
    void what_is_secret_before_and_since_is_counted_beside_what_can_be_seen() {
        var key = example.indicator("");
        example.publish(key + ",STGT01,2020,5433,,,final", key + ",STGT02,2020,60,,,final");
        var second = example.publish(key + ",STGT01,2020,,,,suppressed", key + ",STGT02,2020,61,,,final");
        var edition = editions.published(second);
        assertThat(edition.changed()).isEqualTo(2);
        assertThat(edition.unseen()).isEqualTo(1);
        assertThat(edition.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.area()).isEqualTo("Neustadt"));
        Who.visitor()
                .get("/datenstaende/" + second)
                .then()
                .body(allOf(
                        containsString("Werte vorher und seitdem"),
                        containsString("nicht gezeigt werden: 1."),
                        not(containsString("Gezeigt werden die ersten"))));
    }

    private static void nowhere(EditionId edition, String secret) {
        for (var format : List.of("", "&format=csv", "&format=json-stat", "&format=sdmx-csv", "&format=geojson")) {
            var answer = Who.visitor().get("/api/v1/observations?edition=" + edition + format);
            assertThat(answer.asString()).as(format).doesNotContain(secret);
        }
        assertThat(Who.visitor().get("/api/v1/observations?edition=" + edition).asString())
                .contains("STGT01")
                .contains("60");
    }

    @Test
    void only_published_editions_are_shown() {
        var key = example.indicator("");
        var id = example.upload(HEADING + key + ",STGT01,2020,5,,,final\n").edition();
        Who.visitor().get("/datenstaende/" + id).then().statusCode(404);
        statistician.request().get("/datenstaende/" + id).then().statusCode(404);
        Who.visitor().get("/datenstaende/keine-nummer").then().statusCode(404);
    }

    private EditionId withoutNote(String rows) {
        return imports.importObservations(example.statistician(), "nachtrag.csv", stream(HEADING + rows), "")
                .edition();
    }
}
