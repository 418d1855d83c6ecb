package de.zielforum.indicator.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about areas and indicators, with the real figures; what is expected is read from their file. */
@QuarkusTest
@TestProfile(ReadingPagesTest.Alone.class)
@WithTestResource(PostgresTestResource.class)
class ReadingPagesTest {

    /** An installation of its own: what other tests bring in would change what a page has to show. */
    public static class Alone implements QuarkusTestProfile {}

    /** A row of the file of figures. */
    private record Observation(String indicator, String area, int period, String value, String status) {

        String worded() {
            return new BigDecimal(value)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toString()
                    .replace('.', ',');
        }
    }

    @Inject
    Flensburg flensburg;

    @Inject
    EntityManagerFactory database;

    @BeforeEach
    void figuresAreThere() {
        flensburg.withFigures();
    }

    @Test
    void the_areas_stand_on_a_map_with_their_table_and_lead_to_districts_and_neighbourhoods() throws IOException {
        var page = page("/gebiete?indikator=sgb2-kinder");
        assertThat(page).contains("<svg class=\"z-map__drawing\"", "<path data-area=\"STGT02\"");
        for (var observation : file("sgb2-kinder", 2022)) {
            if (observation.area().startsWith("STGT")) {
                assertThat(row(page, observation.area())).contains(">" + observation.worded() + "<");
            }
        }
        assertThat(page)
                .contains("href=\"/gebiete/STGT02\"", "href=\"/gebiete/STBZ021\"", "href=\"/gebiete/01001000\"");
        assertThat(page).contains("<option value=\"sgb2-kinder\" selected>");
    }

    @Test
    void without_a_choice_the_map_shows_a_share_and_an_unknown_choice_is_none() {
        assertThat(page("/gebiete")).contains("<option value=\"anteil-unter-18\" selected>");
        assertThat(page("/gebiete?indikator=%22%3E%3Cx")).contains("<option value=\"anteil-unter-18\" selected>");
    }

    @Test
    void a_district_shows_its_figures_beside_the_city_and_what_stands_out() throws IOException {
        var page = page("/gebiete/STGT02");
        var here = file("sgb2-anteil", "STGT02", 2022);
        var city = file("sgb2-anteil", Flensburg.CODE, 2022);
        var first = file("sgb2-anteil", "STGT02", 2018);
        assertThat(page).contains("(" + here.worded() + " statt " + city.worded() + " Prozent)");
        assertThat(page).contains("Flensburg: " + city.worded() + " Prozent");
        assertThat(page).contains("Von " + first.worded() + " (2018) auf " + here.worded() + " (2022)");
        assertThat(page).contains("Belastungen: ungünstiger als in Flensburg insgesamt", "deutlich ungünstiger");
        assertThat(page)
                .contains(
                        "href=\"/gebiete/STBZ021\"", "href=\"/gebiete/01001000\"", "href=\"/indikatoren/sgb2-anteil\"");
    }

    @Test
    void what_is_neutral_is_named_without_judgement() {
        var page = page("/gebiete/STGT02");
        var judged = page.substring(page.indexOf("Belastungen: ungünstiger"), page.indexOf("ohne Wertung"));
        assertThat(judged).contains("sgb2-anteil").doesNotContain("anteil-65-plus");
        assertThat(page.substring(page.indexOf("Niedriger als in Flensburg insgesamt, ohne Wertung")))
                .contains("anteil-65-plus");
    }

    @Test
    void a_neighbourhood_without_figures_says_so_and_leads_to_its_district() {
        var page = page("/gebiete/STBZ021");
        assertThat(page).contains("Für so kleine Gebiete werden hier keine Zahlen veröffentlicht");
        assertThat(page).contains("href=\"/gebiete/STGT02\"").doesNotContain("z-figure__value");
    }

    @Test
    void the_municipality_shows_where_its_districts_lie_furthest_apart() {
        assertThat(page("/gebiete/01001000"))
                .contains("Wo die Stadtteile am weitesten auseinanderliegen", "(Tarup) bis", "99.341");
    }

    @Test
    void indicators_are_grouped_by_part_of_life_with_their_newest_values() throws IOException {
        var page = page("/indikatoren");
        assertThat(page.indexOf(">Bevölkerung</h2>")).isPositive().isLessThan(page.indexOf(">Einkommen</h2>"));
        assertThat(page).contains(file("sgb2-kinder", Flensburg.CODE, 2022).worded() + " je 100");
        assertThat(page).contains("9,9 bis 52,7 Quotient");
        assertThat(page).contains("6 geheim");
    }

    @Test
    void an_indicator_stands_on_map_table_ranking_and_trend() throws IOException {
        var page = page("/indikatoren/sgb2-kinder");
        assertThat(page).contains("Niedrigster Wert: 3,9 (Tarup), höchster Wert: 35,2 (Neustadt).");
        assertThat(page).contains("Flensburg 2022: 18,0 je 100.");
        for (var observation : file("sgb2-kinder", 2022)) {
            if (observation.area().startsWith("STGT")) {
                assertThat(row(page, observation.area())).contains(">" + observation.worded() + "<");
            }
        }
        assertThat(row(page, "STGT13")).contains("data-class=\"0\"");
        assertThat(row(page, "STGT02")).contains("data-class=\"4\"");
        assertThat(page).contains("data-series=\"Flensburg\"", "data-series=\"Tarup\"", "data-series=\"Neustadt\"");
        assertThat(page)
                .contains("Näherung für Kinderarmut", "Personen unter 18 Jahren", "CC0-1.0", "observations.csv");
        assertThat(page).contains("href=\"/api/v1/indicators/sgb2-kinder/observations.csv\"");
    }

    @Test
    void another_year_and_other_areas_can_be_chosen() throws IOException {
        var page = page("/indikatoren/sgb2-kinder?jahr=2018&gebiet=STGT05&gebiet=gibt-es-nicht");
        assertThat(row(page, "STGT01"))
                .contains(">" + file("sgb2-kinder", "STGT01", 2018).worded() + "<");
        assertThat(page).contains("data-series=\"Friesischer Berg\"").doesNotContain("data-series=\"Tarup\"");
        assertThat(page.indexOf("<tr data-area=\"STGT02\"")).isLessThan(page.indexOf("<tr data-area=\"STGT01\""));
        var byName = page("/indikatoren/sgb2-kinder?jahr=2018&reihenfolge=name");
        assertThat(byName.indexOf("<tr data-area=\"STGT01\"")).isLessThan(byName.indexOf("<tr data-area=\"STGT02\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?jahr=abc",
                "?jahr=1800",
                "?ebene=quatsch",
                "?ebene=sozialraeume",
                "?gebiet=%22%3E",
                "?klassen=quatsch",
                "?klassen=natuerlich&anzahl=99",
                "?anzahl=-1",
                "?anzahl=%00",
                "?reihenfolge=%00"
            })
    void what_makes_no_sense_in_an_address_is_passed_over(String query) {
        assertThat(page("/indikatoren/sgb2-kinder" + query)).contains("Flensburg 2022: 18,0 je 100.");
    }

    @Test
    void a_suppressed_value_is_called_secret_and_no_number_of_it_is_anywhere() throws IOException {
        var suppressed =
                file().stream().filter(row -> row.status().equals("suppressed")).toList();
        assertThat(suppressed).hasSize(29);
        for (var secret : suppressed) {
            var page = page(
                    "/indikatoren/" + secret.indicator() + "?jahr=" + secret.period() + "&gebiet=" + secret.area());
            var row = row(page, secret.area());
            assertThat(row)
                    .contains("data-class=\"secret\"", "ohne Platz", ">geheim<")
                    .doesNotContain("z-number", "z-range");
            var name = name(row);
            assertThat(drawn(page, secret.area())).contains("fill=\"url(#z-secret)\"", ">" + name + ": geheim<");
            assertThat(element(page, "<tr data-series=\"" + name + "\" data-period=\"" + secret.period() + "\""))
                    .contains("data-value=\"\" data-status=\"suppressed\"", ">geheim<")
                    .doesNotContain("z-number");
        }
        assertThat(page("/gebiete/STGT13")).contains(">geheim<");
    }

    @Test
    void ranks_are_shared_by_equal_values() throws IOException {
        var page = page("/indikatoren/raeumungen?jahr=2022");
        var sixes = file("raeumungen", 2022).stream()
                .filter(row -> row.value().startsWith("6"))
                .toList();
        assertThat(sixes).hasSizeGreaterThan(1);
        for (var six : sixes) {
            assertThat(row(page, six.area())).contains(">3</td>");
        }
    }

    @Test
    void english_readers_read_english() {
        var page = visitor()
                .header("Accept-Language", "en")
                .get("/indikatoren/sgb2-kinder")
                .asString();
        assertThat(page)
                .contains("Lowest value: 3.9 (Tarup), highest value: 35.2 (Neustadt).", "low is favourable", "Ranking");
        assertThat(visitor()
                        .header("Accept-Language", "en")
                        .get("/gebiete/STGT02")
                        .asString())
                .contains("Strengths and burdens", "District", "instead of", "between");
        assertThat(visitor().header("Accept-Language", "en").get("/gebiete").asString())
                .contains("How do people live here?");
        assertThat(visitor().header("Accept-Language", "en").get("/indikatoren").asString())
                .contains("Figures about the circumstances people live in");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        visitor().get("/gebiete/STGT99").then().statusCode(404);
        visitor().get("/indikatoren/gibt-es-nicht").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gebiete",
                "/gebiete/STGT02",
                "/gebiete/vergleich?gebiet=STGT02&gebiet=STGT13",
                "/gebiete/01001000",
                "/indikatoren",
                "/indikatoren/sgb2-kinder",
                "/indikatoren/sgb2-kinder/einbetten",
                "/indikatoren/unterschiede"
            })
    void a_page_asks_the_database_at_most_eight_times(String path) {
        page(path);
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            page(path);
            assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 8L);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static String page(String path) {
        return visitor()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String row(String page, String area) {
        return element(page, "<tr data-area=\"" + area + "\"");
    }

    private static String drawn(String page, String area) {
        var from = page.indexOf("<path data-area=\"" + area + "\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</path>", from));
    }

    private static String element(String page, String start) {
        assertThat(page).contains(start);
        var from = page.indexOf(start);
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private static String name(String row) {
        var matcher = Pattern.compile("<a href=\"[^\"]*\">([^<]*)</a>").matcher(row);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Observation file(String indicator, String area, int period) throws IOException {
        return file(indicator, period).stream()
                .filter(row -> row.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static List<Observation> file(String indicator, int period) throws IOException {
        return file().stream()
                .filter(row -> row.indicator().equals(indicator) && row.period() == period)
                .toList();
    }

    private static List<Observation> file() throws IOException {
        var rows = new ArrayList<Observation>();
        try (var file = Flensburg.file("observations.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        var cells = line.split(",", -1);
                        rows.add(new Observation(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[6]));
                    });
        }
        return rows;
    }
}
