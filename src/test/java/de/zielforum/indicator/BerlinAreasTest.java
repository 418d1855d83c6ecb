package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.zielforum.area.AreaColumns;
import de.zielforum.area.AreaImport;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.area.Succession;
import de.zielforum.area.Validity;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/**
 * Berlin's planning areas until 2020 and from 2021. The former ones and their codes are real, and so is the table that says which
 * became which; the boundaries from 2021 on are made of the former ones after that table, cut into strips where one became
 * several.
 */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class BerlinAreasTest {

    private static final Path BERLIN = Path.of("../shared/data/social/berlin-lor");
    private static final LocalDate TURN = LocalDate.of(2021, 1, 1);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Areas areas;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    Figures figures;

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
    void planning_areas_until_2020_and_from_2021() throws IOException, ParseException {
        assumeThat(Files.isDirectory(BERLIN))
                .as("Berlin's planning areas are not at " + BERLIN + ": SKIPPED")
                .isTrue();
        statistician = Who.statistician().viewer(people);
        var districts = geometries("districts.geojson");
        var former = geometries("planning-areas-until-2020.geojson");
        var later = later(former);
        var whole = districts.values().stream()
                .map(Named::shape)
                .reduce(Geometry::union)
                .orElseThrow();
        done(areas.importAreas(
                statistician, file(Map.of("11000000", new Named("Berlin", whole))), columns(AreaLevel.MUNICIPALITY)));
        done(areas.importAreas(statistician, file(districts), columns(AreaLevel.DISTRICT)));
        done(areas.importAreas(statistician, file(later), columns(AreaLevel.NEIGHBOURHOOD)));
        var result = done(areas.importStand(
                statistician, file(former), new Validity(null, TURN), columns(AreaLevel.NEIGHBOURHOOD)));

        assertThat(result.added()).isEqualTo(former.size()).isEqualTo(447);
        assertThat(neighbourhoods(2020)).hasSize(447);
        assertThat(neighbourhoods(2021)).hasSize(later.size());
        assertThat(areas.ofLevel(AreaLevel.NEIGHBOURHOOD)).hasSize(later.size());
        assertThat(neighbourhoods(2020))
                .allSatisfy(area -> assertThat(areas.require(area.parent()).code())
                        .as(area.code())
                        .isEqualTo(area.code().substring(0, 2)));
        var byFormer = areas.successions().stream().collect(Collectors.groupingBy(Succession::predecessor));
        assertThat(byFormer).hasSize(447);
        assertThat(byFormer.values())
                .allSatisfy(parts -> assertThat(
                                parts.stream().map(Succession::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isBetween(new BigDecimal("0.99"), new BigDecimal("1.01")));

        indicator();
        var report = read("01011101,2019,5.1", "01100101,2021,5.3", "11000000,2019,7.8");
        assertThat(report.errors()).isEmpty();
        editions.check(statistician, report.edition());
        editions.publish(statistician, report.edition());
        var before = areas.byCode("01011101", 2019).orElseThrow();
        assertThat(figures.series("alo", before.id())).singleElement().satisfies(figure -> {
            assertThat(figure.period()).isEqualTo(2019);
            assertThat(figure.areaName()).isEqualTo("Stülerstraße");
        });
        assertThat(figures.across("alo", AreaLevel.NEIGHBOURHOOD, 2019))
                .extracting(Figure::areaCode)
                .containsExactly("01011101");
        assertThat(read("01011101,2021,5.1").errors())
                .extracting(error -> error.line() + " " + error.column() + ": " + error.message())
                .containsExactly(
                        "2 area: Das Gebiet „01011101“ gab es 2021 nicht mehr; Nachfolger: Stülerstraße (01100101).");
    }

    private List<AreaView> neighbourhoods(int year) {
        return areas.validIn(year).stream()
                .filter(area -> area.level() == AreaLevel.NEIGHBOURHOOD)
                .toList();
    }

    private static AreaColumns columns(AreaLevel level) {
        return new AreaColumns("", "", "", "", level);
    }

    private static AreaImport done(AreaImport result) {
        assertThat(result.problems()).isEmpty();
        return result;
    }

    private void indicator() {
        var text = "key,name_de,name_en,unit,unit_en,polarity,dimension,dimension_en,definition_de,definition_en,"
                + "numerator_de,numerator_en,denominator_de,denominator_en,scale,source,licence\n"
                + "alo,Arbeitslosigkeit,Unemployment,Prozent,per cent,neutral,Arbeit,Work,Anteil,Share,,,,,,Amt,CC0\n";
        assertThat(imports.importIndicators(statistician, stream(text)).errors())
                .isEmpty();
    }

    private ImportReport read(String... rows) {
        var text = new StringBuilder("indicator,area,period,value,status\n");
        for (var row : rows) {
            text.append("alo,").append(row).append(",final\n");
        }
        return imports.importObservations(statistician, "mss.csv", stream(text.toString()), "");
    }

    private record Named(String name, Geometry shape) {}

    /** One feature for each code; the file has one code twice. */
    private static Map<String, Named> geometries(String file) throws IOException, ParseException {
        var geometries = new LinkedHashMap<String, Named>();
        for (JsonNode feature : JSON.readTree(BERLIN.resolve(file).toFile()).path("features")) {
            var shape = GeometryFixer.fix(
                    new GeoJsonReader().read(feature.path("geometry").toString()));
            geometries.merge(
                    feature.path("properties").path("id").asText(),
                    new Named(feature.path("properties").path("name").asText(), shape),
                    (one, other) -> new Named(one.name(), one.shape().union(other.shape())));
        }
        return geometries;
    }

    private static Map<String, Named> later(Map<String, Named> former) throws IOException {
        var matches = JSON.readTree(BERLIN.resolve("lor-matches.json").toFile());
        var later = new TreeMap<String, Named>();
        former.forEach((code, area) -> {
            var codes = new ArrayList<String>();
            matches.path(code).forEach(one -> codes.add(one.asText()));
            if (codes.isEmpty()) {
                codes.add(code.substring(0, 2) + "9" + code.substring(3));
            }
            var box = area.shape().getEnvelopeInternal();
            var width = box.getWidth() / codes.size();
            for (int i = 0; i < codes.size(); i++) {
                var strip = area.shape()
                        .getFactory()
                        .toGeometry(new Envelope(
                                box.getMinX() + i * width,
                                box.getMinX() + (i + 1) * width,
                                box.getMinY(),
                                box.getMaxY()));
                var part = codes.size() == 1 ? area.shape() : area.shape().intersection(strip);
                later.merge(
                        codes.get(i),
                        new Named(area.name(), part),
                        (one, other) -> new Named(one.name(), one.shape().union(other.shape())));
            }
        });
        return later;
    }

    private static ByteArrayInputStream file(Map<String, Named> areas) throws IOException {
        var collection = JSON.createObjectNode().put("type", "FeatureCollection");
        var features = collection.putArray("features");
        var writer = new GeoJsonWriter(7);
        writer.setEncodeCRS(false);
        for (var entry : areas.entrySet()) {
            ObjectNode feature = features.addObject().put("type", "Feature");
            feature.putObject("properties")
                    .put("id", entry.getKey())
                    .put("name", entry.getValue().name());
            feature.set("geometry", JSON.readTree(writer.write(entry.getValue().shape())));
        }
        assertThat(new HashSet<>(areas.keySet())).hasSize(features.size());
        return new ByteArrayInputStream(JSON.writeValueAsBytes(collection));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
