package de.zielforum.area;

import static de.zielforum.area.AreasTest.feature;
import static de.zielforum.area.AreasTest.file;
import static de.zielforum.area.AreasTest.square;
import static de.zielforum.area.AreasTest.unique;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of areas that cannot be imported, and what is said about them. */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class AreaImportTest {

    @Inject
    Areas areas;

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
    void every_mistake_is_named_by_feature_and_code() {
        var code = unique();
        var city = "01001000";
        var result = areas.importGeoJson(
                Who.statistician().viewer(people),
                file(
                        feature(code, "Gut", "district", city, square(10)),
                        feature(code, "Zweites", "district", city, square(11)),
                        feature("", "Ohne Code", "district", city, square(11)),
                        feature("mit/Schrägstrich", "Code", "district", city, square(11)),
                        feature(unique(), "", "district", city, square(11)),
                        feature(unique(), "Ebene", "quarter", city, square(11)),
                        feature(unique(), "Waise", "district", null, square(11)),
                        feature(unique(), "Fremd", "district", "FREMD", square(11)),
                        feature(unique(), "Falsch", "neighbourhood", city, square(11)),
                        feature("STGT01", "Altstadt", "neighbourhood", "STGT02", square(11)),
                        feature(unique(), "Zweite Stadt", "municipality", null, square(11)),
                        feature(city, "Flensburg", "municipality", "STGT01", square(11)),
                        feature(unique(), "Ohne Ebene", "", city, square(11))));
        assertThat(result.done()).isFalse();
        assertThat(result.features()).isEqualTo(13);
        assertThat(result.problems())
                .extracting(problem -> problem.feature() + " " + problem.message())
                .satisfiesExactly(
                        m -> assertThat(m).isEqualTo("2 Diesen Code hat schon das Gebiet Nummer 1."),
                        m -> assertThat(m).isEqualTo("3 Die Eigenschaft \"code\" fehlt."),
                        m -> assertThat(m).startsWith("4 Der Code darf höchstens 40 Zeichen haben"),
                        m -> assertThat(m).isEqualTo("5 Die Eigenschaft \"name\" fehlt."),
                        m -> assertThat(m).startsWith("6 Die Ebene „quarter“ gibt es nicht."),
                        m -> assertThat(m).startsWith("7 Das übergeordnete Gebiet (\"parent\") fehlt."),
                        m -> assertThat(m).startsWith("8 Das übergeordnete Gebiet „FREMD“ steht weder"),
                        m -> assertThat(m)
                                .isEqualTo("9 Das übergeordnete Gebiet „01001000“ muss auf der Ebene district liegen."),
                        m -> assertThat(m).startsWith("10 Dieses Gebiet ist schon mit der Ebene district eingetragen."),
                        m -> assertThat(m).startsWith("11 Es gibt schon eine Kommune mit dem Code 01001000."),
                        m -> assertThat(m).startsWith("12 Die Kommune darf kein übergeordnetes Gebiet"),
                        m -> assertThat(m)
                                .startsWith(
                                        "13 Die Ebene fehlt. Geben Sie sie in „level“ an. Möglich sind municipality"));
        assertThat(areas.byCode(code)).isEmpty();
        assertThat(areas.municipality().name()).isEqualTo("Flensburg");
    }

    @Test
    void boundaries_must_be_valid_surfaces_in_degrees() {
        assertThat(geometry("null")).startsWith("Die Grenze (\"geometry\") fehlt");
        assertThat(geometry("{\"type\":\"Point\",\"coordinates\":[9,54]}")).contains("nicht „Point“");
        assertThat(polygon("[9,54],[10,54],[10,55]")).startsWith("Die Grenze ist nicht geschlossen");
        assertThat(polygon("[9,54],[10,54],[10,55],[9,55]")).startsWith("Die Grenze ist nicht geschlossen");
        assertThat(polygon("[9,54],[10,\"x\"],[10,55],[9,54]")).startsWith("Ein Punkt der Grenze ist nicht lesbar");
        assertThat(polygon("[526000,6070000],[527000,6070000],[527000,6071000],[526000,6070000]"))
                .startsWith("Der Punkt 526000.00000 / 6070000.00000 ist keine geografische");
        assertThat(polygon("[9,54],[10,55],[10,54],[9,55],[9,54]"))
                .contains("schneidet oder berührt sich selbst bei 9.50000 / 54.50000");
    }

    @Test
    void a_boundary_that_touches_itself_by_a_hair_is_set_right_and_named() {
        var code = unique();
        var hair = "[9,54],[10,54],[10,54.5],[10.00001,54.50001],[10,54.5],[10,55],[9,55],[9,54]";
        var result = areas.importGeoJson(
                Who.statistician().viewer(people),
                file(feature(code, "Haarig", "district", "01001000", surface(hair))));
        assertThat(result.problems()).isEmpty();
        assertThat(result.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(code);
            assertThat(note.message()).contains("weniger als ein Tausendstel");
        });
    }

    @Test
    void what_is_no_collection_is_refused_as_a_whole() {
        assertThat(whole("nichts")).contains("kein gültiges JSON");
        assertThat(whole("")).contains("keine GeoJSON-Sammlung");
        assertThat(whole("{\"type\":\"FeatureCollection\",\"features\":[]}")).contains("kein Gebiet");
        assertThat(whole("{\"type\":\"FeatureCollection\",\"features\":[]} und mehr"))
                .contains("kein gültiges JSON");
        assertThat(whole("{\"type\":\"Feature\"}")).contains("keine GeoJSON-Sammlung");
        var crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}}";
        assertThat(whole("{\"type\":\"FeatureCollection\"," + crs + ",\"features\":["
                        + feature(unique(), "Anders", "district", "01001000", square(11)) + "]}"))
                .contains("WGS 84");
    }

    @Test
    void neighbours_keep_one_common_line_on_the_map() throws IOException {
        try (var exact = Flensburg.file("areas.geojson")) {
            var read = AreaFile.read(exact).areas().stream()
                    .filter(area -> area.level() == AreaLevel.DISTRICT)
                    .toList();
            var outlines = Outlines.of(read.stream().map(ReadArea::boundary).toList());
            for (int i = 0; i < outlines.size(); i++) {
                var before = read.get(i).boundary().geometry();
                var after = Boundary.read(outlines.get(i).geoJson()).geometry();
                assertThat(after.getNumPoints()).isLessThan(before.getNumPoints());
                assertThat(after.isValid()).isTrue();
                assertThat(after.symDifference(before.buffer(0)).getArea() / before.getArea())
                        .isLessThan(0.02);
            }
            var gaps = outlines.stream()
                    .map(Boundary::geometry)
                    .reduce((a, b) -> a.union(b))
                    .orElseThrow();
            var whole = read.stream()
                    .map(area -> area.boundary().geometry())
                    .reduce((a, b) -> a.union(b))
                    .orElseThrow();
            assertThat(gaps.getArea() / whole.getArea()).isBetween(0.99, 1.01);
        }
    }

    private String geometry(String geometry) {
        return message(file(feature(unique(), "Grenze", "district", "01001000", geometry)));
    }

    private String polygon(String points) {
        return geometry(surface(points));
    }

    private static String surface(String points) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + points + "]]}";
    }

    private String whole(String text) {
        return message(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String message(InputStream file) {
        var result = areas.importGeoJson(Who.statistician().viewer(people), file);
        assertThat(result.problems()).hasSize(1);
        return result.problems().getFirst().message();
    }
}
