package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.Areas;
import de.zielforum.indicator.Figures;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding figures as evidence: by words in any order and spelling, by the text being written, and as they will look. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class EvidencePickerTest {

    @Inject
    Figures figures;

    @Inject
    Areas areas;

    @Inject
    Flensburg flensburg;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    People people;

    private final Who author = Who.resident();

    @BeforeEach
    void figuresAreThere() {
        flensburg.withFigures();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinderarmut Nordstadt",
                "nordstadt kinderarmut",
                "Kinderamut Nordstadt",
                "Kinderarmut Nordtsadt",
                "Nordstad, Kinderarmutt",
                "Kinderarmut in der Nordstadt 2022"
            })
    void words_of_indicator_and_area_are_found_in_any_order_and_when_mistyped(String words) {
        assertThat(figures.search(words, null, 5)).first().satisfies(figure -> {
            assertThat(figure.indicator()).isEqualTo("sgb2-kinder");
            assertThat(figure.areaName()).isEqualTo("Nordstadt");
            assertThat(figure.period()).isEqualTo(2022);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hartz IV Nordstadt", "Bürgergeld in der Nordstadt", "Nordstadt welfare"})
    void an_indicator_is_found_by_the_words_people_use_for_it(String words) {
        assertThat(figures.search(words, null, 5))
                .first()
                .satisfies(figure -> assertThat(figure.indicator() + " " + figure.areaName())
                        .isIn("sgb2-anteil Nordstadt", "sgb2-kinder Nordstadt"));
    }

    @Test
    void a_word_that_is_known_is_not_taken_for_another_one() {
        assertThat(figures.search("Tarup", null, 50))
                .isNotEmpty()
                .allMatch(figure -> figure.areaName().equals("Tarup"));
        assertThat(figures.search("Quadratwurzelzieher", null, 5)).isEmpty();
    }

    @Test
    void what_fits_the_text_is_suggested_for_its_area() {
        var page = evidence("Kinderarmut verringern", "Viele Kinder leben von Leistungen nach SGB II.", "");
        var suggested = section(page, "Das könnte zu Ihrem Text passen");
        assertThat(suggested)
                .contains("Nicht erwerbsfähige Leistungsberechtigte je 100 Minderjährige", "Neustadt, 2022: 35,2")
                .contains("vorschau=sgb2-kinder%7ESTGT02%7E2022#vorschau")
                .doesNotContain("Räumungen");
    }

    @Test
    void a_text_about_nothing_known_is_left_without_suggestions() {
        assertThat(evidence("Regenbogenfisch", "Xylophon", "")).doesNotContain("Das könnte zu Ihrem Text passen");
    }

    @Test
    void a_neighbourhood_without_figures_gets_those_of_its_district() {
        var neighbourhood = areas.byCode("STBZ021").orElseThrow();
        assertThat(figures.suggest("Kinderarmut", neighbourhood, 3))
                .first()
                .satisfies(figure -> assertThat(figure.areaCode()).isEqualTo("STGT02"));
    }

    @Test
    void a_figure_is_shown_as_it_will_stand_and_nothing_is_cited_by_looking() {
        var page = evidence("Titel des Vorschlags", "Ein Text.", "?vorschau=sgb2-kinder~STGT03~2022");
        assertThat(section(page, "So wird der Beleg aussehen"))
                .contains(
                        "in Nordstadt 24,2 je 100.",
                        "Zum Vergleich: Flensburg: 18,0 je 100",
                        "name=\"period\" value=\"2022\"");
        assertThat(page).contains("Noch kein Beleg.").contains("hx-select=\"#treffer\"");
    }

    @Test
    void a_figure_with_a_unit_that_has_cases_is_said_without_one() {
        var page = evidence("Titel des Vorschlags", "Ein Text.", "?vorschau=wohnungsverlust-bedroht~STGT03~2022");
        assertThat(section(page, "So wird der Beleg aussehen")).contains("in Nordstadt 27 Haushalte.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?vorschau=wohnungsverlust-bedroht~STGT13~2017", "?vorschau=gibt-es~nicht~2022"})
    void what_is_secret_or_unknown_has_no_preview(String query) {
        assertThat(evidence("Titel des Vorschlags", "Ein Text.", query)).contains("gibt es keine Vorschau");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?suche=Wohngeld+Tarup+2019&gebiet=STGT03",
                "?suche=wohngeld+tarup&gebiet=STGT03",
                "?suche=Wohngeld+Tarupp&gebiet=STGT03"
            })
    void an_area_named_in_the_words_counts_more_than_the_one_chosen_for_the_proposal(String query) {
        assertThat(section(evidence("Titel des Vorschlags", "Ein Text.", query), "Gefundene Zahlen"))
                .contains("Ihre Suche nennt „Tarup“.", "Tarup, 20")
                .doesNotContain("Nordstadt, 20");
        assertThat(section(
                        evidence("Titel des Vorschlags", "Ein Text.", "?suche=Wohngeld&gebiet=STGT03"),
                        "Gefundene Zahlen"))
                .contains("Nordstadt, 20")
                .doesNotContain("Ihre Suche nennt");
    }

    @Test
    void what_the_words_name_in_vain_is_said() {
        assertThat(section(
                        evidence("Titel des Vorschlags", "Ein Text.", "?suche=Kinder+Rude&gebiet=STGT03"),
                        "Gefundene Zahlen"))
                .contains("Zu „Rude“ ist dazu keine Zahl veröffentlicht. Hier stehen Zahlen zu: Nordstadt.")
                .contains("Nordstadt, 20");
        assertThat(section(
                        evidence("Titel des Vorschlags", "Ein Text.", "?suche=Kinder+in+Buxtehude&gebiet=alle"),
                        "Gefundene Zahlen"))
                .contains("Kein Indikator und kein Gebiet passt zu: Buxtehude.");
        assertThat(section(
                        evidence("Titel des Vorschlags", "Ein Text.", "?suche=Kinderamut+Nordstadt"),
                        "Gefundene Zahlen"))
                .doesNotContain("keine Zahl veröffentlicht", "Kein Indikator");
    }

    @Test
    void a_year_that_is_none_stays_in_its_field_and_is_named() {
        assertThat(evidence("Titel des Vorschlags", "Ein Text.", "?suche=Kinder&jahr=abc"))
                .contains("value=\"abc\"", "ein Jahr mit vier Ziffern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?vorschau=", "?vorschau=%22%3E", "?vorschau=a~b~20223", "?vorschau=~~"})
    void an_address_that_makes_no_sense_is_passed_over(String query) {
        assertThat(evidence("Titel des Vorschlags", "Ein Text.", query)).contains("Zahlen suchen");
    }

    private String evidence(String title, String text, String query) {
        var id = examples.draft(author.viewer(people), steps.open(StepKind.PROPOSING), examples.form(title, text));
        return author.request()
                .urlEncodingEnabled(false)
                .get("/vorschlaege/" + id + "/belege" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String section(String page, String title) {
        assertThat(page).contains(title);
        var start = page.indexOf(title);
        return page.substring(start, page.indexOf("</section>", start));
    }
}
