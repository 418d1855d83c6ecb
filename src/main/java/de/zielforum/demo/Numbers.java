package de.zielforum.demo;

import de.zielforum.area.Areas;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.ImportReport;
import de.zielforum.indicator.Imports;
import de.zielforum.shared.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Brings in the real boundaries and figures of Flensburg, by the import an office uses. */
@ApplicationScoped
class Numbers {

    private static final LocalDate ARRIVAL = LocalDate.of(2018, 9, 3);

    @Inject
    Cast cast;

    @Inject
    Areas areas;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    /** The map comes first: people live in areas. Nobody has arrived yet who could have imported it. */
    void drawMap() {
        cast.at(ARRIVAL, () -> {
            var result = areas.importGeoJson(new Founder(), open("areas.geojson"));
            if (!result.done()) {
                throw new IllegalStateException("areas.geojson: " + result.problems());
            }
        });
    }

    /** The indicators, and the figures known when the first process began. */
    void bringInFirst() {
        cast.at(LocalDate.of(2019, 1, 14), () -> {
            require(imports.importIndicators(cast.statistician(), open("indicators.csv")));
            publish("zahlen-bis-2018.csv", year -> year <= 2018);
        });
    }

    /** The figures since, published together. */
    void bringInLater() {
        cast.at(LocalDate.of(2023, 6, 12), () -> publish("zahlen-2019-bis-2022.csv", year -> year > 2018));
    }

    private void publish(String name, IntPredicate years) {
        var report = imports.importObservations(
                cast.statistician(), name, observations(years), "Sozialatlas der Stadt Flensburg 2022");
        require(report);
        editions.check(cast.statistician(), report.edition());
        editions.publish(cast.statistician(), report.edition());
    }

    /** The lines of the file whose third column, the year, is wanted; the header stays. */
    private InputStream observations(IntPredicate years) {
        try (var file = open("observations.csv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var wanted = lines.stream()
                    .filter(line -> line.equals(lines.getFirst()) || years.test(Integer.parseInt(line.split(",")[2])))
                    .collect(Collectors.joining("\n", "", "\n"));
            return new ByteArrayInputStream(wanted.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) {
        return cast.open("flensburg/" + file);
    }

    private static void require(ImportReport report) {
        if (!report.done()) {
            throw new IllegalStateException("Import refused: " + report.errors());
        }
    }

    /** Whoever sets an installation up. */
    private record Founder() implements Actor {

        @Override
        public UUID actor() {
            return new UUID(0, 1);
        }

        @Override
        public boolean holds(String realmRole) {
            return realmRole.equals("statistics");
        }
    }
}
