package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.Areas;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import on the command line: its answers and exit codes. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ImportCommandTest {

    @Inject
    ExampleFigures example;

    @Inject
    ImportCommand command;

    @Inject
    Figures figures;

    @Inject
    Flensburg flensburg;

    @Inject
    Areas areas;

    @TempDir
    Path folder;

    private String said;

    @BeforeEach
    void map() {
        flensburg.withAreas();
    }

    @Test
    void a_good_file_is_stored_protected_and_published() throws IOException {
        var key = example.indicator("");
        var file = file(
                "gut.csv",
                ExampleFigures.HEADING + key + ",STGT01,2019,12,,,final\n" + key + ",STGT02,2019,2,,,final\n");
        assertThat(run(file, "--note=Jahreslieferung", "--publish")).isZero();
        assertThat(said).contains("nach der Regel 1").contains("veröffentlicht");
        assertThat(figures.figure(key, flensburg.district(1), 2019)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("12");
        assertThat(figures.figure(key, flensburg.district(2), 2019)
                        .orElseThrow()
                        .status())
                .isEqualTo(ValueStatus.SUPPRESSED);
    }

    @Test
    void a_file_with_errors_ends_with_3_and_names_them_and_wrong_use_ends_with_2() throws IOException {
        var key = example.indicator("");
        var bad = file("schlecht.csv", ExampleFigures.HEADING + key + ",STGT77,2019,zwölf,,,final\n");
        assertThat(run(bad)).isEqualTo(ImportCommand.REFUSED);
        assertThat(said)
                .contains("Zeile 2, Spalte area: Das Gebiet „STGT77“ gibt es nicht")
                .contains("Zeile 2, Spalte value: „zwölf“ ist keine Zahl")
                .contains("nicht übernommen");
        assertThat(run(bad, "--mapping", "gibt-es-nicht")).isEqualTo(ImportCommand.MISUSED);
        assertThat(run(bad, "--areas", "--indicators")).isEqualTo(ImportCommand.MISUSED);
        assertThat(run(folder.resolve("fehlt.csv").toString())).isEqualTo(ImportCommand.MISUSED);
        assertThat(run(bad, "--sofort")).isEqualTo(ImportCommand.MISUSED);
        assertThat(run(file("gebiete.geojson", "{\"type\":\"Point\"}"), "--areas"))
                .isEqualTo(ImportCommand.REFUSED);
        assertThat(run(file("indikatoren.csv", "key;name_de\na;b\n"), "--indicators"))
                .isEqualTo(ImportCommand.REFUSED);
    }

    @Test
    void figures_that_cannot_be_protected_end_with_4_and_are_not_published() throws IOException {
        var key = example.indicator("");
        example.publish(
                key + "," + Flensburg.CODE + ",1961,30,,,final",
                key + ",STGT13,1961,,,,suppressed",
                key + ",STGT01,1961,11,,,final");
        var rows = new StringBuilder(ExampleFigures.HEADING);
        var tarup = flensburg.area("STGT13");
        areas.in(tarup).forEach(area -> rows.append(key + "," + area.code() + ",1961,20,,,final\n"));
        assertThat(run(file("verraet.csv", rows.toString()), "--publish")).isEqualTo(ImportCommand.UNPROTECTED);
        assertThat(said).contains("nichts veröffentlicht");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        var written = new ByteArrayOutputStream();
        var code = command.run(new PrintStream(written, true, StandardCharsets.UTF_8), System.err, arguments);
        said = written.toString(StandardCharsets.UTF_8);
        return code;
    }
}
