package de.zielforum.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Boundaries and codes change: stands of areas, from a time on and until a time. */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class StandsTest {

    private static final LocalDate TURN = LocalDate.of(2021, 1, 1);
    private static final Validity SINCE_2021 = new Validity(TURN, null);
    private static final Validity UNTIL_2020 = new Validity(null, TURN);

    @Inject
    Areas areas;

    @Inject
    AreaMap map;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @AfterEach
    void clear() {
        ChangingAreas.clear(database);
    }

    @Test
    void from_a_year_on_areas_end_begin_and_continue() {
        town();
        var result = stand(
                SINCE_2021,
                Squares.some().district("A", 0, 10).district("C", 10, 15).district("D", 15, 20));
        assertThat(result.problems()).isEmpty();
        assertThat(result.added()).isEqualTo(2);
        assertThat(result.ended()).isEqualTo(1);

        assertThat(codes(areas.ofLevel(AreaLevel.DISTRICT))).containsExactly("A", "C", "D");
        assertThat(codes(areas.validIn(2020))).containsExactly("STADT", "A", "B");
        assertThat(codes(areas.validIn(2021))).containsExactly("STADT", "A", "C", "D");
        assertThat(areas.byCode("B")).isEmpty();
        var former = areas.byCode("B", 2020).orElseThrow();
        assertThat(former.validity()).isEqualTo(UNTIL_2020);
        assertThat(areas.require(former.id())).isEqualTo(former);
        assertThat(areas.lastByCode("B")).contains(former);
        assertThat(areas.byCode("A").orElseThrow().validity()).isEqualTo(Validity.ALWAYS);
        assertThat(areas.byCode("C").orElseThrow().validity()).isEqualTo(SINCE_2021);
        assertThat(areas.around(former)).contains(former).hasSize(3);
        assertThat(areas.stands()).containsExactly(UNTIL_2020, SINCE_2021);
        assertThat(map.byCode("B")).isEmpty();
        assertThat(map.byCode("B", 2020)).isPresent();
        assertThat(map.geoJson(AreaLevel.DISTRICT, 2020)).contains("\"B\"").doesNotContain("\"C\"");
        assertThat(map.geoJson(AreaLevel.DISTRICT, null))
                .doesNotContain("\"B\"")
                .contains("\"C\"");
    }

    @Test
    void shares_of_the_surface_tell_what_became_which() {
        town();
        stand(
                SINCE_2021,
                Squares.some().district("A", 0, 5).district("C", 5, 18).district("D", 18, 20));
        var a = areas.byCode("A", 2020).orElseThrow();
        assertThat(areas.successors(a.id()))
                .extracting(one -> one.successor().code())
                .containsExactlyInAnyOrder("A", "C");
        assertThat(shares(areas.successors(a.id()))).isCloseTo(BigDecimal.ONE, Offset.offset(new BigDecimal("0.001")));
        var b = areas.byCode("B", 2020).orElseThrow();
        assertThat(areas.successors(b.id()))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.successor().code()).isEqualTo("C");
                            assertThat(first.share())
                                    .isCloseTo(new BigDecimal("0.8"), Offset.offset(new BigDecimal("0.001")));
                        },
                        second -> {
                            assertThat(second.successor().code()).isEqualTo("D");
                            assertThat(second.share())
                                    .isCloseTo(new BigDecimal("0.2"), Offset.offset(new BigDecimal("0.001")));
                        });
        assertThat(areas.predecessors(areas.byCode("C").orElseThrow().id()))
                .extracting(one -> one.predecessor().code())
                .containsExactly("B", "A");
    }

    @Test
    void one_code_may_stand_for_two_versions() {
        town();
        stand(SINCE_2021, Squares.some().district("A", 0, 12).district("B", 12, 20));
        var before = areas.byCode("A", 2020).orElseThrow();
        var now = areas.byCode("A").orElseThrow();
        assertThat(before.id()).isNotEqualTo(now.id());
        assertThat(before.path()).isEqualTo("/gebiete/A?stand=2020");
        assertThat(now.path()).isEqualTo("/gebiete/A");
        assertThat(areas.selfAndBelow(now.id()))
                .as("what was said about the former area counts for the one most of it became")
                .contains(before.id());
        assertThat(areas.within(now.id(), before.id())).isTrue();
        assertThat(areas.selfAndAbove(before.id()))
                .contains(now.id(), areas.municipality().id());
    }

    @Test
    void smaller_areas_move_along_with_the_larger_one() {
        take(Squares.town()
                .district("A", 0, 10)
                .district("B", 10, 20)
                .neighbourhood("A1", "A", 0, 0, 9, 10)
                .neighbourhood("B1", "B", 12, 0, 20, 10));
        var result = stand(SINCE_2021, Squares.some().district("A", 0, 12).district("B", 12, 20));
        assertThat(result.problems()).isEmpty();
        var a1 = areas.byCode("A1").orElseThrow();
        assertThat(a1.validity()).isEqualTo(Validity.ALWAYS);
        assertThat(a1.parent()).isEqualTo(areas.byCode("A").orElseThrow().id());
        assertThat(areas.byCode("A1", 2020))
                .hasValueSatisfying(area -> assertThat(area.id()).isEqualTo(a1.id()));
        assertThat(areas.validIn(2020).stream().filter(area -> area.code().equals("A1")))
                .extracting(AreaView::parent)
                .containsExactly(areas.byCode("A", 2020).orElseThrow().id());
        var left = stand(
                new Validity(LocalDate.of(2023, 1, 1), null), Squares.some().district("E", 0, 20));
        assertThat(left.problems())
                .extracting(problem -> problem.code() + " " + problem.message())
                .anySatisfy(text -> assertThat(text).startsWith("A1 Das Gebiet liegt in „A“, das es in diesem"))
                .hasSize(2);
        assertThat(areas.byCode("E")).isEmpty();
    }

    @Test
    void a_former_stand_is_brought_in_afterwards() {
        town();
        var result = stand(UNTIL_2020, Squares.some().district("A", 0, 10).district("X", 10, 20));
        assertThat(result.problems()).isEmpty();
        assertThat(codes(areas.all())).containsExactly("STADT", "A", "B");
        assertThat(codes(areas.validIn(2019))).containsExactly("STADT", "A", "X");
        assertThat(areas.byCode("B").orElseThrow().validity()).isEqualTo(SINCE_2021);
        assertThat(areas.byCode("A").orElseThrow().validity()).isEqualTo(Validity.ALWAYS);
        var x = areas.byCode("X", 2019).orElseThrow();
        assertThat(areas.successors(x.id())).singleElement().satisfies(one -> {
            assertThat(one.successor().code()).isEqualTo("B");
            assertThat(one.share()).isGreaterThan(new BigDecimal("0.999"));
        });
        var again = stand(UNTIL_2020, Squares.some().district("A", 0, 10).district("X", 10, 20));
        assertThat(again.done()).isTrue();
        assertThat(again.added() + again.ended()).isZero();
        assertThat(areas.known()).hasSize(4);
    }

    @Test
    void stands_follow_each_other_in_any_order_and_are_corrected_in_place() {
        town();
        stand(SINCE_2021, Squares.some().district("A", 0, 8).district("B", 8, 20));
        assertThat(stand(SINCE_2021, Squares.some().district("A", 0, 9).district("B", 9, 20))
                        .problems())
                .isEmpty();
        assertThat(areas.known().stream().filter(area -> area.code().equals("A")))
                .hasSize(2);
        assertThat(areas.predecessors(areas.byCode("B").orElseThrow().id()))
                .as("computed anew")
                .extracting(Succession::share)
                .satisfiesExactly(
                        one -> assertThat(one).isEqualByComparingTo("1"),
                        one -> assertThat(one)
                                .isCloseTo(new BigDecimal("0.1"), Offset.offset(new BigDecimal("0.001"))));
        var between = stand(
                new Validity(LocalDate.of(2015, 7, 1), TURN),
                Squares.some().district("A", 0, 4).district("B", 4, 20));
        assertThat(between.problems()).isEmpty();
        assertThat(areas.stands()).extracting(Validity::from).containsExactly(null, LocalDate.of(2015, 7, 1), TURN);
        assertThat(areas.byCode("A", 2014).orElseThrow().path())
                .as("the middle of a year does not close it")
                .isEqualTo("/gebiete/A?stand=2014");
        assertThat(areas.byCode("A", 2015).orElseThrow().validity().from()).isEqualTo(LocalDate.of(2015, 7, 1));
    }

    @Test
    void what_does_not_fit_is_said_and_nothing_is_stored() {
        town();
        stand(SINCE_2021, Squares.some().district("A", 0, 8).district("B", 8, 20));
        assertThat(stand(SINCE_2021, Squares.some().district("A", 0, 8)).problems())
                .extracting(AreaProblem::message)
                .containsExactly("Dieses Gebiet gehört schon zu diesem Gebietsstand, fehlt aber in der Datei.");
        assertThat(stand(
                                new Validity(LocalDate.of(2019, 1, 1), null),
                                Squares.some().district("A", 0, 7).district("B", 7, 20))
                        .problems())
                .extracting(AreaProblem::message)
                .allSatisfy(text -> assertThat(text).contains("schon mit einem anderen Stand eingetragen (2021–)"));
        assertThat(stand(
                                new Validity(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 1, 1)),
                                Squares.some().district("A", 0, 7).district("B", 7, 20))
                        .problems())
                .extracting(AreaProblem::message)
                .allSatisfy(text -> assertThat(text).startsWith("Das Gebiet gilt davor und danach, aber anders."));
        assertThat(stand(SINCE_2021, Squares.some().district("A", 0, 8).neighbourhood("N", "B", 8, 0, 20, 10))
                        .problems())
                .extracting(AreaProblem::message)
                .as("what the file does not name cannot be a parent")
                .containsExactly(
                        "Das übergeordnete Gebiet „B“ steht weder in der Datei noch ist es schon eingetragen.");
        assertThat(areas.known()).hasSize(5);
    }

    @Test
    void a_file_without_a_time_describes_the_areas_of_today() {
        town();
        stand(SINCE_2021, Squares.some().district("A", 0, 8).district("C", 8, 20));
        assertThat(take(Squares.some().district("C", 8, 19).district("B", 19, 20))
                        .done())
                .isTrue();
        assertThat(areas.byCode("C").orElseThrow().validity()).isEqualTo(SINCE_2021);
        assertThat(areas.byCode("B").orElseThrow().validity())
                .as("a code that is free again")
                .isEqualTo(SINCE_2021);
        assertThat(areas.byCode("B", 2020).orElseThrow().validity()).isEqualTo(UNTIL_2020);
    }

    @Test
    void only_the_duty_statistics_may_bring_in_a_stand() {
        assertThatThrownBy(
                        () -> areas.importStand(Viewer.VISITOR, Squares.town().file(), SINCE_2021, AreaColumns.GUESSED))
                .isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> areas.importStand(
                        Who.planner().viewer(people), Squares.town().file(), SINCE_2021, AreaColumns.GUESSED))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stand(Validity.ALWAYS, Squares.town())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_database_holds_that_a_code_stands_for_one_area_at_a_time() throws Exception {
        town();
        var together = new CountDownLatch(2);
        Callable<AreaImport> work = () -> {
            var viewer = Who.statistician().viewer(people);
            together.countDown();
            together.await();
            return areas.importStand(
                    viewer,
                    Squares.some().district("A", 0, 7).district("B", 7, 20).file(),
                    SINCE_2021,
                    AreaColumns.GUESSED);
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var one : pool.invokeAll(List.of(work, work))) {
                assertThat(one.get().problems()).isEmpty();
            }
        }
        assertThat(areas.known())
                .filteredOn(area -> area.level() == AreaLevel.DISTRICT)
                .hasSize(4);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("""
                                            insert into area (id, code, name, level, parent_id, boundary, outline, west, south,
                                              east, north, square_kilometres, imported_at, version, valid_from, valid_until)
                                            select gen_random_uuid(), code, name, level, parent_id, boundary, outline, west, south,
                                              east, north, square_kilometres, imported_at, 0, date '2020-12-31', date '2021-01-02'
                                            from area where code = 'A' and valid_until is null
                                            """).executeUpdate()))
                .rootCause()
                .hasMessageContaining("area_code_at_one_time");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "update area set valid_until = null where code = 'B' and valid_until is not null")
                                .executeUpdate()))
                .rootCause()
                .hasMessageContaining("area_code_at_one_time");
    }

    private void town() {
        assertThat(take(Squares.town().district("A", 0, 10).district("B", 10, 20))
                        .problems())
                .isEmpty();
    }

    private AreaImport take(Squares squares) {
        return areas.importGeoJson(Who.statistician().viewer(people), squares.file());
    }

    private AreaImport stand(Validity stand, Squares squares) {
        return areas.importStand(Who.statistician().viewer(people), squares.file(), stand, AreaColumns.GUESSED);
    }

    private static List<String> codes(List<AreaView> areas) {
        return areas.stream().map(AreaView::code).toList();
    }

    private static BigDecimal shares(List<Succession> successions) {
        return successions.stream().map(Succession::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
