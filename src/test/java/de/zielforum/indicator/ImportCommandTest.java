package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.Areas;
import de.zielforum.indicator.exchange.ColumnRole;
import de.zielforum.indicator.exchange.MappingChoice;
import de.zielforum.indicator.exchange.Signs;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.Flensburg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
    FigureFiles files;

    @Inject
    Flensburg flensburg;

    @Inject
    Areas areas;

    @TempDir
    Path folder;

    private String said;
    private String told;

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
    void what_could_not_be_looked_at_or_was_known_before_is_said() throws IOException {
        var rate = example.indicator("100");
        var file = file("quote.csv", ExampleFigures.HEADING + rate + ",STGT01,2019,12.5,,,final\n");
        assertThat(run(file, "--publish")).isZero();
        assertThat(said).contains("Größe der Gruppe nicht bekannt, deshalb nicht geprüft: ");
        var withdrawn = file("zurueck.csv", ExampleFigures.HEADING + rate + ",STGT01,2019,,,,suppressed\n");
        assertThat(run(withdrawn, "--publish", "--note=zurückgezogen")).isZero();
        assertThat(said).contains("gesperrt von der Quelle 1").contains("Davon waren schon bekannt: 1.");
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

    @Test
    void a_kept_mapping_is_used_without_its_year_by_name_or_for_its_columns() throws IOException {
        var key = example.indicator("");
        var columns = "Ort;Betrag " + key + ";Notiz\n";
        var name = "Amt " + key;
        keep(columns + "STGT01;5;x\n", key, name);
        var next = file("naechstes.csv", columns + "STGT01;7;x\n");

        assertThat(run(next)).as("the year is missing").isEqualTo(ImportCommand.REFUSED);
        assertThat(said).contains("Nichts sagt, aus welchem Jahr");
        assertThat(run(next, "--mapping", name)).isEqualTo(ImportCommand.REFUSED);
        assertThat(run(next, "--year", "22")).isEqualTo(ImportCommand.MISUSED);
        assertThat(run(next, "--year", "2022", "--note", "neu", "--publish"))
                .as(said)
                .isZero();
        assertThat(told).contains("wie unter „" + name + "“ gemerkt");
        assertThat(figures.figure(key, flensburg.district(1), 2022)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("7");
        assertThat(figures.figure(key, flensburg.district(1), 2021)).isEmpty();

        var wider = file("breiter.csv", "Ort;Neu;Betrag " + key + "\nSTGT02;9;8\n");
        assertThat(run(wider, "--mapping", name, "--year=2022", "--publish", "--note=x"))
                .as(said)
                .isZero();
        assertThat(figures.figure(key, flensburg.district(2), 2022)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("8");
    }

    @Test
    void the_year_may_be_said_for_a_file_that_lacks_it_and_only_for_such_a_file() throws IOException {
        var key = example.indicator("");
        var wide = file("breit.csv", "Stadtteil;" + key + "\nSTGT01;6\nSTGT02;7\n");
        assertThat(run(wide)).isEqualTo(ImportCommand.REFUSED);
        assertThat(run(wide, "--year", "2018", "--publish", "--note=x"))
                .as(said)
                .isZero();
        assertThat(figures.figure(key, flensburg.district(1), 2018)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("6");
        for (var text : List.of(
                ExampleFigures.HEADING + key + ",STGT01,2019,12,,,final\n",
                "Stadtteil;Jahr;" + key + "\nSTGT01;2019;6\n",
                "Stadtteil;" + key + "_2019\nSTGT01;6\n")) {
            assertThat(run(file("mit-jahr.csv", text), "--year", "2018")).isEqualTo(ImportCommand.REFUSED);
            assertThat(said).contains("Die Datei sagt selbst, aus welchem Jahr");
        }
    }

    @Test
    void a_code_that_is_unknown_is_an_error_at_its_line_whatever_is_named_beside_it() throws IOException {
        var key = example.indicator("");
        var file =
                file("codes.csv", "Code;Stadtteil;Jahr;" + key + "\nSTGT01;Altstadt;2020;5\nSTGT99;Neustadt;2020;6\n");
        assertThat(run(file)).isEqualTo(ImportCommand.REFUSED);
        assertThat(said).contains("Zeile 3, Spalte Code: Das Gebiet „STGT99“ gibt es nicht");
    }

    @Test
    void a_point_between_thousands_is_not_called_a_comma() throws IOException {
        var key = example.indicator("");
        assertThat(run(file("tausend.csv", "Stadtteil;Jahr;" + key + "\nSTGT01;2017;3.950\n")))
                .isZero();
        assertThat(said)
                .contains("Gelesen wurde der Punkt als Trennzeichen der Tausender")
                .doesNotContain("Gelesen wurde das Komma");
    }

    @Test
    void a_database_that_went_away_is_told_from_a_fault_of_the_program() {
        var gone = new SQLException("terminating connection", "57P01");
        var atTheEnd = new IllegalStateException("could not commit");
        atTheEnd.addSuppressed(new IllegalStateException(new SQLException("broken", "08006")));
        assertThat(ImportCommand.isDatabaseGone(new IllegalStateException(gone)))
                .isTrue();
        assertThat(ImportCommand.isDatabaseGone(atTheEnd)).isTrue();
        assertThat(ImportCommand.isDatabaseGone(new IllegalStateException(new ConnectException())))
                .isTrue();
        assertThat(ImportCommand.isDatabaseGone(new IllegalStateException(new SQLException("twice", "23505"))))
                .isFalse();
    }

    private void keep(String table, String key, String name) {
        var viewer = example.statistician();
        var content = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        var id = files.receive(viewer, "erstes.csv", content, "").id();
        var columns = table.lines().findFirst().orElseThrow().split(";");
        var choice = new MappingChoice(
                List.of(
                        new MappingChoice.ColumnChoice(columns[0], ColumnRole.AREA, "", "", ""),
                        new MappingChoice.ColumnChoice(columns[1], ColumnRole.VALUE, key, "", ""),
                        new MappingChoice.ColumnChoice(columns[2], ColumnRole.UNKNOWN, "", "", "")),
                "",
                "2021",
                Map.of(),
                Signs.CAUTIOUS);
        assertThat(files.keepMapping(viewer, id, new MappingWish("", choice, false), name))
                .isEmpty();
        files.discard(viewer, id);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        var written = new ByteArrayOutputStream();
        var progress = new ByteArrayOutputStream();
        // As from a shell: outside of the request that surrounds a test.
        var code = CompletableFuture.supplyAsync(
                        () -> command.run(print(written), print(progress), arguments), Thread::startVirtualThread)
                .join();
        said = written.toString(StandardCharsets.UTF_8);
        told = progress.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
