package de.zielforum.area;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class AreasTest {

    @Inject
    Areas areas;

    @Inject
    AreaMap map;

    @Inject
    People people;

    @Inject
    Flensburg flensburg;

    @Inject
    EntityManager database;

    @AfterEach
    void clear() {
        ChangingAreas.clear(database);
    }

    @BeforeEach
    void areasAreThere() {
        flensburg.withAreas();
    }

    @Test
    void flensburg_has_13_districts_and_41_neighbourhoods() {
        assertThat(areas.ofLevel(AreaLevel.MUNICIPALITY)).singleElement().satisfies(city -> {
            assertThat(city.name()).isEqualTo("Flensburg");
            assertThat(city.parent()).isNull();
        });
        assertThat(areas.municipality().code()).isEqualTo("01001000");
        assertThat(areas.ofLevel(AreaLevel.DISTRICT))
                .filteredOn(a -> a.code().startsWith("STGT"))
                .hasSize(13);
        assertThat(areas.ofLevel(AreaLevel.NEIGHBOURHOOD))
                .filteredOn(a -> a.code().startsWith("STBZ"))
                .hasSize(41);
        assertThat(areas.any()).isTrue();
    }

    @Test
    void importing_the_same_file_again_changes_nothing() {
        var result = areas.importGeoJson(Who.statistician().viewer(people), Flensburg.file("areas.geojson"));
        assertThat(result.done()).isTrue();
        assertThat(result.features()).isEqualTo(55);
        assertThat(result.added()).isZero();
        assertThat(result.changed()).isZero();
    }

    @Test
    void areas_are_sorted_by_level_and_then_as_german_readers_expect() {
        assertThat(areas.all()).isSortedAccordingTo((a, b) -> a.level().compareTo(b.level()));
        assertThat(areas.ofLevel(AreaLevel.DISTRICT))
                .filteredOn(a -> a.code().startsWith("STGT"))
                .extracting(AreaView::name)
                .startsWith("Altstadt", "Engelsby", "Friesischer Berg", "Fruerlund", "Jürgensby", "Mürwik");
    }

    @Test
    void an_area_knows_what_lies_in_it() {
        var altstadt = areas.byCode("STGT01").orElseThrow();
        var nikolai = areas.byCode("STBZ011").orElseThrow();
        var city = areas.municipality();
        assertThat(areas.selfAndBelow(altstadt.id()))
                .contains(altstadt.id(), nikolai.id())
                .doesNotContain(city.id());
        assertThat(areas.selfAndBelow(city.id())).contains(city.id(), altstadt.id(), nikolai.id());
        assertThat(areas.within(nikolai.id(), altstadt.id())).isTrue();
        assertThat(areas.within(nikolai.id(), city.id())).isTrue();
        assertThat(areas.within(altstadt.id(), altstadt.id())).isTrue();
        assertThat(areas.within(altstadt.id(), nikolai.id())).isFalse();
        assertThat(areas.within(
                        nikolai.id(), areas.byCode("STGT02").orElseThrow().id()))
                .isFalse();
        assertThat(areas.in(altstadt.id())).contains(nikolai);
        assertThat(areas.require(nikolai.id()).parent()).isEqualTo(altstadt.id());
        assertThatThrownBy(() -> areas.require(AreaId.next())).isInstanceOf(NotFound.class);
        assertThat(areas.selfAndBelow(AreaId.next())).isEmpty();
    }

    @Test
    void the_size_of_the_city_is_what_its_statistics_say() {
        var city = map.byCode("01001000").orElseThrow();
        assertThat(city.squareKilometres()).isBetween(new BigDecimal("48"), new BigDecimal("58"));
        var districts = map.list(AreaLevel.DISTRICT, "01001000", "STGT", 13, null).stream()
                .map(AreaDetail::squareKilometres)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(districts)
                .isCloseTo(city.squareKilometres(), org.assertj.core.data.Offset.offset(new BigDecimal("0.5")));
    }

    @Test
    void another_import_renames_and_redraws_and_leaves_the_rest_alone() {
        var code = unique();
        var first = areas.importGeoJson(
                Who.statistician().viewer(people), file(feature(code, "Alt", "district", "01001000", square(10))));
        assertThat(first.added()).isEqualTo(1);
        var id = areas.byCode(code).orElseThrow().id();
        var second = areas.importGeoJson(
                Who.statistician().viewer(people), file(feature(code, "Neu", "district", "01001000", square(11))));
        assertThat(second.changed()).isEqualTo(1);
        assertThat(areas.require(id).name()).isEqualTo("Neu");
        assertThat(map.byCode(code).orElseThrow().west()).isEqualTo(11);
        assertThat(areas.byCode("STGT01")).isPresent();
    }

    @Test
    void nothing_is_stored_when_one_feature_is_wrong() {
        var good = unique();
        var result = areas.importGeoJson(
                Who.statistician().viewer(people),
                file(
                        feature(good, "Gut", "district", "01001000", square(10)),
                        feature(unique(), "Schlecht", "quarter", "01001000", square(11))));
        assertThat(result.done()).isFalse();
        assertThat(result.features()).isEqualTo(2);
        assertThat(areas.byCode(good)).isEmpty();
    }

    @Test
    void only_the_duty_statistics_may_import() {
        assertThatThrownBy(() -> areas.importGeoJson(Viewer.VISITOR, file())).isInstanceOf(SignInNeeded.class);
        for (var who : new Who[] {Who.resident(), Who.planner(), Who.moderator(), Who.accounts()}) {
            assertThatThrownBy(() -> areas.importGeoJson(who.viewer(people), file()))
                    .isInstanceOf(Forbidden.class);
            assertThat(AreaPermissions.mayImport(who.viewer(people))).isFalse();
        }
        assertThat(AreaPermissions.mayImport(Who.statistician().viewer(people))).isTrue();
    }

    @Test
    void programs_read_areas_page_by_page() {
        var first = visitor()
                .get("/api/v1/areas?level=district&limit=5")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("next", notNullValue())
                .extract()
                .jsonPath();
        var second = visitor()
                .get("/api/v1/areas?level=district&limit=5&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(second.getList("items.code", String.class))
                .doesNotContainAnyElementsOf(first.getList("items.code", String.class));
        visitor()
                .get("/api/v1/areas?parent=STGT01")
                .then()
                .body("items.parent.unique()", equalTo(java.util.List.of("STGT01")));
        visitor().get("/api/v1/areas?level=quarter").then().statusCode(400);
        visitor().get("/api/v1/areas?limit=abc&cursor=%25").then().statusCode(200);
    }

    @Test
    void programs_read_one_area_and_are_told_when_it_is_unchanged() {
        var tag = visitor()
                .get("/api/v1/areas/STGT03")
                .then()
                .statusCode(200)
                .body("name", equalTo("Nordstadt"))
                .body("level", equalTo("district"))
                .body("parent", equalTo("01001000"))
                .body("bbox", hasSize(4))
                .extract()
                .header("ETag");
        visitor()
                .header("If-None-Match", tag)
                .get("/api/v1/areas/STGT03")
                .then()
                .statusCode(304);
        visitor().get("/api/v1/areas/01001000").then().body("parent", nullValue());
        visitor().get("/api/v1/areas/NIRGENDS").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void the_map_of_districts_is_small_and_kept_by_browsers() {
        var answer = visitor()
                .get("/api/v1/areas.geojson?level=district")
                .then()
                .statusCode(200)
                .contentType(containsString("application/geo+json"))
                .header("Cache-Control", containsString("max-age"))
                .body("type", equalTo("FeatureCollection"))
                .body("features.findAll { it.properties.code.startsWith('STGT') }", hasSize(13))
                .extract();
        assertThat(answer.asByteArray().length).isBetween(10_000, 150_000);
        assertThat(answer.asString()).doesNotContainPattern("\\d\\.\\d{6}");
        visitor()
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/areas.geojson?level=district")
                .then()
                .statusCode(304);
    }

    static String unique() {
        return "T" + java.util.UUID.randomUUID().toString().substring(0, 12);
    }

    static InputStream file(String... features) {
        var text = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String feature(String code, String name, String level, String parent, String geometry) {
        return """
                {"type":"Feature","properties":{"code":"%s","name":"%s","level":"%s","parent":%s},"geometry":%s}
                """.formatted(code, name, level, parent == null ? "null" : "\"" + parent + "\"", geometry);
    }

    static String square(int west) {
        return """
                {"type":"Polygon","coordinates":[[[%d,50],[%d,50],[%d,51],[%d,51],[%d,50]]]}
                """.formatted(west, west + 1, west + 1, west, west);
    }
}
