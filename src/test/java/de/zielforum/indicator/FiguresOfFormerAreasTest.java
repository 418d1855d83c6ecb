package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.area.AreaColumns;
import de.zielforum.area.AreaImport;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.area.Squares;
import de.zielforum.area.Validity;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A figure belongs to the version of the area that its year belongs to. */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class FiguresOfFormerAreasTest {

    private static final Validity SINCE_2021 = new Validity(LocalDate.of(2021, 1, 1), null);

    @Inject
    Areas areas;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    Figures figures;

    @Inject
    Inequalities inequalities;

    @Inject
    Citations citations;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private Viewer statistician;

    @AfterEach
    void clear() {
        ChangingAreas.clear(database);
    }

    @Test
    void a_figure_lands_on_the_version_of_its_year() {
        town();
        reshape();
        publish("A,2019,10", "A,2020,11", "A,2021,30", "A,2022,31", "B,2019,20", "C,2021,40");
        var before = areas.byCode("A", 2020).orElseThrow().id();
        var now = areas.byCode("A").orElseThrow().id();
        var series = figures.series("quote", now);
        assertThat(series).extracting(Figure::period).containsExactly(2019, 2020, 2021, 2022);
        assertThat(series).extracting(Figure::area).containsExactly(before, before, now, now);
        assertThat(Break.of(series)).containsExactly(new Break(before, now, 2021));
        assertThat(Trend.of(series)).hasValueSatisfying(trend -> {
            assertThat(trend.first().period()).isEqualTo(2021);
            assertThat(trend.direction()).isEqualTo(Trend.Direction.STEADY);
        });
        assertThat(Trend.of(series.subList(0, 3)))
                .as("nothing is computed across the break")
                .isEmpty();
        assertThat(figures.series("quote", before)).extracting(Figure::period).containsExactly(2019, 2020);
        var level = inequalities.level(figures.indicator("quote").orElseThrow(), AreaLevel.DISTRICT);
        assertThat(level.series(areas.byCode("A").orElseThrow())).isEqualTo(series);
        assertThat(level.series(areas.byCode("A", 2020).orElseThrow())).hasSize(2);
        assertThat(codes(2019)).containsExactly("A", "B");
        assertThat(codes(2021)).containsExactly("A", "C");
        assertThat(figures.figure(new ObservationKey("quote", "A", 2019)))
                .hasValueSatisfying(figure -> assertThat(figure.area()).isEqualTo(before));
        var cited = citations.cite(statistician, new ObservationKey("quote", "A", 2019));
        assertThat(citations.undecided(List.of(cited))).isEmpty();
    }

    @Test
    void a_year_in_which_the_area_did_not_exist_is_a_finding() {
        town();
        reshape();
        assertThat(read("B,2021,20", "C,2020,40", "D,2020,1").errors())
                .extracting(error -> error.line() + " " + error.column() + ": " + error.message())
                .containsExactly(
                        "2 area: Das Gebiet „B“ gab es 2021 nicht mehr; Nachfolger: Bezirk C (C).",
                        "3 area: Das Gebiet „C“ gab es 2020 noch nicht; Vorgänger: Bezirk B (B), Bezirk A (A).",
                        "4 area: Das Gebiet „D“ gibt es nicht. Laden Sie zuerst die Datei der Gebiete hoch.");
    }

    @Test
    void figures_that_were_there_before_follow_to_the_version_of_their_year() {
        town();
        publish("A,2019,10", "A,2022,30", "B,2019,20");
        var id = areas.byCode("A").orElseThrow().id();
        reshape();
        var now = areas.byCode("A").orElseThrow().id();
        assertThat(now).isNotEqualTo(id);
        assertThat(figures.series("quote", now)).extracting(Figure::area).containsExactly(id, now);
        assertThat(codes(2022)).containsExactly("A");
        assertThat(figures.figure("quote", now, 2022))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo("30"));
    }

    @Test
    void so_they_do_when_a_former_stand_is_brought_in_afterwards() {
        town();
        publish("A,2019,10", "A,2022,30");
        var now = areas.byCode("A").orElseThrow().id();
        var result = areas.importStand(
                statistician,
                Squares.some().district("A", 0, 6).district("B", 6, 20).file(),
                new Validity(null, LocalDate.of(2021, 1, 1)),
                AreaColumns.GUESSED);
        assertThat(result.problems()).isEmpty();
        var before = areas.byCode("A", 2019).orElseThrow().id();
        assertThat(figures.series("quote", now)).extracting(Figure::area).containsExactly(before, now);
    }

    @Test
    void a_stand_that_would_leave_figures_without_an_area_is_refused_as_a_whole() {
        town();
        publish("A,2019,10", "A,2022,30", "B,2019,20", "B,2021,21", "B,2022,22", "B,2024,24");
        var before = areas.known();
        assertThat(merged().problems())
                .extracting(problem -> problem.feature() + " " + problem.code() + ": " + problem.message())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(
                                "0 B: Für das Gebiet „B“ gibt es Werte aus 2021–2022, 2024; nach diesem Gebietsstand"
                                        + " gäbe es dann kein Gebiet mit diesem Schlüssel."));
        assertThat(areas.known()).isEqualTo(before);
        assertThat(areas.byCode("C")).isEmpty();
        assertThat(codes(2022)).containsExactly("A", "B");
    }

    @Test
    void so_is_a_former_one() {
        town();
        publish("B,2019,20", "B,2021,21");
        var result = areas.importStand(
                statistician,
                Squares.some().district("A", 0, 10).district("X", 10, 20).file(),
                new Validity(null, LocalDate.of(2021, 1, 1)),
                AreaColumns.GUESSED);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("„B“ gibt es Werte aus 2019;"));
        assertThat(areas.byCode("X", 2019)).isEmpty();
    }

    @Test
    void figures_that_wait_count_as_well_until_they_are_discarded() {
        town();
        var report = read("B,2023,20");
        assertThat(merged().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("„B“ gibt es Werte aus 2023;"));
        editions.discard(statistician, report.edition());
        assertThat(merged().problems()).isEmpty();
    }

    @Test
    void a_later_end_and_a_key_that_another_area_takes_over_leave_nothing() {
        town();
        publish("A,2021,10", "B,2020,20", "B,2021,21");
        assertThat(areas.importStand(
                                statistician,
                                Squares.some()
                                        .district("B", 0, 10)
                                        .district("A", 10, 20)
                                        .file(),
                                SINCE_2021,
                                AreaColumns.GUESSED)
                        .problems())
                .isEmpty();
        assertThat(figures.series("quote", areas.byCode("B").orElseThrow().id()))
                .extracting(Figure::period)
                .containsExactly(2020, 2021);
        assertThat(areas.importStand(
                                statistician,
                                Squares.some().district("C", 0, 20).file(),
                                new Validity(LocalDate.of(2022, 1, 1), null),
                                AreaColumns.GUESSED)
                        .problems())
                .as("what is kept ends before the stand begins")
                .isEmpty();
    }

    @Test
    void figures_follow_to_an_area_that_is_added_where_there_was_none() {
        town();
        assertThat(merged().problems()).isEmpty();
        publish("B,2019,20");
        var waiting = read("B,2018,18").edition();
        // As it was left by stands of areas from before they were refused.
        strayed("update submitted_figure set period = 2023");
        strayed("update observation set period = 2022");
        assertThat(figures.across("quote", AreaLevel.DISTRICT, 2022))
                .extracting(Figure::areaCode)
                .isEmpty();
        assertThat(areas.importGeoJson(
                                statistician,
                                Squares.some()
                                        .district("C", 10, 15)
                                        .district("B", 15, 20)
                                        .file())
                        .problems())
                .isEmpty();
        var added = areas.byCode("B").orElseThrow();
        assertThat(added.validity()).isEqualTo(SINCE_2021);
        assertThat(figures.figure("quote", added.id(), 2022)).isPresent();
        assertThat(codes(2022)).containsExactly("B");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select area_id from submitted_figure where edition_id = ?1", UUID.class)
                                .setParameter(1, waiting.value())
                                .getSingleResult()))
                .isEqualTo(added.id().value());
    }

    @Test
    void the_database_itself_refuses_figures_without_an_area_of_their_year() {
        town();
        reshape();
        publish("A,2019,10", "B,2019,20");
        read("B,2020,1");
        assertThatThrownBy(
                        () -> write("insert into submitted_figure (edition_id, indicator_id, area_id, period, status)"
                                + " select edition_id, indicator_id, area_id, 2021, 'MISSING' from submitted_figure"))
                .rootCause()
                .hasMessageContaining("an area that is valid in its year");
        assertThatThrownBy(() -> write("update submitted_figure set area_id = (select id from area where code = 'C')"))
                .rootCause()
                .hasMessageContaining("an area that is valid in its year");
        assertThatThrownBy(
                        () -> write(
                                "update observation set area_id = (select id from area where code = 'A'"
                                        + " and valid_until is null) where area_id = (select id from area where code = 'A' and valid_from is null)"))
                .rootCause()
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> write("update area set valid_until = date '2020-01-01' where code = 'B'"))
                .as("for the figure that waits")
                .rootCause()
                .hasMessageContaining("left without an area");
        assertThatThrownBy(() -> write(
                        "update area set valid_until = date '2019-01-01' where code = 'A' and valid_from is null"))
                .as("for the published one")
                .rootCause()
                .hasMessageContaining("left without an area");
        write("update area set valid_until = date '2020-01-01' where code = 'A' and valid_from is null");
    }

    @Test
    void a_stand_and_figures_that_come_at_the_same_time_wait_for_each_other() throws Exception {
        town();
        var uploaded = new CountDownLatch(1);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var stand = QuarkusTransaction.requiringNew().call(() -> {
                var findings = new Findings();
                imports.take(
                        statistician,
                        ImportOrder.plain("werte.csv", ""),
                        "indicator,area,period,value,status\nquote,B,2023,20,final\n".getBytes(StandardCharsets.UTF_8),
                        findings,
                        ImportProgress.NONE);
                assertThat(findings.clean()).isTrue();
                var merging = pool.submit(() -> {
                    uploaded.countDown();
                    return merged();
                });
                uploaded.await();
                assertThatThrownBy(() -> merging.get(1, TimeUnit.SECONDS))
                        .as("the figure is not there for others yet")
                        .isInstanceOf(TimeoutException.class);
                return merging;
            });
            assertThat(stand.get().problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("aus 2023;"));
        }
    }

    /** From 2021 on C is where B was. */
    private AreaImport merged() {
        return areas.importStand(
                statistician,
                Squares.some().district("A", 0, 10).district("C", 10, 20).file(),
                SINCE_2021,
                AreaColumns.GUESSED);
    }

    private void strayed(String change) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("observation", "submitted_figure", "published_observation")) {
                database.createNativeQuery("alter table " + table + " disable trigger user")
                        .executeUpdate();
            }
            database.createNativeQuery(change).executeUpdate();
            for (var table : List.of("observation", "submitted_figure", "published_observation")) {
                database.createNativeQuery("alter table " + table + " enable trigger user")
                        .executeUpdate();
            }
        });
    }

    private void write(String change) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(change).executeUpdate();
            database.createNativeQuery("set constraints all immediate").executeUpdate();
        });
    }

    private void town() {
        statistician = Who.statistician().viewer(people);
        assertThat(areas.importGeoJson(
                                statistician,
                                Squares.town()
                                        .district("A", 0, 10)
                                        .district("B", 10, 20)
                                        .file())
                        .problems())
                .isEmpty();
        var indicator = "key,name_de,name_en,unit,unit_en,polarity,dimension,dimension_en,definition_de,definition_en,"
                + "numerator_de,numerator_en,denominator_de,denominator_en,scale,source,licence\n"
                + "quote,Quote,Rate,Prozent,per cent,neutral,Leben,Life,Anteil,Share,,,,,,Amt,CC0\n";
        assertThat(imports.importIndicators(statistician, stream(indicator)).errors())
                .isEmpty();
    }

    /** Of A a part goes to a new area, which takes in all of B. */
    private void reshape() {
        assertThat(areas.importStand(
                                statistician,
                                Squares.some()
                                        .district("A", 0, 7)
                                        .district("C", 7, 20)
                                        .file(),
                                SINCE_2021,
                                AreaColumns.GUESSED)
                        .problems())
                .isEmpty();
    }

    private void publish(String... rows) {
        var report = read(rows);
        assertThat(report.errors()).isEmpty();
        editions.check(statistician, report.edition());
        editions.publish(statistician, report.edition());
    }

    private ImportReport read(String... rows) {
        var file = new StringBuilder("indicator,area,period,value,status\n");
        for (var row : rows) {
            file.append("quote,").append(row).append(",final\n");
        }
        return imports.importObservations(statistician, "werte.csv", stream(file.toString()), "");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(int year) {
        return figures.across("quote", AreaLevel.DISTRICT, year).stream()
                .map(Figure::areaCode)
                .toList();
    }
}
