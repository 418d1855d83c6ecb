package de.zielforum.testsupport;

import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.ImportReport;
import de.zielforum.indicator.Imports;
import de.zielforum.person.People;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The real municipality for tests; there can be only one in a database, so all tests share it. Inject it and ask. */
@ApplicationScoped
@Unremovable
public class Flensburg {

    public static final String CODE = "01001000";

    @Inject
    Areas areas;

    @Inject
    Figures figures;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    People people;

    /** Sees to it that the areas are there. */
    public Flensburg withAreas() {
        if (areas.byCode(CODE).isEmpty()) {
            try (var file = file("areas.geojson")) {
                var result = areas.importGeoJson(Who.statistician().viewer(people), file);
                if (!result.done()) {
                    throw new IllegalStateException(result.problems().toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Sees to it that areas, indicators and the published figures of the demonstration are there. */
    public Flensburg withFigures() {
        withAreas();
        if (figures.indicator("sgb2-kinder").isEmpty()) {
            var statistician = Who.statistician().viewer(people);
            try (var indicators = file("indicators.csv");
                    var observations = file("observations.csv")) {
                require(imports.importIndicators(statistician, indicators));
                var edition = require(imports.importObservations(statistician, "observations.csv", observations, ""));
                editions.check(statistician, edition);
                editions.publish(statistician, edition);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    private static EditionId require(ImportReport report) {
        if (!report.done()) {
            throw new IllegalStateException(report.errors().toString());
        }
        return report.edition();
    }

    /** The whole municipality. */
    public AreaId municipality() {
        return area(CODE);
    }

    /** A district by its number from 1 (Altstadt) to 13 (Tarup). */
    public AreaId district(int number) {
        return area("STGT%02d".formatted(number));
    }

    /** An area by its code, for example {@code STBZ011} (St. Nikolai in the Altstadt). */
    public AreaId area(String code) {
        return withAreas().areas.byCode(code).orElseThrow().id();
    }

    /** One of the files of the demonstration. */
    public static InputStream file(String name) {
        return Flensburg.class.getResourceAsStream("/demo/flensburg/" + name);
    }
}
