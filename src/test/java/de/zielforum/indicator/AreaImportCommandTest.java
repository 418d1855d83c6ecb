package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.area.Squares;
import de.zielforum.area.Validity;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.ChangingAreas;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas on the command line: those of today and stands of other times, columns, answers and exit codes. */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class AreaImportCommandTest {

    private static final LocalDate TURN = LocalDate.of(2021, 1, 1);

    @Inject
    ImportCommand command;

    @Inject
    Areas areas;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    private String said;
    private String wrong;

    @BeforeEach
    void town() throws IOException {
        var town = Squares.town().district("A", 0, 10).district("B", 10, 20);
        assertThat(run(file("stadt.geojson", town), "--areas")).isZero();
        assertThat(said).contains("Gebiete: 3, davon neu 3, geändert 0.");
    }

    @AfterEach
    void clear() {
        ChangingAreas.clear(database);
    }

    @Test
    void a_stand_from_a_year_on() throws IOException {
        var file = file("neu.geojson", Squares.some().district("A", 0, 10).district("C", 10, 20));
        assertThat(run(file, "--areas", "--valid-from", "2021")).isZero();
        assertThat(said).contains("Gebiete: 2, davon neu 1, geändert 0; von den bisherigen gelten 1 kürzer.");
        assertThat(areas.byCode("C").orElseThrow().validity()).isEqualTo(new Validity(TURN, null));
        assertThat(areas.lastByCode("B").orElseThrow().validity()).isEqualTo(new Validity(null, TURN));
    }

    @Test
    void a_former_stand_until_a_day_as_a_shapefile_whose_columns_are_named() throws IOException {
        var shapefile = Files.write(
                        folder.resolve("alt.zip"),
                        Squares.some()
                                .district("A", 0, 10)
                                .district("X", 10, 20)
                                .shapefile())
                .toString();
        assertThat(run(shapefile, "--areas", "--valid-until=31.12.2020")).isEqualTo(ImportCommand.REFUSED);
        assertThat(said)
                .contains("Ganze Datei: Welche Spalte den Schlüssel der Gebiete enthält, ist nicht zu erkennen.")
                .contains("Nennen Sie die Spalte. Die Datei hat: ")
                .contains("nicht übernommen");
        assertThat(run(
                        shapefile,
                        "--areas",
                        "--valid-until=31.12.2020",
                        "--code-column=kz",
                        "--name-column=TITEL",
                        "--level-column=STUFE",
                        "--parent-column=IN"))
                .as(said)
                .isZero();
        assertThat(codes(2020)).containsExactly("A", "X");
        assertThat(codes(2021)).containsExactly("A", "B");
        assertThat(areas.byCode("X", 2020).orElseThrow().name()).isEqualTo("Bezirk X");
        assertThat(areas.byCode("X", 2020).orElseThrow().validity()).isEqualTo(new Validity(null, TURN));
    }

    @Test
    void both_ends_and_the_level_of_all_areas() throws IOException {
        var former = Files.write(
                        folder.resolve("alt.zip"),
                        Squares.some()
                                .area("Y", "Ganz", "?", "STADT", 0, 0, 20, 10)
                                .shapefile())
                .toString();
        String[] line = {
            former,
            "--areas",
            "--valid-until",
            "2020",
            "--code-column",
            "KZ",
            "--name-column",
            "TITEL",
            "--level",
            "district"
        };
        assertThat(run(line)).as(said).isZero();
        assertThat(codes(2020)).containsExactly("Y");
        assertThat(codes(2021)).containsExactly("A", "B");
        var between = file("mitte.geojson", Squares.some().district("Z", 0, 20));
        assertThat(run(between, "--areas", "--valid-from=2010-07-01", "--valid-until=2020"))
                .isZero();
        assertThat(areas.byCode("Z", 2020).orElseThrow().validity())
                .isEqualTo(new Validity(LocalDate.of(2010, 7, 1), TURN));
        assertThat(codes(2009)).containsExactly("Y");
    }

    @Test
    void a_stand_that_would_leave_figures_without_an_area_ends_with_3_and_names_them() throws IOException {
        var indicators = "key,name_de,name_en,unit,unit_en,polarity,dimension,dimension_en,definition_de,definition_en,"
                + "numerator_de,numerator_en,denominator_de,denominator_en,scale,source,licence\n"
                + "quote,Quote,Rate,Prozent,per cent,neutral,Leben,Life,Anteil,Share,,,,,,Amt,CC0\n";
        assertThat(run(
                        Files.writeString(folder.resolve("indikatoren.csv"), indicators)
                                .toString(),
                        "--indicators"))
                .isZero();
        var figures = "indicator,area,period,value,status\nquote,B,2021,1,final\nquote,B,2022,1,final\n";
        assertThat(run(Files.writeString(folder.resolve("werte.csv"), figures).toString(), "--publish"))
                .isZero();
        var file = file("neu.geojson", Squares.some().district("A", 0, 20));
        assertThat(run(file, "--areas", "--valid-from", "1.1.2021")).isEqualTo(ImportCommand.REFUSED);
        assertThat(said).contains("Ganze Datei, B: Für das Gebiet „B“ gibt es Werte aus 2021–2022;");
        assertThat(codes(2021)).containsExactly("A", "B");
        assertThat(run(file, "--areas", "--valid-from", "2023")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --areas --valid-from=neulich                    | Die Angabe --valid-from stimmt nicht. Schreiben Sie ein Jahr (2021)
                    --areas --valid-until=31.2.2020                 | Die Angabe --valid-until stimmt nicht. Schreiben Sie ein Jahr (2021)
                    --areas --valid-from=                           | Die Angabe --valid-from stimmt nicht. Schreiben Sie ein Jahr (2021)
                    --areas --valid-from=2021 --valid-until=2020    | Die Angabe --valid-until stimmt nicht. Das Ende muss nach dem Anfang liegen.
                    --areas --level=                                | Hinter --level fehlt der Wert.
                    --areas --level=quarter                         | Die Ebene „quarter“ gibt es nicht. Möglich sind municipality
                    --valid-from=2021                               | Die Angabe --valid-from gilt nur für Gebiete, zusammen mit --areas.
                    --indicators --valid-until=2021                 | Die Angabe --valid-until gilt nur für Gebiete, zusammen mit --areas.
                    --code-column=KZ                                | Die Angabe --code-column gilt nur für Gebiete, zusammen mit --areas.
                    --areas --level=district --level=district       | Die Angabe --level steht zweimal da.
                    --areas --valid-from                            | Hinter --valid-from fehlt der Wert.
                    """)
    void what_was_called_wrongly_ends_with_2_and_says_why(String options, String why) throws IOException {
        var file = file("neu.geojson", Squares.some().district("A", 0, 10).district("C", 10, 20));
        assertThat(run((file + " " + options).split(" "))).isEqualTo(ImportCommand.MISUSED);
        assertThat(wrong).startsWith(why);
        assertThat(areas.byCode("C")).isEmpty();
    }

    private String file(String name, Squares squares) throws IOException {
        return Files.write(folder.resolve(name), squares.file().readAllBytes()).toString();
    }

    private int run(String... arguments) {
        var written = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var code = command.run(print(written), print(errors), arguments);
        said = written.toString(StandardCharsets.UTF_8);
        wrong = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private List<String> codes(int year) {
        return areas.validIn(year).stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .map(AreaView::code)
                .toList();
    }
}
