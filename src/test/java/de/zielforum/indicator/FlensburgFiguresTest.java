package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real figures of the demonstration, brought in through the product's own import. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FlensburgFiguresTest {

    private static final List<String> KEYS = List.of(
            "einwohner",
            "anteil-unter-18",
            "anteil-65-plus",
            "altenquotient",
            "geburten",
            "geburtenrate",
            "anteil-migrationshintergrund",
            "beschaeftigungsquote",
            "arbeitslosenanteil",
            "sgb2-anteil",
            "sgb2-kinder",
            "wohngeld",
            "wohnungsverlust-bedroht",
            "raeumungsklagen",
            "raeumungen");

    @Inject
    Figures figures;

    @Inject
    Citations citations;

    @Inject
    Areas areas;

    @Inject
    People people;

    @Inject
    Flensburg flensburg;

    @BeforeEach
    void figuresAreThere() {
        flensburg.withFigures();
    }

    @Test
    void all_15_indicators_are_there_in_the_order_of_the_file() {
        assertThat(figures.indicators()).extracting(IndicatorView::key).containsSubsequence(KEYS);
        var poverty = figures.indicator("sgb2-kinder").orElseThrow();
        assertThat(poverty.name()).isEqualTo("Nicht erwerbsfähige Leistungsberechtigte je 100 Minderjährige");
        assertThat(poverty.polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(poverty.dimension()).isEqualTo("Einkommen");
        assertThat(poverty.scale()).isEqualByComparingTo("100");
        assertThat(poverty.source()).isEqualTo("Stadt Flensburg, Sozialatlas 2022");
        assertThat(figures.indicator("gibt-es-nicht")).isEmpty();
    }

    @Test
    void all_1179_observations_count_and_29_of_them_are_secret() {
        var rows = KEYS.stream().flatMap(key -> figures.rows(key).stream()).toList();
        assertThat(rows).hasSize(1179);
        assertThat(rows)
                .filteredOn(row -> row.figure().status() == ValueStatus.SUPPRESSED)
                .hasSize(29)
                .allSatisfy(row -> {
                    assertThat(row.figure().value()).isNull();
                    assertThat(row.numerator()).isNull();
                    assertThat(row.denominator()).isNull();
                    assertThat(row.figure().worded()).isEqualTo("geheim");
                });
        assertThat(rows)
                .filteredOn(row -> row.figure().areaCode().equals("01001000"))
                .hasSize(61);
    }

    @Test
    void single_values_are_those_of_the_file() {
        var altstadt =
                figures.figure("sgb2-kinder", flensburg.district(1), 2018).orElseThrow();
        assertThat(altstadt.value()).isEqualByComparingTo("32.3034");
        assertThat(altstadt.worded()).isEqualTo("32,3 je 100");
        assertThat(altstadt.areaName()).isEqualTo("Altstadt");
        assertThat(altstadt.status()).isEqualTo(ValueStatus.FINAL);
        assertThat(figures.figure("sgb2-kinder", flensburg.municipality(), 2022)
                        .orElseThrow()
                        .worded())
                .isEqualTo("18,0 je 100");
        assertThat(figures.figure("einwohner", flensburg.municipality(), 2022)
                        .orElseThrow()
                        .worded())
                .isEqualTo("99.341 Personen");
        assertThat(figures.figure("anteil-unter-18", flensburg.municipality(), 2022)
                        .orElseThrow()
                        .worded())
                .isEqualTo("15,4 Prozent");
        assertThat(figures.figure("wohnungsverlust-bedroht", flensburg.district(13), 2017)
                        .orElseThrow()
                        .worded())
                .isEqualTo("geheim");
        assertThat(figures.figure("einwohner", flensburg.municipality(), 1999)).isEmpty();
    }

    @Test
    void english_readers_get_english_words() {
        var english = new Wording(Locale.ENGLISH, "confidential", Map.of("status_1", "high"));
        assertThat(english.value(new BigDecimal("18.0124"), ValueStatus.FINAL, english.choose("je 100", "per 100"), 1))
                .isEqualTo("18.0 per 100");
        assertThat(english.value(new BigDecimal("99341"), ValueStatus.FINAL, english.choose("Personen", ""), null))
                .isEqualTo("99,341 Personen");
        assertThat(english.value(BigDecimal.ONE, ValueStatus.FINAL, "status class", 0))
                .isEqualTo("high");
        assertThat(english.value(null, ValueStatus.SUPPRESSED, "people", null)).isEqualTo("confidential");
        assertThat(english.value(null, ValueStatus.MISSING, "people", null)).isEqualTo("–");
    }

    @Test
    void a_series_runs_through_the_years_and_a_ranking_over_the_districts() {
        assertThat(figures.series("einwohner", flensburg.district(1)))
                .extracting(Figure::period)
                .isSorted()
                .hasSize(7)
                .doesNotHaveDuplicates();
        assertThat(figures.across("einwohner", AreaLevel.DISTRICT, 2022)).hasSize(13);
        assertThat(figures.periods("sgb2-kinder", AreaLevel.DISTRICT)).containsExactly(2018, 2019, 2020, 2021, 2022);
        assertThat(figures.periods("sgb2-kinder", AreaLevel.NEIGHBOURHOOD)).isEmpty();
    }

    @Test
    void an_area_shows_the_newest_figure_of_each_indicator() {
        var latest = figures.latestOf(flensburg.district(3));
        assertThat(latest)
                .extracting(Figure::indicator)
                .containsSubsequence(KEYS)
                .doesNotHaveDuplicates();
        assertThat(latest)
                .filteredOn(f -> f.indicator().equals("einwohner"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.period()).isEqualTo(2022));
    }

    @Test
    void words_find_figures_by_meaning_part_and_place() {
        var found = figures.search("Kinderarmut Nordstadt", null, 10);
        assertThat(found).first().satisfies(figure -> {
            assertThat(figure.indicator()).isEqualTo("sgb2-kinder");
            assertThat(figure.areaName()).isEqualTo("Nordstadt");
            assertThat(figure.period()).isEqualTo(2022);
        });
        assertThat(found).allSatisfy(figure -> assertThat(figure.areaName()).isEqualTo("Nordstadt"));
        assertThat(figures.search("arbeitslose", flensburg.municipality(), 5))
                .extracting(Figure::indicator)
                .contains("arbeitslosenanteil");
        assertThat(figures.search("Kinder 2019 Mürwik", null, 5)).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.period()).isEqualTo(2019);
            assertThat(figure.areaName()).isEqualTo("Mürwik");
        });
        assertThat(figures.search("unemployed", flensburg.district(1), 5))
                .extracting(Figure::indicator)
                .contains("arbeitslosenanteil");
        assertThat(figures.search("Wohnen in der Neustadt", null, 3))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.areaName()).isEqualTo("Neustadt"));
        assertThat(figures.search("xyzzy", null, 5)).isEmpty();
        assertThat(figures.search("  %_' der die ", null, 5)).isEmpty();
        assertThat(figures.search("Einwohner", null, 4)).hasSize(4);
    }

    @Test
    void a_citation_says_what_was_cited_beside_the_city() {
        var anna = Who.resident().viewer(people);
        var id = citations.cite(anna, new ObservationKey("sgb2-kinder", "STGT03", 2022));
        var city = citations.cite(anna, new ObservationKey("sgb2-kinder", "01001000", 2022));
        var views = citations.of(List.of(city, id, CitationId.next()));
        assertThat(views).hasSize(2);
        assertThat(views.get(0).comparison()).isEmpty();
        var view = views.get(1);
        assertThat(view.id()).isEqualTo(id);
        assertThat(view.areaName()).isEqualTo("Nordstadt");
        assertThat(view.value()).endsWith(" je 100");
        assertThat(view.comparison()).isEqualTo("Flensburg: 18,0 je 100");
        assertThat(view.source()).isEqualTo("Stadt Flensburg, Sozialatlas 2022");
        assertThat(view.edition()).contains("(observations.csv)");
        assertThat(view.status()).isEqualTo("final");
        assertThat(citations.undecided(List.of(id, city))).isEmpty();
    }

    @Test
    void what_is_secret_or_unknown_cannot_be_cited_and_visitors_cite_nothing() {
        var anna = Who.resident().viewer(people);
        assertThatThrownBy(() -> citations.cite(anna, new ObservationKey("wohnungsverlust-bedroht", "STGT13", 2017)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> citations.cite(anna, new ObservationKey("einwohner", "STGT01", 1950)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> citations.cite(Viewer.VISITOR, new ObservationKey("einwohner", "STGT01", 2022)))
                .isInstanceOf(SignInNeeded.class);
    }

    @Test
    void no_figure_carries_a_value_that_its_status_forbids() {
        var smuggled = Stream.of(ValueStatus.SUPPRESSED, ValueStatus.MISSING)
                .map(status -> new Figure(
                        "k",
                        "n",
                        flensburg.district(1),
                        "c",
                        "a",
                        2020,
                        BigDecimal.TEN,
                        status,
                        "u",
                        Polarity.NEUTRAL,
                        "w"))
                .toList();
        assertThat(smuggled).allSatisfy(figure -> {
            assertThat(figure.value()).isNull();
            assertThat(new FigureRow(figure, BigDecimal.ONE, BigDecimal.TEN, EditionId.next()).numerator())
                    .isNull();
        });
    }
}
