package de.zielforum.indicator;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an indicator with its map in other classes, in a frame, as a picture; and how far areas lie apart. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class MapPagesTest {

    /** Ten areas with a value, one that is secret, one that is missing; the municipality. */
    private static final List<String> VALUES = List.of("4", "5", "6", "10", "11", "12", "30", "31", "32", "60");

    @Inject
    ExampleFigures example;

    private String published() {
        var key = example.indicator("100");
        var rows = new ArrayList<String>();
        for (int i = 0; i < VALUES.size(); i++) {
            rows.add(key + ",STGT%02d,2020,%s,%s,100,final".formatted(i + 1, VALUES.get(i), VALUES.get(i)));
            rows.add(key + ",STGT%02d,2018,%d,%d,100,final".formatted(i + 1, 10 + i, 10 + i));
        }
        rows.add(key + ",STGT11,2020,,,,suppressed");
        rows.add(key + ",STGT11,2018,77,77,100,final");
        rows.add(key + ",STGT12,2020,,,,missing");
        rows.add(key + ",01001000,2020,20,200,1000,final");
        rows.add(key + ",01001000,2018,15,150,1000,final");
        example.publish(rows.toArray(String[]::new));
        return "/indikatoren/" + key;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ?klassen=natuerlich&anzahl=4; 3 Gebiete: 4,0 bis 6,0 Prozent|3 Gebiete: 10,0 bis 12,0 Prozent|3 Gebiete: 30,0 bis 32,0 Prozent|1 Gebiet: 60,0 Prozent
            ?klassen=gleich&anzahl=7; 5 Gebiete: 4,0 bis 11,0 Prozent|1 Gebiet: 12,0 Prozent|3 Gebiete: 30,0 bis 32,0 Prozent|1 Gebiet: 60,0 Prozent
            ?klassen=quantile&anzahl=3; 4 Gebiete: 4,0 bis 10,0 Prozent|3 Gebiete: 11,0 bis 30,0 Prozent|3 Gebiete: 31,0 bis 60,0 Prozent
            ?klassen=quatsch&anzahl=99; 2 Gebiete: 4,0 bis 5,0 Prozent|2 Gebiete: 32,0 bis 60,0 Prozent
            """)
    void the_reader_chooses_the_classes_and_the_legend_says_them_in_words(String query, String legend) {
        var page = page(published() + query);
        assertThat(page).contains(legend.split("\\|")).contains("1 Gebiet: geheim", "2 Gebiete: keine Angabe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/einbetten", "/karte.svg"})
    void maps_of_two_years_have_the_same_limits_when_somebody_asks_for_it(String part) {
        var path = published() + part;
        var now = text(get(path + "?jahr=2020&klassen=fest&anzahl=3"));
        var then = text(get(path + "?jahr=2018&klassen=fest&anzahl=3"));
        assertThat(List.of(now, then))
                .allSatisfy(page -> assertThat(page)
                        .contains("dieselben Grenzen in allen Jahren")
                        .containsPattern("Gebiete: unter 12 Prozent")
                        .containsPattern("Gebiete?: 12 bis unter 18 Prozent")
                        .containsPattern("Gebiete: 18 Prozent und mehr"));
        assertThat(now).contains("5 Gebiete: unter 12 Prozent");
        assertThat(then).contains("2 Gebiete: unter 12 Prozent");
        assertThat(text(get(path + "?jahr=2018"))).doesNotContain("Gebiete: unter 12 Prozent");
    }

    @Test
    void the_reader_gives_limits_and_every_address_carries_them() {
        var path = published();
        for (var given : List.of("10;30;32,5", "10%3B30%3B32.5", "10+30+32,50")) {
            var page = page(path + "?jahr=2020&grenzen=" + given);
            assertThat(page)
                    .as(given)
                    .contains(
                            "selbst gewählte Grenzen",
                            "3 Gebiete: unter 10 Prozent",
                            "3 Gebiete: 10 bis unter 30 Prozent",
                            "3 Gebiete: 30 bis unter 32,5 Prozent",
                            "1 Gebiet: 32,5 Prozent und mehr");
            for (var address : List.of("", "/einbetten", "/karte.svg")) {
                assertThat(page)
                        .contains("\"" + path + address
                                + "?jahr=2020&amp;ebene=stadtteile&amp;klassen=fest&amp;grenzen=10%3B30%3B32.5\"");
            }
        }
        assertThat(text(get(path + "/karte.svg?grenzen=10%3B30")))
                .contains("selbst gewählte Grenzen", "4 Gebiete: 30 Prozent und mehr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20;10 | Jede Grenze muss größer sein
            10;10 | Jede Grenze muss größer sein
            viel | keine Zahlen
            1.000;2000 | keine Zahlen
            1;2;3;4;5;6;7 | zu viele Grenzen
            """)
    void limits_that_do_not_do_are_answered_at_their_place_and_the_usual_classes_shown(String given, String problem) {
        var path = published();
        var page = page(path + "?grenzen=" + given.replace(";", "%3B"));
        assertThat(page)
                .contains("value=\"" + given + "\"", "id=\"f-grenzen-error\"", problem)
                .contains("2 Gebiete: 4,0 bis 5,0 Prozent")
                .doesNotContain("klassen=fest");
        assertThat(page(path + "/einbetten?grenzen=" + given.replace(";", "%3B")))
                .contains(problem, "die üblichen Klassen");
    }

    @Test
    void neighbouring_classes_do_not_end_and_begin_with_the_same_number() {
        var key = example.indicator("100");
        var rows = new ArrayList<String>();
        var values = List.of("10", "11", "12.01", "12.04", "13", "14");
        for (int i = 0; i < values.size(); i++) {
            var cases = new BigDecimal(values.get(i)).movePointRight(2).toPlainString();
            rows.add(key + ",STGT%02d,2020,%s,%s,10000,final".formatted(i + 1, values.get(i), cases));
        }
        example.publish(rows.toArray(String[]::new));
        assertThat(page("/indikatoren/" + key + "?klassen=gleich&anzahl=3")).contains("2 Gebiete: 12,0 Prozent");
        assertThat(page("/indikatoren/" + key + "?klassen=quantile&anzahl=4"))
                .contains("10,00 bis 11,00 Prozent", "1 Gebiet: 12,01 Prozent", "12,04 bis 13,00 Prozent");
    }

    @Test
    void a_view_has_one_address_whatever_the_order_of_its_parameters() {
        var path = published();
        var wanted = path + "?jahr=2018&amp;ebene=stadtteile&amp;klassen=natuerlich&amp;anzahl=4&amp;gebiet=STGT02"
                + "&amp;gebiet=STGT05&amp;reihenfolge=name";
        var asked =
                "?reihenfolge=name&gebiet=STGT05&gebiet=STGT02&gebiet=STGT02&anzahl=4&unbekannt=1&klassen=natuerlich&jahr=2018";
        assertThat(page(path + asked)).contains("<a href=\"" + wanted + "\">Link zu dieser Ansicht</a>");
        assertThat(page(wanted.replace("&amp;", "&")))
                .contains("<a href=\"" + wanted + "\">Link zu dieser Ansicht</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/einbetten", "/karte.svg", "/karte.png"})
    void nonsense_in_an_address_breaks_nothing(String part) {
        var path = published();
        for (var query : List.of(
                "?jahr=x",
                "?ebene=%00",
                "?klassen=%22%3E",
                "?anzahl=0",
                "?anzahl=1e9",
                "?grenzen=%22%3E;x",
                "?grenzen=;;",
                "?gebiet=%3C",
                "?jahr=&anzahl=")) {
            visitor().urlEncodingEnabled(false).get(path + part + query).then().statusCode(200);
        }
        visitor().get("/indikatoren/gibt-es-nicht" + part).then().statusCode(404);
    }

    @Test
    void the_ranking_says_how_sure_values_are_and_how_far_from_the_municipality() {
        var row = row(page(published()), "STGT01");
        assertThat(row).contains(">10</td>", "1,6 bis 9,8", "−16,0", "z-range__reach", "z-range__whole");
        assertThat(row(page(published()), "STGT10")).contains(">1</td>", "+40,0");
    }

    @Test
    void a_secret_cell_is_in_no_drawing_no_count_and_no_scale() {
        var path = published();
        var page = page(path);
        assertThat(row(page, "STGT11")).contains("ohne Platz", ">geheim<").doesNotContain("z-range", "z-number");
        var spread = page.substring(page.indexOf("id=\"unterschiede\""), page.indexOf("id=\"verlaeufe\""));
        assertThat(spread).contains("<circle", "Ein Gebiet ist geheim und bleibt dabei außer Acht.");
        assertThat(spread.split("<circle")).hasSize(VALUES.size() + 1);
        var secret = Pattern.compile("<li><a href=\"/gebiete/STGT11\">.*?</li>", Pattern.DOTALL)
                .matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(secret.group()).contains("2018: 77,0").doesNotContain("2020", "L");
        var svg = text(get(path + "/karte.svg"));
        assertThat(svg).contains("1 Gebiet: geheim", "url(#secret)");
        assertThat(svg.split("<path")).hasSize(14);
        assertThat(page(path + "/einbetten")).contains("1 Gebiet: geheim", "url(#z-secret)");
    }

    @Test
    void it_is_said_how_far_areas_lie_apart_and_what_became_of_it() {
        var page = page(published());
        assertThat(page)
                .contains(
                        "2020 liegen",
                        "(60,0) und ",
                        "(4,0) am weitesten auseinander: 56,0 Prozentpunkte.",
                        "Der höchste Wert ist das 15,0-Fache des niedrigsten.",
                        "Seit 2018 ist der Abstand zwischen dem höchsten und dem niedrigsten Wert von 9,0 auf 56,0 Prozentpunkte gewachsen (10 Gebiete",
                        "große Gebiete zählen dabei mehr",
                        ": 40,0 Prozentpunkte darüber",
                        ": 16,0 Prozentpunkte darunter");
    }

    @Test
    void with_fewer_than_three_published_areas_nothing_is_said_about_differences() {
        var key = example.indicator("100");
        example.publish(
                key + ",STGT01,2020,4,4,100,final",
                key + ",STGT02,2020,8,8,100,final",
                key + ",STGT03,2020,,,,suppressed",
                key + ",01001000,2020,6,60,1000,final");
        assertThat(page("/indikatoren/" + key))
                .doesNotContain("id=\"unterschiede\"", "z-dots", "am weitesten auseinander");
        assertThat(page("/indikatoren/unterschiede")).doesNotContain("/indikatoren/" + key + "?");
    }

    @Test
    void counts_are_not_compared_as_if_they_were_rates() {
        var key = example.indicator("");
        example.publish(key + ",STGT01,2020,4,,,final", key + ",STGT02,2020,8,,,final", key + ",STGT03,2020,9,,,final");
        assertThat(page("/indikatoren/" + key)).doesNotContain("id=\"unterschiede\"");
        assertThat(page("/indikatoren/unterschiede")).doesNotContain("/indikatoren/" + key + "?");
    }

    @Test
    void all_rates_stand_side_by_side_by_how_far_areas_lie_apart() {
        var path = published();
        var page = page("/indikatoren/unterschiede?ebene=quatsch");
        assertThat(page)
                .contains(path + "?jahr=2020&amp;ebene=stadtteile#unterschiede", "56,0 Prozentpunkte", "15,0-fach");
        assertThat(page("/indikatoren")).contains("href=\"/indikatoren/unterschiede\"");
        assertThat(page("/indikatoren/unterschiede?ebene=sozialraeume")).doesNotContain(path + "?");
    }

    @Test
    void only_the_map_alone_may_stand_in_a_frame() {
        var path = published();
        var alone = get(path + "/einbetten");
        assertThat(alone.header("Content-Security-Policy")).contains("frame-ancestors *;");
        assertThat(alone.header("X-Frame-Options")).isNull();
        assertThat(text(alone))
                .contains("Quelle: Eigene Erhebung", "target=\"_top\"")
                .doesNotContain("<form");
        for (var other : List.of(
                path,
                path + "/karte.svg",
                "/",
                "/indikatoren",
                "/indikatoren/unterschiede",
                path + "/einbetten/",
                path + "/x/einbetten")) {
            var answer = visitor().urlEncodingEnabled(false).get(other);
            assertThat(answer.header("Content-Security-Policy")).as(other).contains("frame-ancestors 'none';");
            assertThat(answer.header("X-Frame-Options")).as(other).isEqualTo("DENY");
        }
        assertThat(page(path))
                .contains("&lt;iframe src=&quot;http", "/einbetten?jahr=2020&amp;amp;ebene=stadtteile&quot;");
    }

    @Test
    void pictures_can_be_opened_and_say_title_legend_and_source() throws Exception {
        var path = published();
        var svg = get(path + "/karte.svg?klassen=natuerlich&anzahl=4");
        assertThat(svg.contentType()).startsWith("image/svg+xml");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.asByteArray()));
        assertThat(text(svg))
                .contains(
                        "Probewert",
                        "Stadtteile, 2020, Prozent",
                        "3 Gebiete: 10,0 bis 12,0 Prozent",
                        "Quelle: Eigene Erhebung");
        var png = get(path + "/karte.png");
        assertThat(png.contentType()).isEqualTo("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(png.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getHeight()).isGreaterThan(600);
        assertThat(coloured(image)).isGreaterThan(20_000);
    }

    private static long coloured(BufferedImage image) {
        long count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) == 0x163a80 || (image.getRGB(x, y) & 0xffffff) == 0xe1ebf8) {
                    count++;
                }
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/einbetten", "/karte.svg", "/karte.png"})
    void what_somebody_has_already_is_not_sent_again(String part) throws IOException {
        var path = published() + part;
        var first = get(path);
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=600");
        visitor().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
        assertThat(get(path + "?jahr=2018").header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    private static Response get(String path) {
        var response = visitor().urlEncodingEnabled(false).get(path);
        response.then().statusCode(200);
        return response;
    }

    private static String page(String path) {
        return text(get(path));
    }

    private static String text(Response response) {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    private static String row(String page, String area) {
        var from = page.indexOf("<tr data-area=\"" + area + "\"");
        assertThat(from).as(area).isPositive();
        return page.substring(from, page.indexOf("</tr>", from));
    }
}
