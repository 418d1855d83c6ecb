package de.zielforum.indicator;

import static de.zielforum.indicator.ExampleFigures.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.shared.error.Refused;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Amounts that few contributors make up most of, on their way from the upload to the public. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class SecretAmountsTest {

    private static final String PATH = "/werkbank/daten/geheimhaltung";
    private static final String CITY = Flensburg.CODE;
    private static final String HEADING = "indicator,area,period,value,status,largest,second_largest\n";

    @Inject
    ExampleFigures example;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    SecrecyRules rules;

    @Inject
    Figures figures;

    @Inject
    Flensburg flensburg;

    @Inject
    EntityManager database;

    private final Who statistician = Who.statistician();

    @Test
    void a_dominated_amount_reads_secret_everywhere_and_its_contributions_stand_nowhere() {
        var source = source();
        var key = indicator(source, "Euro");
        form(source, "LARGEST", "80").post(PATH).then().statusCode(303);
        statistician.request().get(PATH).then().body(containsString("wenn der größte Beitrag mehr als 80 % ausmacht"));

        var table = new StringBuilder("Stadtteil;Jahr;" + key + ";Größter Beitrag;Zweitgrößter Beitrag\n");
        table.append("STGT01;1961;912.345,50;873.219,25;11.357,75\n");
        var sum = new java.math.BigDecimal("912345.50");
        for (int district = 2; district <= 13; district++) {
            var value = 2_000_000 + 100_001 * district;
            sum = sum.add(java.math.BigDecimal.valueOf(value));
            table.append("STGT%02d;1961;%d;%d;%d\n".formatted(district, value, 417_301 + district, 300_017));
        }
        table.append(CITY + ";1961;" + sum.toPlainString().replace('.', ',') + ";;\n");
        var file = upload(table.toString());
        var contributions = List.of("873219", "873.219", "873,219", "11357", "11.357", "417303", "417.303", "300017");
        var page = page(file);
        assertThat(page).contains("größter Beitrag", "zweitgrößter Beitrag", "<td data-label=\"Gebiet\">Altstadt</td>");
        assertThat(contributions).noneMatch(page::contains);

        var edition = read(file, key);
        var id = EditionId.fromString(edition.substring(edition.lastIndexOf('/') + 1));
        assertThat(contributions).noneMatch(page(edition)::contains);
        assertThat(number("select count(*) from submitted_figure where edition_id = ?1 and largest is not null", id))
                .isEqualTo(13);
        check(edition);
        var report = page(edition);
        assertThat(report)
                .contains(
                        "Die Werte sind geschützt", "wenige machen fast den ganzen Betrag aus", "schützt andere Werte")
                .contains("fehlt zu einigen Beträgen der größte Beitrag");
        assertThat(contributions).noneMatch(report::contains);
        var secrecy = editions.preview(example.statistician(), id).secrecy();
        assertThat(secrecy.byRule()).isEqualTo(1);
        assertThat(secrecy.forOthers()).isEqualTo(1);
        assertThat(secrecy.unweighed())
                .singleElement()
                .satisfies(name -> assertThat(name).contains(key));
        publish(edition);

        assertThat(secret(key, 1961)).contains("STGT01").hasSize(2).doesNotContain(CITY);
        var partner = 2_000_000
                + 100_001 * Integer.parseInt(secret(key, 1961).getLast().substring(4));
        var said = new ArrayList<String>();
        for (var path : List.of(
                "/indikatoren/" + key,
                "/indikatoren/" + key + "?jahr=1961&ebene=district&ordnung=wert",
                "/indikatoren/" + key + "?gebiete=STGT01&gebiete=STGT02",
                "/indikatoren/" + key + "/daten.csv",
                "/indikatoren/" + key + "/daten.json",
                "/indikatoren/" + key + "/daten.geojson?jahr=1961&ebene=district",
                "/gebiete/STGT01",
                "/gebiete/" + CITY,
                "/datenstaende/" + id,
                "/api/v1/indicators/" + key,
                "/api/v1/indicators/" + key + "/observations",
                "/api/v1/indicators/" + key + "/observations.csv",
                "/api/v1/areas/STGT01")) {
            said.add(Who.visitor().get(path).asString());
        }
        said.add(figures.rows(key).toString());
        said.add(page(edition));
        for (var text : said) {
            assertThat(contributions).noneMatch(text::contains);
            assertThat(List.of("912345", "912.345", "912,345", "" + partner)).noneMatch(text::contains);
        }
        Who.visitor()
                .get("/indikatoren/" + key + "?jahr=1961&ebene=district&ordnung=wert")
                .then()
                .body(containsString("geheim"));
        assertThat(number("select count(*) from submitted_figure where edition_id = ?1", id))
                .isZero();
        assertThat(tables()).hasSizeGreaterThan(40);
        for (var name : tables()) {
            assertThat(number(
                            "select count(*) from \"" + name + "\" t where cast(t as text) ~ ?1", "873219|11357[.,]75"))
                    .as("rows of %s", name)
                    .isZero();
        }
    }

    @Test
    void a_total_without_contributions_that_comes_later_does_not_betray_the_amount() {
        var source = source();
        var key = indicator(source, "Euro");
        rules.set(
                example.statistician(),
                source,
                new SecrecyRuleWish(4, true, null, true, null, new AmountRule(AmountRule.Kind.TWO, 85)));
        var rows = new StringBuilder(HEADING);
        rows.append(key).append(",STGT01,1962,300.5,final,200,95\n");
        for (int district = 2; district <= 13; district++) {
            rows.append("%s,STGT%02d,1962,%d.25,final,20,10\n".formatted(key, district, 100 * district));
        }
        publish(rows.toString());
        assertThat(secret(key, 1962)).containsExactly("STGT01");
        publish(HEADING + key + "," + CITY + ",1962,9303.5,final,,\n");
        assertThat(secret(key, 1962)).containsExactly(CITY, "STGT01");
    }

    @Test
    void amounts_are_not_rounded_and_no_minimum_holds_them_back() {
        var source = source();
        var key = indicator(source, "Euro");
        rules.set(
                example.statistician(),
                source,
                new SecrecyRuleWish(100, true, null, true, 50, new AmountRule(AmountRule.Kind.ESTIMATE, 10)));
        publish(HEADING + key + ",STGT01,1963,33,final,10,10\n" + key + ",STGT02,1963,33.5,final,30,1\n");
        assertThat(figures.rows(key))
                .extracting(row -> row.figure().areaCode() + " " + row.figure().status())
                .containsExactly("STGT01 FINAL", "STGT02 SUPPRESSED");
        assertThat(figures.rows(key).getFirst().figure().value()).isEqualByComparingTo("33");
    }

    @Test
    void an_edition_whose_amounts_cannot_be_protected_is_refused() {
        var source = source();
        var key = indicator(source, "Euro");
        rules.set(
                example.statistician(),
                source,
                new SecrecyRuleWish(4, true, null, true, null, new AmountRule(AmountRule.Kind.LARGEST, 80)));
        publish(HEADING + key + "," + CITY + ",1964,300000000000,final,20,10\n");
        // Beside a total of so many digits four decimals are more than can be searched.
        var id = example.upload(HEADING + key + ",STGT01,1964,12.3456,final,12,0.3\n")
                .edition();
        assertThat(editions.check(example.statistician(), id)).isFalse();
        assertThatThrownBy(() -> editions.publish(example.statistician(), id))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("notProtected"));
        editions.discard(example.statistician(), id);
        assertThat(number("select count(*) from submitted_figure where edition_id = ?1", id))
                .isZero();
    }

    @Test
    void the_rule_for_amounts_is_refused_at_its_fields_and_kept_when_it_is_right() {
        var source = source();
        indicator(source, "Euro");
        form(source, "", "80")
                .post(PATH)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("id=\"f-betraege-error\""),
                        containsString("Wählen Sie eine Regel für Beträge"),
                        containsString("value=\"80\"")));
        form(source, "ALL", "80")
                .post(PATH)
                .then()
                .statusCode(422)
                .body(containsString("Wählen Sie eine der Regeln für Beträge"));
        for (var wrong : List.of("", "0", "100", "x", "12,5")) {
            form(source, "ESTIMATE", wrong)
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body(allOf(
                            containsString("id=\"f-prozent-error\""),
                            containsString("zwischen 1 und 99"),
                            containsString("value=\"ESTIMATE\" selected")));
        }
        form(source, "ESTIMATE", "17").post(PATH).then().statusCode(303);
        statistician
                .request()
                .queryParam("quelle", source)
                .get(PATH)
                .then()
                .body(allOf(
                        containsString("auf 17 % genau schätzen lässt"),
                        containsString("value=\"ESTIMATE\" selected"),
                        containsString("value=\"17\"")));
        statistician
                .request()
                .header("Accept-Language", "en")
                .get(PATH)
                .then()
                .body(containsString("can be estimated to within 17 %"));
        assertThat(journal(source)).isEqualTo(1);
        form(source, "", "").post(PATH).then().statusCode(303);
        statistician.request().get(PATH).then().body(not(containsString("auf 17 % genau schätzen lässt")));
        for (var wrong : List.of(
                "amount_rule = 'LARGEST', amount_percent = null",
                "amount_rule = null, amount_percent = 5",
                "amount_rule = 'LARGEST', amount_percent = 100",
                "amount_rule = 'THREE_LARGEST', amount_percent = 50")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(
                                            "update secrecy_rule set " + wrong + " where source = ?1")
                                    .setParameter(1, source)
                                    .executeUpdate()))
                    .as(wrong)
                    .hasMessageContaining("secrecy_rule");
        }
        assertThatThrownBy(() -> rules.set(
                        example.statistician(),
                        source,
                        new SecrecyRuleWish(4, true, null, true, null, new AmountRule(AmountRule.Kind.LARGEST, 100))))
                .isInstanceOf(Refused.class);
    }

    private RequestSpecification form(String source, String amounts, String percent) {
        return statistician
                .request()
                .formParam("quelle", source)
                .formParam("minimum", "4")
                .formParam("null", "true")
                .formParam("betraege", amounts)
                .formParam("prozent", percent);
    }

    private String upload(String table) {
        return statistician
                .request()
                .multiPart("werte", "umsatz.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("anlass", "Probe")
                .post("/werkbank/daten/werte")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** Says what the columns are and lets the file be read; answers the edition's page. */
    private String read(String file, String key) {
        if (file.contains("/staende/")) {
            return file;
        }
        return statistician
                .request()
                .formParam("spalte", "Stadtteil", "Jahr", key, "Größter Beitrag", "Zweitgrößter Beitrag")
                .formParam("rolle", "AREA", "PERIOD", "VALUE", "LARGEST", "SECOND")
                .formParam("indikator", "", "", "", "", "")
                .formParam("jahr", "", "", "", "", "")
                .formParam("nur", "", "", "", "", "")
                .formParam("fester-indikator", key)
                .formParam("festes-jahr", "")
                .post(file + "/lesen")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private void check(String edition) {
        statistician
                .request()
                .formParam("geheimhaltung", "true")
                .post(edition + "/pruefung")
                .then()
                .statusCode(303);
    }

    private void publish(String editionOrRows) {
        if (editionOrRows.startsWith("/")) {
            statistician
                    .request()
                    .post(editionOrRows + "/veroeffentlichung")
                    .then()
                    .statusCode(303);
            return;
        }
        var report = example.upload(editionOrRows);
        assertThat(report.errors()).isEmpty();
        assertThat(editions.check(example.statistician(), report.edition())).isTrue();
        editions.publish(example.statistician(), report.edition());
    }

    private String page(String path) {
        return statistician
                .request()
                .redirects()
                .follow(true)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> secret(String key, int period) {
        return figures.rows(key).stream()
                .map(FigureRow::figure)
                .filter(figure -> figure.period() == period && figure.status() == ValueStatus.SUPPRESSED)
                .map(Figure::areaCode)
                .toList();
    }

    private List<String> tables() {
        List<?> names = database.createNativeQuery(
                        "select cast(tablename as text) from pg_tables where schemaname = 'public'", String.class)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private long journal(String source) {
        return number(
                "select count(*) from journal_entry where verb = 'indicator.secrecyRuleSet' and title = ?1", source);
    }

    private long number(String sql, Object parameter) {
        return ((Number) database.createNativeQuery(sql)
                        .setParameter(1, parameter instanceof EditionId id ? id.value() : parameter)
                        .getSingleResult())
                .longValue();
    }

    private static String source() {
        return "Erhebung " + UUID.randomUUID();
    }

    private String indicator(String source, String unit) {
        flensburg.withAreas();
        var key = "t-" + UUID.randomUUID();
        assertThat(imports.importIndicators(
                                example.statistician(),
                                stream("key,name_de,unit,polarity,dimension,definition_de,scale,source,licence\n" + key
                                        + ",Umsatz " + key + "," + unit + ",neutral,Probe,Nur zur Probe,," + source
                                        + ",CC0-1.0\n"))
                        .errors())
                .isEmpty();
        return key;
    }
}
