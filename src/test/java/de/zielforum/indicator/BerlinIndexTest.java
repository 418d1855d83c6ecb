package de.zielforum.indicator;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The Monitoring Soziale Stadtentwicklung of Berlin of 2019 on its whole way: areas, indicators and figures are brought in and
 * published, the index is set up and computed, and the API gives the official classes of all 436 planning areas.
 */
@QuarkusTest
@TestProfile(BerlinIndexTest.AnotherTown.class)
@WithTestResource(PostgresTestResource.class)
class BerlinIndexTest {

    /** A database of its own: there is only one municipality in each. */
    public static class AnotherTown implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zielforum.municipality", "Berlin");
        }
    }

    private static final int STATUS = 2;
    private static final int DYNAMICS = 3;
    private static final List<String> INDICATORS = List.of("s1", "s3", "s4", "d1", "d3", "d4");

    @Inject
    Areas areas;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    Indices indices;

    @Inject
    People people;

    @Test
    void the_whole_way_leads_to_the_official_classes() throws IOException {
        var rows = berlin();
        assertThat(rows).hasSize(436);
        var statistician = Who.statistician().viewer(people);
        bringIn(statistician, rows);
        var parts = INDICATORS.stream()
                .map(one ->
                        new IndexPart(one, one.startsWith("s") ? IndexRole.STATUS : IndexRole.DYNAMICS, BigDecimal.ONE))
                .toList();
        indices.define(
                statistician,
                "mss",
                new IndexWish(
                        "Monitoring Soziale Stadtentwicklung",
                        "",
                        "Soziale Lage",
                        "",
                        AreaLevel.DISTRICT,
                        0,
                        IndexLimits.BERLIN,
                        parts));
        assertThat(indices.years(statistician, "mss")).containsExactly(2018);
        var edition = indices.compute(statistician, "mss", 2018);
        assertThat(editions.check(statistician, edition)).isTrue();
        editions.publish(statistician, edition);
        var status = classes("mss-status");
        var dynamics = classes("mss-dynamik");
        var signs = List.of("+", "+/-", "-");
        for (var row : rows) {
            assertThat(status.get(row[0]) + " " + signs.get(dynamics.get(row[0]) - 1))
                    .as(row[0])
                    .isEqualTo(row[STATUS] + " " + row[DYNAMICS]);
        }
    }

    private void bringIn(Viewer statistician, List<String[]> rows) {
        assertThat(areas.importGeoJson(statistician, ExampleFigures.stream(geoJson(rows)))
                        .problems())
                .isEmpty();
        var indicators = INDICATORS.stream()
                .map(one ->
                        one + "," + one + ",,Prozent,,lower-is-better,Soziale Lage,MSS 2019,,MSS 2019,CC-BY-3.0-DE\n")
                .collect(Collectors.joining());
        assertThat(imports.importIndicators(
                                statistician, ExampleFigures.stream(ExampleFigures.INDICATOR_HEADING + indicators))
                        .errors())
                .isEmpty();
        var figures = new StringBuilder(ExampleFigures.HEADING);
        for (var row : rows) {
            for (int i = 0; i < INDICATORS.size(); i++) {
                figures.append("%s,%s,2018,%s,,,final\n".formatted(INDICATORS.get(i), row[0], row[DYNAMICS + 1 + i]));
            }
        }
        var report = imports.importObservations(
                statistician, "mss-2019.csv", ExampleFigures.stream(figures.toString()), "MSS 2019");
        assertThat(report.errors()).isEmpty();
        assertThat(editions.check(statistician, report.edition())).isTrue();
        editions.publish(statistician, report.edition());
    }

    /** Squares side by side stand for the areas: the index does not look at the map. */
    private static String geoJson(List<String[]> rows) {
        var features = new ArrayList<String>();
        features.add(feature("11000000", "municipality", "null", 13.0, 52.3, 0.8));
        for (int i = 0; i < rows.size(); i++) {
            features.add(feature(
                    rows.get(i)[0], "district", "\"11000000\"", 13.0 + i % 22 * 0.03, 52.3 + i / 22 * 0.03, 0.02));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String code, String level, String parent, double west, double south, double side) {
        var east = west + side;
        var north = south + side;
        return """
                {"type":"Feature","properties":{"code":"%s","name":"Planungsraum %s","level":"%s","parent":%s},
                 "geometry":{"type":"Polygon","coordinates":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}
                """.formatted(
                        code, code, level, parent, west, south, east, south, east, north, west, north, west, south);
    }

    private static Map<String, Integer> classes(String indicator) {
        var classes = new HashMap<String, Integer>();
        String cursor = null;
        do {
            var request = visitor();
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/api/v1/indicators/" + indicator + "/observations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (var item : page.<Map<String, Object>>getList("items")) {
                classes.put(item.get("area").toString(), ((Number) item.get("value")).intValue());
            }
            cursor = page.getString("next");
        } while (cursor != null);
        return classes;
    }

    private static List<String[]> berlin() throws IOException {
        try (var file = BerlinIndexTest.class.getResourceAsStream("index/berlin-2019.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }
}
