package de.zielforum.indicator.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.indicator.Figures;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The profile of an area and areas side by side, with the real figures of Flensburg. */
@QuarkusTest
@TestProfile(ReadingPagesTest.Alone.class)
@WithTestResource(PostgresTestResource.class)
class AreaProfileTest {

    @Inject
    Flensburg flensburg;

    @Inject
    Figures figures;

    @BeforeEach
    void figuresAreThere() {
        flensburg.withFigures();
    }

    @Test
    void a_rate_says_how_sure_it_is() {
        // 1,014 of 5,052 people in Neustadt in 2022.
        var figure = figure(page("/gebiete/STGT02"), "sgb2-anteil");
        assertThat(figure).contains("Unsicherheit: zwischen 19,0 und 21,2");
        assertThat(figure(page("/gebiete/STGT02"), "einwohner")).doesNotContain("Unsicherheit");
    }

    @Test
    void the_area_is_drawn_among_its_neighbours_which_are_links_without_a_script() {
        var page = page("/gebiete/STGT02");
        var drawing = between(page, "<svg class=\"z-surroundings\"", "</svg>");
        assertThat(drawing).contains("z-surroundings__area--here", "<title>Neustadt</title>");
        assertThat(drawing).containsPattern("<a href=\"/gebiete/STGT\\d\\d\"");
        assertThat(drawing).containsPattern("<text x=\"\\d+\" y=\"\\d+\">(Nordstadt|Altstadt|Neustadt)</text>");
        var neighbours = between(page, ">Nachbarn</h3>", "</ul>");
        // Neustadt lies between Altstadt and Nordstadt, and Tarup at the other end of the town.
        assertThat(neighbours).contains(">Nordstadt</a>", ">Altstadt</a>").doesNotContain("Tarup", ">Neustadt<");
    }

    @Test
    void the_place_comes_before_the_figures_which_say_their_sources() {
        var page = page("/gebiete/STGT02");
        assertThat(page.indexOf(">Lage</h2>")).isPositive().isLessThan(page.indexOf("id=\"auffaellig\""));
        assertThat(between(page, "Quellen: ", "</p>"))
                .contains(figures.indicator("sgb2-anteil").orElseThrow().source());
    }

    @Test
    void similar_areas_are_named_with_the_rule_and_lead_to_a_comparison() {
        var page = page("/gebiete/STGT02");
        var similar = between(page, ">Ähnliche Gebiete</h2>", "</section>");
        assertThat(links(similar, "/gebiete/STGT")).hasSize(3).doesNotContain("STGT02");
        assertThat(similar)
                .contains("Zahl der Menschen und: Anteil Kinder und Jugendliche unter 18, ")
                .doesNotContain("SGB II", "Arbeitslos");
        assertThat(similar).contains("href=\"/gebiete/vergleich?gebiet=STGT02&amp;gebiet=STGT");
        assertThat(figure(page, "sgb2-anteil")).containsPattern("Ähnliche Gebiete: \\d+,\\d \\(Mittel aus 3\\)");
        assertThat(figure(page, "einwohner")).doesNotContain("Ähnliche Gebiete");
    }

    @Test
    void a_suppressed_figure_is_neither_strength_nor_burden_nor_compared() {
        var page = page("/gebiete/STGT13");
        var secret = figure(page, "raeumungen");
        assertThat(secret)
                .contains(">geheim<")
                .doesNotContain("z-number", "deutlich", "Unsicherheit", "Ähnliche Gebiete");
        assertThat(between(page, ">Stärken und Belastungen</h2>", "</section>"))
                .doesNotContain("/indikatoren/raeumungen");
    }

    @Test
    void areas_stand_side_by_side_with_the_municipality_last() {
        var page = page("/gebiete/vergleich?gebiet=STGT13&gebiet=STGT02");
        var heads = Pattern.compile("<th scope=\"col\" class=\"z-numeric\">([^<]*)</th>")
                .matcher(between(page, "<thead>", "</thead>"))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(heads).containsExactly("Tarup", "Neustadt", "Flensburg");
        var row = between(page, "href=\"/indikatoren/sgb2-kinder\"", "</tr>");
        assertThat(row.indexOf(">3,9<")).isPositive().isLessThan(row.indexOf(">35,2<"));
        assertThat(row.indexOf(">35,2<")).isLessThan(row.indexOf(">18,0<"));
        assertThat(row).contains("zwischen ", "z-sparkline__line", "Verlauf in Tarup von 2018 bis 2022");
        assertThat(page).contains("<input type=\"hidden\" name=\"gebiet\" value=\"STGT13\">");
        assertThat(page).contains("href=\"/gebiete/vergleich?gebiet=STGT02\"").doesNotContain("Mehr als vier");
    }

    @Test
    void a_secret_figure_stays_secret_beside_others() {
        var page = page("/gebiete/vergleich?gebiet=STGT13");
        var row = between(page, "href=\"/indikatoren/raeumungen\"", "</tr>");
        assertThat(between(row, "data-label=\"Tarup\"", "</td>"))
                .contains(">geheim<")
                .doesNotContain("z-number");
    }

    @Test
    void what_nobody_knows_is_said_kindly_and_the_rest_is_compared() {
        var page =
                page("/gebiete/vergleich?gebiet=STGT02&gebiet=gibt%3Ces%3Enicht&gebiet=&gebiet=STGT02&gebiet=01001000");
        assertThat(page)
                .contains("Dieses Gebiet kennen wir nicht: gibt&lt;es&gt;nicht", "Verlauf in Neustadt")
                .doesNotContain("gibt<es");
        assertThat(between(page, "<thead>", "</thead>").split("z-numeric")).hasSize(3);
    }

    @Test
    void at_most_four_areas_are_compared() {
        var page = page("/gebiete/vergleich?gebiet=STGT01&gebiet=STGT02&gebiet=STGT03&gebiet=STGT04&gebiet=STGT05");
        assertThat(page).contains("Es sind mehr als vier Gebiete angegeben", "Nehmen Sie eines heraus");
        assertThat(between(page, "<thead>", "</thead>").split("z-numeric")).hasSize(6);
        assertThat(page("/gebiete/vergleich")).contains("Noch kein Gebiet gewählt", "<option value=\"STGT02\"");
    }

    @Test
    void english_readers_read_english() {
        assertThat(visitor()
                        .header("Accept-Language", "en")
                        .get("/gebiete/vergleich?gebiet=STGT02")
                        .asString())
                .contains("Compare areas", "take out", "between ");
    }

    private static List<String> links(String page, String start) {
        return Pattern.compile("<li><a href=\"/gebiete/([^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(code -> ("/gebiete/" + code).startsWith(start))
                .toList();
    }

    private static String figure(String page, String indicator) {
        var link = page.lastIndexOf("href=\"/indikatoren/" + indicator + "\"");
        assertThat(link).as(indicator).isPositive();
        return page.substring(link, page.indexOf("</article>", link));
    }

    private static String between(String page, String start, String end) {
        assertThat(page).contains(start);
        var from = page.indexOf(start);
        return page.substring(from, page.indexOf(end, from));
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
}
