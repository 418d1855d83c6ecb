package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.indicator.exchange.TableReader;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.CountryFiles;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of all districts of Germany (INKAR) with their boundaries (VG5000): 276,000 at once, and spoiled ones. */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class CountryTest {

    private static final Path GERMANY = Path.of("../shared/data/social/germany");

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

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        ChangingAreas.clear(database);
    }

    @Test
    void a_whole_country_comes_in_is_protected_and_read_and_spoiled_files_store_nothing() throws IOException {
        var there = Files.exists(GERMANY);
        if (!there) {
            System.err.println("NOT TESTED: " + GERMANY.toAbsolutePath().normalize() + " is not there");
        }
        assumeThat(there).as("the districts of Germany are there").isTrue();
        var me = Who.statistician().viewer(people);
        var file = Files.readAllBytes(GERMANY.resolve("inkar_kreise_1995-2017.csv"));
        var table = TableReader.read(file, "inkar.csv");
        try (var map =
                Files.newInputStream(CountryFiles.areas(GERMANY.resolve("vg5000_kreise_2021.geojson"), folder))) {
            assertThat(areas.importGeoJson(me, map).problems()).isEmpty();
        }
        assertThat(areas.ofLevel(AreaLevel.DISTRICT)).hasSize(401);
        try (var indicators = Files.newInputStream(CountryFiles.indicators(table, folder))) {
            assertThat(imports.importIndicators(me, indicators).errors()).isEmpty();
        }

        var spoiled = new String(file, StandardCharsets.UTF_8)
                .replaceFirst("01002,1995", "99999,1995")
                .replaceFirst("01003,1995,[^,]*", "01003,1995,viel");
        var refused = imports.importObservations(
                me, "inkar.csv", new ByteArrayInputStream(spoiled.getBytes(StandardCharsets.UTF_8)), "");
        assertThat(refused.errors())
                .extracting(ImportProblem::message)
                .anySatisfy(message -> assertThat(message).contains("„99999“"))
                .anySatisfy(message -> assertThat(message).contains("„viel“"));
        assertThat(editions.all(me)).isEmpty();

        var report = imports.importObservations(me, "inkar.csv", new ByteArrayInputStream(file), "");
        assertThat(report.errors()).isEmpty();
        assertThat(editions.check(me, report.edition())).isTrue();
        editions.publish(me, report.edition());
        assertThat(editions.published(report.edition()).figures()).isEqualTo(276_000);
        var flensburg = areas.byCode("01001").orElseThrow().id();
        assertThat(figures.figure("share-65plus", flensburg, 1995).orElseThrow().value())
                .isEqualByComparingTo(new BigDecimal("17.45"));
        assertThat(figures.series("median-age", flensburg)).hasSize(23);
        assertThat(List.of("/indikatoren/share-65plus", "/gebiete/01001", "/datenstaende/" + report.edition()))
                .allSatisfy(path -> Who.visitor().get(path).then().statusCode(200));
    }
}
