package de.zielforum.indicator;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.indicator.index.CompositeIndex;
import de.zielforum.indicator.index.Part;
import de.zielforum.indicator.index.Thresholds;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Statements;
import de.zielforum.testsupport.Who;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A composite index on its way from published figures to the public. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class IndicesTest {

    private static final int DISTRICTS = 13;

    @Inject
    Indices indices;

    @Inject
    Editions editions;

    @Inject
    Figures figures;

    @Inject
    Areas areas;

    @Inject
    People people;

    @Inject
    Flensburg flensburg;

    @Inject
    ExampleFigures example;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    private String burden;
    private String relief;
    private String key;

    @BeforeEach
    void figuresAreThere() {
        flensburg.withFigures();
        burden = example.indicator("100");
        relief = example.indicator("100");
        key = "i-" + UUID.randomUUID();
        example.publish(rows(burden, 2020, 0));
        example.publish(rows(relief, 2020, 0));
        example.publish(rows(burden, 2018, 3));
    }

    /** A value for every district: rising, and turned a little so that changes differ. */
    private static String[] rows(String indicator, int period, int turned) {
        return IntStream.rangeClosed(1, DISTRICTS)
                .mapToObj(i -> row(indicator, i, period, value(i, turned)))
                .toArray(String[]::new);
    }

    private static int value(int district, int turned) {
        return 100 + 20 * ((district * (turned + 1)) % 14);
    }

    private static String row(String indicator, int district, int period, int promille) {
        return "%s,STGT%02d,%d,%s,%d,1000,final"
                .formatted(
                        indicator,
                        district,
                        period,
                        BigDecimal.valueOf(promille, 1).toPlainString(),
                        promille);
    }

    private IndexWish wish() {
        return wish(
                new IndexPart(burden, IndexRole.STATUS, BigDecimal.ONE),
                new IndexPart(relief, IndexRole.STATUS, new BigDecimal("-0.5")),
                new IndexPart(burden, IndexRole.DYNAMICS, BigDecimal.ONE));
    }

    private static IndexWish wish(IndexPart... parts) {
        return new IndexWish(
                "Probeindex", "Sample index", "Probe", "", AreaLevel.DISTRICT, 2, IndexLimits.BERLIN, List.of(parts));
    }

    private EditionId computeAndPublish() {
        var statistician = example.statistician();
        var edition = indices.compute(statistician, key, 2020);
        editions.check(statistician, edition);
        editions.publish(statistician, edition);
        return edition;
    }

    @Test
    void the_index_is_computed_from_what_is_published_and_published_like_everything() {
        indices.define(example.statistician(), key, wish());
        assertThat(indices.years(example.statistician(), key)).containsExactly(2020);
        assertThat(figures.rows(key + "-status")).isEmpty();
        var edition = computeAndPublish();
        var burdens = values(0);
        var before = values(3);
        var changes = IntStream.range(0, DISTRICTS)
                .mapToDouble(i -> (burdens[i] - before[i]) / 10)
                .toArray();
        var expected = CompositeIndex.of(
                List.of(Part.of(burdens), new Part(burdens, -0.5)), List.of(Part.of(changes)), Thresholds.BERLIN);
        for (int i = 0; i < DISTRICTS; i++) {
            var area = flensburg.district(i + 1);
            assertThat(figures.figure(key + "-status", area, 2020).orElseThrow().value())
                    .isEqualByComparingTo("" + expected.get(i).statusClass().number());
            assertThat(figures.figure(key + "-dynamik", area, 2020)
                            .orElseThrow()
                            .value())
                    .isEqualByComparingTo("" + (expected.get(i).dynamicsClass().ordinal() + 1));
        }
        var view = editions.of(key + "-status").getFirst();
        assertThat(view.id()).isEqualTo(edition);
        assertThat(view.note()).startsWith("Berechnet aus den veröffentlichten Werten für 2020.");
        visitor()
                .get("/api/v1/indicators/" + key + "-status/observations")
                .then()
                .body("items", hasSize(DISTRICTS))
                .body("items[0].edition", equalTo(edition.toString()));
    }

    private static double[] values(int turned) {
        return IntStream.rangeClosed(1, DISTRICTS)
                .mapToDouble(i -> value(i, turned))
                .toArray();
    }

    @Test
    void classes_are_said_in_words() {
        indices.define(example.statistician(), key, wish());
        computeAndPublish();
        var words = figures.across(key + "-status", AreaLevel.DISTRICT, 2020).stream()
                .map(Figure::worded)
                .distinct()
                .toList();
        assertThat(words)
                .isSubsetOf("hoch", "mittel", "niedrig", "sehr niedrig")
                .hasSizeGreaterThan(1);
        visitor()
                .get("/indikatoren/" + key + "-status")
                .then()
                .statusCode(200)
                .body(containsString("Probeindex: Status"))
                .body(containsString("So entsteht der Index"))
                .body(containsString("hoch unter -1"))
                .body(containsString("/indikatoren/" + burden))
                .body(containsString("mittel</"))
                .body(not(containsString("mittel Statusklasse")))
                .body(not(containsString("niedrig ist günstig")));
        visitor()
                .get("/indikatoren/" + key + "-dynamik")
                .then()
                .body(containsString("stabil (+/-)"))
                .body(containsString("in 2 Jahren"));
        visitor()
                .header("Accept-Language", "en")
                .get("/indikatoren/" + key + "-status")
                .then()
                .body(containsString("Sample index: status"))
                .body(containsString("How the index comes about"))
                .body(containsString("medium</"));
        visitor().get("/indikatoren/" + burden).then().body(not(containsString("So entsteht der Index")));
        assertThat(statements.during(() -> visitor().get("/indikatoren/" + key + "-status")))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void an_area_with_a_secret_or_missing_input_gets_no_index() {
        var rows = new ArrayList<>(List.of(rows(relief, 2020, 0)));
        rows.set(0, relief + ",STGT01,2020,,,,suppressed");
        rows.set(1, relief + ",STGT02,2020,,,,missing");
        example.publish(rows.toArray(String[]::new));
        indices.define(example.statistician(), key, wish());
        var preview = indices.preview(example.statistician(), key, 2020);
        assertThat(preview.rows().getFirst().value()).isNull();
        assertThat(preview.rows().getFirst().missing())
                .singleElement()
                .asString()
                .contains(relief);
        assertThat(preview.complete()).isEqualTo(DISTRICTS - 2);
        // The others are compared with each other only: computing them alone gives the same.
        var burdens = IntStream.rangeClosed(3, DISTRICTS)
                .mapToDouble(i -> value(i, 0))
                .toArray();
        var changes = IntStream.rangeClosed(3, DISTRICTS)
                .mapToDouble(i -> value(i, 0) - value(i, 3))
                .toArray();
        var expected = CompositeIndex.of(
                List.of(Part.of(burdens), new Part(burdens, -0.5)), List.of(Part.of(changes)), Thresholds.BERLIN);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(preview.rows().get(i + 2).value().statusClass())
                    .isEqualTo(expected.get(i).statusClass());
            assertThat(preview.rows().get(i + 2).value().dynamicsClass())
                    .isEqualTo(expected.get(i).dynamicsClass());
        }
        computeAndPublish();
        for (var area : List.of("STGT01", "STGT02")) {
            visitor()
                    .get("/api/v1/observations?area=" + area + "&indicator=" + key + "-status")
                    .then()
                    .body("items[0].status", equalTo("missing"))
                    .body("items[0].value", nullValue());
        }
    }

    @Test
    void so_few_areas_that_the_index_says_little_are_said() {
        var rows = new ArrayList<>(List.of(rows(relief, 2020, 0)));
        indices.define(example.statistician(), key, wish());
        for (int i = 1; i <= DISTRICTS - 10; i++) {
            rows.set(i - 1, "%s,STGT%02d,2020,,,,suppressed".formatted(relief, i));
        }
        example.publish(rows.toArray(String[]::new));
        statistician()
                .get("/werkbank/daten/indizes/" + key)
                .then()
                .body(not(containsString("beruht auf wenigen Gebieten")));
        rows.set(DISTRICTS - 1, "%s,STGT%02d,2020,,,,suppressed".formatted(relief, DISTRICTS));
        example.publish(rows.toArray(String[]::new));
        statistician()
                .get("/werkbank/daten/indizes/" + key)
                .then()
                .body(containsString("Dieser Index beruht auf wenigen Gebieten: 9 von " + DISTRICTS))
                .body(containsString("(z-Werte). Sind das so wenige, sagen Status und Dynamik wenig:"));
    }

    @Test
    void a_change_within_one_year_is_said_as_one() {
        var parts = wish().parts();
        indices.define(
                example.statistician(),
                key,
                new IndexWish("Probeindex", "", "Probe", "", AreaLevel.DISTRICT, 1, IndexLimits.BERLIN, parts));
        statistician().get("/werkbank/daten/indizes/" + key).then().body(containsString("über ein Jahr<"));
    }

    @Test
    void what_waits_unpublished_has_no_part_in_it() {
        indices.define(example.statistician(), key, wish());
        var before = indices.preview(example.statistician(), key, 2020);
        var waiting = example.upload(ExampleFigures.HEADING + row(burden, 1, 2020, 900) + "\n")
                .edition();
        editions.check(example.statistician(), waiting);
        assertThat(indices.preview(example.statistician(), key, 2020)).isEqualTo(before);
    }

    @Test
    void corrected_inputs_make_it_out_of_date_until_it_is_computed_anew() {
        indices.define(example.statistician(), key, wish());
        var first = computeAndPublish();
        assertThat(indices.require(example.statistician(), key).outdated()).isFalse();
        var area = flensburg.district(1);
        var old = figures.figure(key + "-status", area, 2020).orElseThrow().value();
        example.publish(row(burden, 1, 2020, 990));
        assertThat(indices.require(example.statistician(), key).outdated()).isTrue();
        statistician().get("/werkbank/daten/indizes/" + key).then().body(containsString("Der Index ist veraltet"));
        statistician().get("/werkbank/daten/indizes").then().body(containsString("veraltet"));
        var second = computeAndPublish();
        assertThat(second).isNotEqualTo(first);
        assertThat(indices.require(example.statistician(), key).outdated()).isFalse();
        assertThat(figures.figure(key + "-status", area, 2020).orElseThrow().value())
                .isEqualByComparingTo("4")
                .isNotEqualByComparingTo(old);
        // The first edition stays as it was.
        visitor()
                .get("/api/v1/observations?area=STGT01&edition=" + first + "&indicator=" + key + "-status")
                .then()
                .body("items[0].value", equalTo(old.intValue()));
        indices.change(
                example.statistician(),
                key,
                wish(
                        new IndexPart(burden, IndexRole.STATUS, BigDecimal.TWO),
                        new IndexPart(burden, IndexRole.DYNAMICS, BigDecimal.ONE)));
        assertThat(indices.require(example.statistician(), key).outdated()).isTrue();
    }

    @Test
    void computing_twice_gives_the_same_waiting_edition() {
        indices.define(example.statistician(), key, wish());
        var first = indices.compute(example.statistician(), key, 2020);
        assertThat(indices.compute(example.statistician(), key, 2020)).isEqualTo(first);
        indices.define(example.statistician(), key + "-2", wish());
        assertThat(indices.compute(example.statistician(), key + "-2", 2020)).isNotEqualTo(first);
    }

    @Test
    void its_figures_are_computed_and_cannot_be_brought_in() {
        indices.define(example.statistician(), key, wish());
        assertThat(example.upload(ExampleFigures.HEADING + row(key + "-status", 1, 2020, 10) + "\n")
                        .errors())
                .extracting(ImportProblem::message)
                .singleElement()
                .asString()
                .contains("wird berechnet");
        // what cannot be read elsewhere does not hide it, wherever it stands
        assertThat(example.upload(ExampleFigures.HEADING + "unbekannt,STGT01,2020,1,,,final\n"
                                + row(key + "-status", 1, 2020, 10) + "\n")
                        .errors())
                .extracting(ImportProblem::message)
                .hasSize(2)
                .anyMatch(message -> message.contains("wird berechnet"));
    }

    @Test
    void what_makes_no_index_is_refused() {
        var statistician = example.statistician();
        var status = new IndexPart(burden, IndexRole.STATUS, BigDecimal.ONE);
        var dynamics = new IndexPart(burden, IndexRole.DYNAMICS, BigDecimal.ONE);
        refused("partsMissing", wish(status));
        refused("partTwice", wish(status, status, dynamics));
        refused("weightless", wish(status, new IndexPart(burden, IndexRole.DYNAMICS, BigDecimal.ZERO)));
        refused("partUnknown", wish(status, new IndexPart("gibt-es-nicht", IndexRole.DYNAMICS, BigDecimal.ONE)));
        indices.define(statistician, key, wish());
        refused("keyTaken", wish());
        assertThatThrownBy(() -> indices.change(
                        statistician,
                        key,
                        wish(new IndexPart(key + "-status", IndexRole.STATUS, BigDecimal.ONE), dynamics)))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.rule()).isEqualTo("partUnknown"));
        assertThatThrownBy(() -> indices.compute(statistician, key, 1999))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.rule()).isEqualTo("nothingToCompare"));
    }

    private void refused(String rule, IndexWish wish) {
        assertThatThrownBy(() -> indices.define(example.statistician(), key, wish))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    void only_the_statistician_sets_up_and_computes() {
        indices.define(example.statistician(), key, wish());
        var visitor = Viewer.VISITOR;
        var planner = Who.planner().viewer(people);
        assertThatThrownBy(() -> indices.define(planner, "x" + key, wish())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> indices.change(planner, key, wish())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> indices.compute(planner, key, 2020)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> indices.preview(planner, key, 2020)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> indices.compute(visitor, key, 2020)).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void it_is_set_up_and_computed_in_the_work_bench() {
        statistician().get("/werkbank/daten").then().body(containsString("/werkbank/daten/indizes"));
        statistician()
                .get("/werkbank/daten/indizes/neu")
                .then()
                .statusCode(200)
                .body(containsString("gewicht-" + burden));
        statistician()
                .formParam("schluessel", "Groß geschrieben")
                .formParam("name", "Lage")
                .formParam("hoch", "2")
                .formParam("gewicht-" + burden, "7")
                .post("/werkbank/daten/indizes")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("höchstens 50 Zeichen"),
                        containsString("mindestens einen Indikator für den Status"),
                        containsString("value=\"Lage\""),
                        containsString("value=\"7\"")));
        form(key, "1,5").post("/werkbank/daten/indizes").then().statusCode(303);
        form(key, "1,5").post("/werkbank/daten/indizes").then().statusCode(422).body(containsString("gibt es schon"));
        statistician()
                .get("/werkbank/daten/indizes/" + key)
                .then()
                .statusCode(200)
                .body(containsString("13 von 13 Gebieten"))
                .body(containsString("Für 2020 berechnen"));
        form(key, "1,75").post("/werkbank/daten/indizes/" + key).then().statusCode(303);
        statistician()
                .get("/werkbank/daten/indizes/" + key + "/bearbeiten")
                .then()
                .body(containsString("value=\"1.75\""));
        var edition = statistician()
                .formParam("jahr", "2020")
                .post("/werkbank/daten/indizes/" + key + "/berechnung")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        statistician().get(edition).then().statusCode(200).body(containsString("index-" + key + "-2020.csv"));
        statistician()
                .formParam("jahr", "1999")
                .post("/werkbank/daten/indizes/" + key + "/berechnung")
                .then()
                .statusCode(409);
    }

    private RequestSpecification form(String schluessel, String veryLow) {
        return statistician()
                .formParam("schluessel", schluessel)
                .formParam("name", "Soziale Lage " + schluessel)
                .formParam("bereich", "Soziale Lage")
                .formParam("ebene", "district")
                .formParam("spanne", "2")
                .formParam("status", burden, relief)
                .formParam("dynamik", burden)
                .formParam("gewicht-" + burden, "1")
                .formParam("gewicht-" + relief, "-0,5")
                .formParam("hoch", "-1")
                .formParam("niedrig", "1")
                .formParam("sehr-niedrig", veryLow)
                .formParam("positiv", "-1")
                .formParam("negativ", "1");
    }

    private static RequestSpecification statistician() {
        return Who.statistician().request().redirects().follow(false);
    }
}
