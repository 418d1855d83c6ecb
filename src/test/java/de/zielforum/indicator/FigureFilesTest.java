package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of figures whose columns somebody has to explain, over HTTP and in the background. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FigureFilesTest {

    @Inject
    ExampleFigures example;

    @Inject
    Flensburg flensburg;

    @Inject
    FigureFiles files;

    @Inject
    FigureFileRepository repository;

    @Inject
    FigureWork work;

    @Inject
    Editions editions;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private final Who statistician = Who.statistician();

    @Test
    void a_table_of_another_office_is_explained_looked_at_kept_and_read() {
        var key = example.indicator("100");
        var table = "Ort;Betroffene;Alle;Anmerkung " + key + "\nSTGT01;50;200;a\nSTGT02;.;300;b\n";
        var path = upload("fremd.csv", table);
        page(path)
                .statusCode(200)
                .body(containsString("Was die Spalten bedeuten"))
                .body(containsString("Das fehlt noch"))
                .body(containsString("STGT01; STGT02"))
                .body(containsString("Noch lässt sich nichts lesen"));

        send(path + "/lesen", "", "", "", "")
                .statusCode(422)
                .body(containsString("Nichts sagt, aus welchem Jahr"))
                .body(containsString("href=\"#f-festes-jahr\""));
        send(path + "/vorschau", key, "2021", "", "")
                .statusCode(200)
                .body(containsString("ergibt insgesamt Werte: 2"))
                .body(containsString("geheim"))
                .body(containsString("<td data-label=\"Gebiet\">Altstadt</td>"));
        var name = "Amt " + UUID.randomUUID();
        send(path + "/zuordnung", key, "2021", "", "")
                .statusCode(422)
                .body(containsString("Geben Sie einen Namen"))
                .body(containsString("value=\"2021\""));
        send(path + "/zuordnung", key, "2021", name, "").statusCode(303).header("Location", endsWith("&jahr=2021"));
        // Nobody has to type the year again only because they kept what they said.
        statistician
                .request()
                .queryParam("zuordnung", name)
                .queryParam("jahr", "2021")
                .get(path)
                .then()
                .body(containsString("name=\"festes-jahr\" type=\"text\" value=\"2021\""));

        var edition = send(path + "/lesen", key, "2021", "", "")
                .statusCode(303)
                .header("Location", containsString("/werkbank/daten/staende/"))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        page(edition).body(containsString("Datenstand fremd.csv")).body(containsString("Beleg der Probe"));
        page(path).statusCode(200).body(containsString("Datenstand fremd.csv"));
        var id = EditionId.fromString(edition.substring(edition.lastIndexOf('/') + 1));
        assertThat(number(
                        "select count(*) from submitted_figure where edition_id = ?1 and value = 25.0000", id.value()))
                .as("the rate is computed from its counts")
                .isEqualTo(1);
        assertThat(number(
                        "select count(*) from figure_file_content c join figure_file f on f.id = c.file_id"
                                + " where f.edition_id = ?1",
                        id.value()))
                .as("the file itself is gone")
                .isZero();

        // Next year's file of the same columns needs no explanation but the year.
        var next = upload("fremd-2022.csv", table.replace(";50;", ";60;"));
        page(next)
                .body(containsString("Die Spalten sind so zugeordnet, wie unter „" + name + "“ gemerkt"))
                .body(containsString("Nichts sagt, aus welchem Jahr"))
                .body(containsString("Noch lässt sich nichts lesen"))
                .body(not(containsString("value=\"2021\"")));
        send(next + "/lesen", key, "", "", "").statusCode(422).body(containsString("href=\"#f-festes-jahr\""));
        send(next + "/vorschau", key, "2022", "", "").body(containsString("ergibt insgesamt Werte: 2"));
        // What was kept before years were left out still holds one, and is read as if it did not.
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update saved_mapping set mapping = jsonb_set(mapping,"
                                + " '{period,fixed}', '\"2021\"') where name = ?1")
                        .setParameter(1, name)
                        .executeUpdate());
        page(next).body(containsString("wie unter „" + name + "“")).body(not(containsString("value=\"2021\"")));
        statistician.request().post(next + "/verwerfen").then().statusCode(303);
        page(next).statusCode(404);
        files.forgetMapping(statistician.viewer(people), name);
    }

    @Test
    void the_preview_marks_areas_and_indicators_that_are_unknown() {
        var key = example.indicator("");
        var table = "indikator;gebiet;jahr;wert;Anmerkung\n" + key + ";STGT01;2020;5;a\n" + key + ";STGT02;2020;6;b\n"
                + key + ";STGT99;2020;7;c\n";
        var page =
                page(upload("unbekannt.csv", table)).statusCode(200).extract().asString();
        var preview = page.substring(page.indexOf("id=\"vorschau\""), page.indexOf("id=\"merken\""));
        assertThat(preview)
                .contains("<td data-label=\"Gebiet\">Altstadt</td>")
                .containsPattern("<span>STGT99 <span class=\"z-badge[^>]*>unbekannt</span>\\s*</span>")
                .containsOnlyOnce("unbekannt</span>");
    }

    @Test
    void what_is_no_table_is_refused_with_all_that_is_read() {
        statistician
                .request()
                .multiPart("werte", "bild.png", new byte[] {1, 2, 3, 0, 5, 6, 7, 8}, "image/png")
                .post("/werkbank/daten/werte")
                .then()
                .statusCode(422)
                .body(containsString("JSON-stat oder die flache CSV der Regionalstatistik, auch als ZIP gepackt."));
    }

    @Test
    void errors_come_by_line_and_column_all_of_them_as_a_table_and_nothing_is_stored() {
        var key = example.indicator("");
        var rows = new StringBuilder("Gebiet;Jahr;Wert\n");
        for (int i = 0; i < 300; i++) {
            rows.append("STGT01;").append(1500 + i).append(";5\n");
        }
        var path = upload("viele.csv", rows + "STGT99;2020;7\n");
        var answer = statistician
                .request()
                .formParam("spalte", "Gebiet", "Jahr", "Wert")
                .formParam("rolle", "AREA", "PERIOD", "VALUE")
                .formParam("indikator", "", "", "")
                .formParam("jahr", "", "", "")
                .formParam("nur", "", "", "")
                .formParam("fester-indikator", key)
                .formParam("festes-jahr", "")
                .post(path + "/lesen")
                .then()
                .statusCode(422)
                .body(containsString("Die Datei wurde nicht übernommen"))
                .body(containsString("<code>Jahr</code>"))
                .body(not(containsString("STGT99“ gibt es nicht")));
        assertThat(answer.extract().asString()).contains("Spalten anders zuordnen");
        var table = statistician
                .request()
                .get(path + "/befunde.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("befunde.csv"))
                .extract()
                .asString();
        assertThat(table.lines()).hasSize(302);
        assertThat(table).contains("Fehler;302;Gebiet;").contains("Art;Zeile;Spalte;Meldung");
        page("/werkbank/daten").body(containsString("wurde nicht übernommen"));
        assertThat(number("select count(*) from edition where file_name = ?1", "viele.csv"))
                .isZero();
    }

    @Test
    void sums_for_larger_areas_are_made_where_every_part_is_known() {
        var key = example.indicator("");
        var rate = example.indicator("100");
        var rows = new StringBuilder("indicator,area,period,value,numerator,denominator,status\n");
        for (int district = 1; district <= 13; district++) {
            rows.append("%s,STGT%02d,2020,%d,,,final\n".formatted(key, district, district));
            rows.append("%s,STGT%02d,2020,%d,%d,100,%s\n"
                    .formatted(rate, district, district, district, district == 4 ? "provisional" : "final"));
        }
        rows.append(key).append(",STGT01,2021,3,,,final\n");
        var id = files.receive(me(), "summen.csv", stream(rows.toString()), "").id();
        var choice = files.look(me(), id, Optional.empty());
        assertThat(choice.columns()).extracting(FigureFileView.Column::name).contains("indicator", "denominator");
        statistician
                .request()
                .formParam("spalte", "indicator", "area", "period", "value", "numerator", "denominator", "status")
                .formParam("rolle", "INDICATOR", "AREA", "PERIOD", "VALUE", "NUMERATOR", "DENOMINATOR", "STATUS")
                .formParam("indikator", "", "", "", "", "", "", "")
                .formParam("jahr", "", "", "", "", "", "", "")
                .formParam("nur", "", "", "", "", "", "", "")
                .formParam("code", key, rate)
                .formParam("bedeutet", key, rate)
                .formParam("summen", "true")
                .post("/werkbank/daten/dateien/" + id + "/lesen")
                .then()
                .statusCode(303);
        var edition = files.state(me(), id).edition();
        assertThat(sum(edition, key, 2020)).isEqualTo("91 FINAL");
        assertThat(sum(edition, rate, 2020)).isEqualTo("7.0000 PROVISIONAL");
        assertThat(sum(edition, key, 2021)).isNull();
        assertThat(editions.preview(me(), edition).warnings())
                .anySatisfy(one -> assertThat(one.message()).contains("gebildet wurden: 2"));
    }

    @Test
    void a_file_that_was_wanted_when_a_node_died_is_read_by_another_once() throws InterruptedException {
        var key = example.indicator("");
        var id = files.receive(
                        me(), "abgebrochen.csv", stream(ExampleFigures.HEADING + key + ",STGT01,2020,5,,,final\n"), "")
                .id();
        // Wanted without anybody being told, as after a crash.
        QuarkusTransaction.requiringNew()
                .run(() -> repository.findById(id).want("", Optional.empty(), false, Instant.now()));
        assertThatThrownBy(() -> files.discard(me(), id)).hasMessageContaining("fileInWork");
        var others = new Thread(work::work);
        others.start();
        work.work();
        others.join(Duration.ofSeconds(30));
        assertThat(files.state(me(), id).edition()).isNotNull();
        assertThat(number("select count(*) from edition where file_name = ?1", "abgebrochen.csv"))
                .isEqualTo(1);
    }

    @Test
    void a_long_file_tells_how_far_it_is() {
        var id = files.receive(me(), "lang.csv", stream("Gebiet;Jahr\nSTGT01;2020\n" + UUID.randomUUID()), "")
                .id();
        QuarkusTransaction.requiringNew().run(() -> {
            repository
                    .findById(id)
                    .want("", Optional.empty(), false, Instant.now().plusSeconds(3600));
            repository.progress(id, new FigureFileRepository.Progress(ImportProgress.Phase.STORING, 55_000, 276_000));
        });
        var path = "/werkbank/daten/dateien/" + id;
        page(path)
                .statusCode(200)
                .body(containsString("lang.csv wird gelesen"))
                .body(containsString("55.000 von 276.000 sind fertig"))
                .body(containsString("Sie können diese Seite verlassen"));
        page(path + "/stand").statusCode(200).body(containsString("max=\"276000\" value=\"55000\""));
        QuarkusTransaction.requiringNew()
                .run(() -> repository.findById(id).refused(new FileReport(0, List.of(), List.of(), 0, 0)));
        page(path + "/stand").statusCode(200).header("HX-Redirect", path);
        files.discard(me(), id);
    }

    @Test
    void several_sheets_or_data_sets_are_offered_and_nonsense_is_named() {
        flensburg.withFigures();
        var sets = "{\"eins\":%s,\"zwei\":%s}".formatted(dataSet("STGT01"), dataSet("STGT02"));
        var path = upload("saetze.json", sets);
        page(path)
                .body(containsString("Andere Teile dieser Datei"))
                .body(containsString("teil=zwei"))
                .body(containsString("eins, zwei. Gelesen wird immer einer"))
                .body(not(containsString("lässt sich nicht lesen")));
        page(path + "?teil=zwei").body(containsString("STGT02")).body(containsString("name=\"teil\" value=\"zwei\""));
        page(upload("unsinn.json", "{\"class\":\"dimension\"}"))
                .body(containsString("Die Datei lässt sich nicht lesen"));
        page(path + "?zuordnung=gibt-es-nicht").statusCode(404);
    }

    @Test
    void a_file_that_is_no_text_is_refused_at_once() {
        var before = files.waiting(me()).size();
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        byte[] noise = {7, 1, ';', 'a', '\n', 2, ';', 'b', 6, '\n', 5, ';', 3};
        for (var content : List.of(picture, noise)) {
            statistician
                    .request()
                    .multiPart("werte", "bild.csv", content, "text/csv")
                    .post("/werkbank/daten/werte")
                    .then()
                    .statusCode(422)
                    .body(containsString("Diese Art von Datei wird nicht gelesen"));
        }
        assertThat(files.waiting(me())).hasSize(before);
    }

    @Test
    void only_the_statistics_duty_sees_files_and_forgotten_ones_go() {
        example.indicator("");
        var id = files.receive(me(), "fremd.csv", stream("a;b\n1;" + UUID.randomUUID() + "\n"), "")
                .id();
        var path = "/werkbank/daten/dateien/" + id;
        for (var who : List.of(Who.resident(), Who.planner(), Who.moderator(), Who.accounts())) {
            who.request().get(path).then().statusCode(403);
            who.request().get(path + "/befunde.csv").then().statusCode(403);
            who.request().post(path + "/verwerfen").then().statusCode(403);
            var viewer = who.viewer(people);
            assertThatThrownBy(() -> files.state(viewer, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> files.look(viewer, id, Optional.empty())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> files.want(viewer, id, Optional.empty())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> files.receive(viewer, "x", stream("x"), ""))
                    .isInstanceOf(Forbidden.class);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update figure_file set uploaded_at = uploaded_at - interval '31 days' where id = ?1")
                        .setParameter(1, id.value())
                        .executeUpdate());
        files.forget();
        assertThatThrownBy(() -> files.state(me(), id)).isInstanceOf(NotFound.class);
        assertThat(number("select count(*) from figure_file_content where file_id = ?1", id.value()))
                .isZero();
    }

    private static String dataSet(String area) {
        return """
                {"version":"2.0","class":"dataset","id":["area","year"],"size":[1,1],
                 "dimension":{"area":{"category":{"index":["%s"]}},"year":{"category":{"index":["2020"]}}},
                 "value":[7]}""".formatted(area);
    }

    private de.zielforum.person.Viewer me() {
        return example.statistician();
    }

    private String upload(String name, String table) {
        return statistician
                .request()
                .multiPart("werte", name, table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("anlass", "Beleg der Probe")
                .post("/werkbank/daten/werte")
                .then()
                .statusCode(303)
                .header("Location", containsString("/werkbank/daten/dateien/"))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private ValidatableResponse send(String path, String indicator, String year, String name, String part) {
        var note = page(path.substring(0, path.lastIndexOf('/'))).extract().asString();
        var last = note.replaceFirst("(?s).*name=\"spalte\" value=\"(Anmerkung [^\"]*)\".*", "$1");
        RequestSpecification form = statistician
                .request()
                .formParam("teil", part)
                .formParam("spalte", "Ort", "Betroffene", "Alle", last)
                .formParam("rolle", "AREA", "NUMERATOR", "DENOMINATOR", "UNKNOWN")
                .formParam("indikator", "", "", "", "")
                .formParam("jahr", "", "", "", "")
                .formParam("nur", "", "", "", "")
                .formParam("fester-indikator", indicator)
                .formParam("festes-jahr", year)
                .formParam("name", name);
        return form.post(path).then();
    }

    private ValidatableResponse page(String path) {
        return statistician.request().redirects().follow(true).get(path).then();
    }

    private String sum(EditionId edition, String key, int year) {
        List<?> found = database.createNativeQuery("""
                        select f.value || ' ' || f.status from submitted_figure f join indicator i on i.id = f.indicator_id
                        join area a on a.id = f.area_id
                        where f.edition_id = ?1 and i.key = ?2 and f.period = ?3 and a.code = ?4
                        """, String.class)
                .setParameter(1, edition.value())
                .setParameter(2, key)
                .setParameter(3, year)
                .setParameter(4, Flensburg.CODE)
                .getResultList();
        return found.isEmpty() ? null : found.getFirst().toString();
    }

    private long number(String sql, Object parameter) {
        return ((Number) database.createNativeQuery(sql)
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
