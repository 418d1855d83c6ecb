package de.zielforum.demo;

import de.zielforum.area.Areas;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.ImportReport;
import de.zielforum.indicator.Imports;
import de.zielforum.shared.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;

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

    void bringIn() {
        cast.at(ARRIVAL.plusDays(60), () -> {
            require(imports.importIndicators(cast.statistician(), open("indicators.csv")));
            var report = imports.importObservations(
                    cast.statistician(), "observations.csv", open("observations.csv"), "Sozialatlas der Stadt Flensburg 2022");
            require(report);
            EditionId edition = report.edition();
            editions.check(cast.statistician(), edition);
            editions.publish(cast.statistician(), edition);
        });
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
