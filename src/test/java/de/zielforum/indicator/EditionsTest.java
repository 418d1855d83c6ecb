package de.zielforum.indicator;

import static de.zielforum.indicator.ExampleFigures.HEADING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.area.AreaLevel;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class EditionsTest {

    @Inject
    ExampleFigures example;

    @Inject
    Editions editions;

    @Inject
    Figures figures;

    @Inject
    Citations citations;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Test
    void figures_count_only_after_check_and_publication() {
        var key = example.indicator("");
        var statistician = example.statistician();
        var id = example.upload(HEADING + key + ",STGT01,2020,5,,,final\n").edition();
        assertThat(figures.rows(key)).isEmpty();
        assertThat(state(id)).isEqualTo(EditionState.UPLOADED);
        assertThatThrownBy(() -> editions.publish(statistician, id)).isInstanceOf(Refused.class);
        editions.check(statistician, id);
        assertThat(state(id)).isEqualTo(EditionState.CHECKED);
        assertThat(figures.rows(key)).isEmpty();
        assertThatThrownBy(() -> editions.check(statistician, id)).isInstanceOf(Refused.class);
        editions.publish(statistician, id);
        assertThat(state(id)).isEqualTo(EditionState.PUBLISHED);
        assertThat(figures.rows(key))
                .singleElement()
                .satisfies(row -> assertThat(row.edition()).isEqualTo(id));
        assertThatThrownBy(() -> editions.publish(statistician, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> editions.discard(statistician, id)).isInstanceOf(Refused.class);
        assertThat(editions.of(key)).extracting(EditionView::id).containsExactly(id);
    }

    @Test
    void the_newest_edition_that_names_a_figure_counts() {
        var key = example.indicator("");
        var first = example.publish(key + ",STGT01,2020,5,,,final", key + ",STGT02,2020,7,,,final");
        var second = example.publish(key + ",STGT01,2020,6,,,final");
        assertThat(value(key, 1)).isEqualTo("6");
        assertThat(value(key, 2)).isEqualTo("7");
        assertThat(state(first)).isEqualTo(EditionState.PUBLISHED);
        assertThat(view(first).counting()).isEqualTo(1);
        example.publish(key + ",STGT02,2020,8,,,final");
        assertThat(state(first)).isEqualTo(EditionState.SUPERSEDED);
        assertThat(state(second)).isEqualTo(EditionState.PUBLISHED);
        assertThat(editions.of(key)).hasSize(3);
    }

    @Test
    void the_preview_tells_what_an_edition_changes() {
        var key = example.indicator("");
        example.publish(
                key + ",STGT01,2020,5,,,final",
                key + ",STGT02,2020,7,,,final",
                key + ",STGT03,2020,,,,suppressed",
                key + ",STGT04,2020,9,,,final");
        var id = example.upload(HEADING
                        + key + ",STGT01,2020,5.0,,,final\n"
                        + key + ",STGT02,2020,,,,suppressed\n"
                        + key + ",STGT03,2020,3,,,final\n"
                        + key + ",STGT04,2020,10,,,final\n"
                        + key + ",STGT05,2020,,,,missing\n")
                .edition();
        var preview = editions.preview(example.statistician(), id);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.changed()).isEqualTo(3);
        assertThat(preview.same()).isEqualTo(1);
        assertThat(preview.suppressed()).isEqualTo(1);
        assertThat(preview.missing()).isEqualTo(1);
        assertThat(preview.nowSuppressed()).isEqualTo(1);
        assertThat(preview.nowShown()).isEqualTo(1);
        assertThat(preview.changes())
                .extracting(change -> change.area() + ": " + change.before() + " → " + change.after())
                .containsExactly(
                        "Neustadt: 7 Prozent → geheim",
                        "Nordstadt: geheim → 3 Prozent",
                        "Westliche Höhe: 9 Prozent → 10 Prozent");
    }

    @Test
    void a_citation_stays_as_it_was_when_a_newer_edition_changes_the_value() {
        var key = example.indicator("");
        example.publish(key + ",STGT01,2020,5,,,provisional", key + ",01001000,2020,4.5,,,provisional");
        var anna = Who.resident().viewer(people);
        var id = citations.cite(anna, new ObservationKey(key, "STGT01", 2020));
        var before = citations.of(List.of(id)).getFirst();
        assertThat(before.value()).isEqualTo("5 Prozent");
        assertThat(before.status()).isEqualTo("provisional");
        assertThat(before.comparison()).isEqualTo("Flensburg: 4,5 Prozent");
        example.publish(key + ",STGT01,2020,6,,,final", key + ",01001000,2020,,,,suppressed");
        var after = citations.of(List.of(id)).getFirst();
        assertThat(after.value()).isEqualTo(before.value());
        assertThat(after.edition()).isEqualTo(before.edition());
        assertThat(before.change()).isNull();
        assertThat(after.change().now()).isEqualTo("6 Prozent");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update citation set value = 1 where id = :id")
                                .setParameter("id", id.value())
                                .executeUpdate()))
                .hasMessageContaining("a citation is frozen");
    }

    @Test
    void a_value_that_became_secret_is_nowhere_to_be_read() {
        var key = example.indicator("100");
        example.publish(key + ",STGT01,2020,47.11,4711,10000,final", key + ",STGT01,2021,12,,,final");
        example.publish(key + ",STGT01,2020,,,,suppressed");
        var altstadt = flensburg.district(1);
        var everything = List.of(
                figures.rows(key),
                figures.series(key, altstadt),
                figures.across(key, AreaLevel.DISTRICT, 2020),
                figures.latestOf(altstadt),
                figures.search(key.replace('-', ' ') + " Altstadt 2020", null, 50),
                figures.search("Probewert 2020", altstadt, 50),
                figures.figure(key, altstadt, 2020),
                figures.coverage(),
                editions.of(key));
        assertThat(everything.toString())
                .contains("geheim")
                .doesNotContain("4711")
                .doesNotContain("47.11")
                .doesNotContain("47,1");
        for (var path : List.of("/api/v1/areas?limit=100", "/api/v1/areas/STGT01", "/api/v1/areas.geojson")) {
            assertThat(Who.visitor().get(path).asString()).doesNotContain(key);
        }
    }

    @Test
    void a_discarded_edition_is_gone() {
        var key = example.indicator("");
        var id = example.upload(HEADING + key + ",STGT01,2020,5,,,final\n").edition();
        editions.discard(example.statistician(), id);
        assertThatThrownBy(() -> editions.preview(example.statistician(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editions.publish(example.statistician(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_duty_statistics_sees_and_moves_editions() {
        var key = example.indicator("");
        var id = example.upload(HEADING + key + ",STGT01,2020,5,,,final\n").edition();
        for (var who : new Who[] {Who.resident(), Who.planner(), Who.moderator(), Who.accounts()}) {
            var viewer = who.viewer(people);
            assertThatThrownBy(() -> editions.all(viewer)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> editions.waiting(viewer)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> editions.preview(viewer, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> editions.check(viewer, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> editions.publish(viewer, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> editions.discard(viewer, id)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> editions.publish(Viewer.VISITOR, id)).isInstanceOf(SignInNeeded.class);
        assertThat(state(id)).isEqualTo(EditionState.UPLOADED);
    }

    private String value(String key, int district) {
        return figures.figure(key, flensburg.district(district), 2020)
                .orElseThrow()
                .value()
                .toPlainString();
    }

    private EditionState state(EditionId id) {
        return view(id).state();
    }

    private EditionView view(EditionId id) {
        return editions.preview(example.statistician(), id).edition();
    }
}
