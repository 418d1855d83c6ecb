package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Indicators and editions of a test's own, beside those of Flensburg. */
@ApplicationScoped
public class ExampleFigures {

    static final String INDICATOR_HEADING =
            "key,name_de,name_en,unit,unit_en,polarity,dimension,definition_de,scale,source,licence\n";
    static final String HEADING = "indicator,area,period,value,numerator,denominator,status\n";

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    People people;

    @Inject
    Flensburg flensburg;

    Viewer statistician() {
        return Who.statistician().viewer(people);
    }

    /** A new indicator; a rate when it has a scale. */
    public String indicator(String scale) {
        flensburg.withAreas();
        var key = "t-" + UUID.randomUUID();
        var row = key + ",Probewert " + key + ",Sample " + key
                + ",Prozent,per cent,lower-is-better,Probe,Nur zur Probe," + scale + ",Eigene Erhebung,CC0-1.0\n";
        assertThat(imports.importIndicators(statistician(), stream(INDICATOR_HEADING + row))
                        .errors())
                .isEmpty();
        return key;
    }

    ImportReport upload(String table) {
        return upload(table.getBytes(StandardCharsets.UTF_8));
    }

    ImportReport upload(byte[] table) {
        return imports.importObservations(statistician(), "probe.csv", new ByteArrayInputStream(table), "Probe");
    }

    /** Uploads rows below the usual heading, checks and publishes them. */
    public EditionId publish(String... rows) {
        var report = upload(HEADING + String.join("\n", rows) + "\n");
        assertThat(report.errors()).isEmpty();
        editions.check(statistician(), report.edition());
        editions.publish(statistician(), report.edition());
        return report.edition();
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
