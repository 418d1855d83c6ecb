package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

    @TempDir
    Path folder;

    private String out;
    private String err;

    @Test
    void berlin_2019_comes_out_with_the_official_classes() throws IOException {
        var file = folder.resolve("berlin.csv");
        try (var data = IndexCommandTest.class.getResourceAsStream("index/berlin-2019.csv")) {
            Files.copy(data, file);
        }
        var written = folder.resolve("index.csv");
        assertThat(run(file.toString(), "--status", "s1,s3,s4", "--dynamics", "d1,d3,d4", "--out", written.toString()))
                .isZero();
        var official = Files.readAllLines(file);
        var lines = Files.readAllLines(written);
        assertThat(lines.getFirst()).isEqualTo("area,status_sum,status_class,dynamics_sum,dynamics_class");
        assertThat(lines).hasSameSizeAs(official);
        for (int i = 1; i < lines.size(); i++) {
            var fields = official.get(i).split(",");
            var computed = lines.get(i).split(",");
            assertThat(List.of(computed[0], computed[2], computed[4]))
                    .isEqualTo(List.of(fields[0], fields[2], fields[3]));
        }
        assertThat(out).contains("436 Gebiete haben einen Index.");
    }

    @Test
    void an_area_with_an_empty_cell_gets_no_index_and_changes_nobody_elses() throws IOException {
        var without = table("gebiet,s,d\nA,1,1\nB,2,3\nC,4,2\n");
        run(without, "--status", "s", "--dynamics", "d");
        var before = out.lines().toList();
        run(table("gebiet,s,d\nA,1,1\nX,,100\nB,2,3\nC,4,2\n"), "--status", "s", "--dynamics", "d");
        assertThat(out.lines()).contains("X,,,,");
        assertThat(out.lines().filter(line -> !line.startsWith("X"))).isEqualTo(before);
    }

    @Test
    void a_german_table_in_windows_coding_is_read_too() throws IOException {
        var file = folder.resolve("deutsch.csv");
        Files.writeString(
                file,
                "Gebiet;Arbeitslose;Veränderung\nSüd;1,5;0,1\nNord;2,5;-0,1\nOst;9;0\n",
                Charset.forName("windows-1252"));
        assertThat(run(file.toString(), "--status=Arbeitslose", "--dynamics=Veränderung"))
                .isZero();
        assertThat(out).contains("Süd,").contains("Ost,");
    }

    @Test
    void what_is_wrong_is_told_by_line_and_column() throws IOException {
        assertThat(run(table("gebiet,s,d\nA,1,1\nB,viel,3\n"), "--status", "s", "--dynamics", "d"))
                .isEqualTo(2);
        assertThat(err).contains("Zeile 3, Spalte s: „viel“ ist keine Zahl.");
        run(table("gebiet,s,d\nA,1,1\nA,2,3\n"), "--status", "s", "--dynamics", "d");
        assertThat(err).contains("Zeile 3, Spalte gebiet: Das Gebiet A kommt zweimal vor.");
        run(table("gebiet,s,d\nA,1\n"), "--status", "s", "--dynamics", "d");
        assertThat(err).contains("Zeile 2: Die Zeile hat 2 Felder, die Kopfzeile 3.");
        run(table("gebiet,s,d\nA,1,1\nB\n"), "--status", "s", "--dynamics", "d");
        assertThat(err).contains("Zeile 3: Die Zeile hat nur ein Feld, die Kopfzeile 3.");
        run(table("gebiet,s,d\nA,1,1\nB,1,2\n"), "--status", "s", "--dynamics", "d");
        assertThat(err).contains("Spalte s: Alle Gebiete haben denselben Wert");
        run(table("gebiet,s,d\nA,1,1\nB,3,2\n"), "--status", "t", "--dynamics", "d");
        assertThat(err).contains("Spalte t: Die Spalte gibt es nicht. Es gibt: gebiet, s, d.");
        assertThat(run("keine.csv", "--status", "s", "--dynamics", "d")).isEqualTo(2);
        assertThat(err).contains("Die Datei gibt es nicht.");
    }

    @Test
    void a_wrong_call_is_answered_with_the_right_one() throws IOException {
        assertThat(run("--status", "s", "--dynamics", "d")).isEqualTo(2);
        assertThat(err).contains("Es fehlt die Datei").contains("./zielforum index DATEI");
        run("x.csv", "--status", "s");
        assertThat(err).contains("Hinter --dynamics steht mindestens eine Spalte.");
        run("x.csv", "--hilfe");
        assertThat(err).contains("Die Angabe --hilfe gibt es nicht.");
    }

    @Test
    void a_column_counts_once_in_each_list() throws IOException {
        var table = table("gebiet,s,t,d\nA,1,2,1\nB,2,1,3\nC,4,4,2\n");
        assertThat(run(table, "--status", "s,t, s", "--dynamics", "d")).isEqualTo(2);
        assertThat(err).contains("Hinter --status steht die Spalte s zweimal.");
        assertThat(out).isEmpty();
        assertThat(run(table, "--status", "s", "--dynamics", "d,d")).isEqualTo(2);
        assertThat(err).contains("Hinter --dynamics steht die Spalte d zweimal.");
        assertThat(run(table, "--status", "s", "--dynamics", "d", "--status", "t"))
                .isEqualTo(2);
        assertThat(err).contains("Die Angabe --status steht zweimal da.");
        assertThat(run(table, "--status", "s,t", "--dynamics", "d,s")).isZero();
    }

    @Test
    void few_areas_are_compared_with_a_warning() throws IOException {
        var nine = new StringBuilder("gebiet,s,d\n");
        for (int i = 1; i <= 9; i++) {
            nine.append("A" + i + "," + i + "," + i % 4 + "\n");
        }
        assertThat(run(table(nine + "B,,1\n"), "--status", "s", "--dynamics", "d"))
                .isZero();
        assertThat(err).contains("Nur 9 Gebiete haben alle Werte.");
        assertThat(run(table(nine + "B,5,1\n"), "--status", "s", "--dynamics", "d"))
                .isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void the_table_is_not_written_over() throws IOException {
        var text = "gebiet,s,d\nA,1,1\nB,2,3\nC,4,2\n";
        var table = table(text);
        var link = Files.createSymbolicLink(folder.resolve("verweis.csv"), Path.of(table));
        for (var other : List.of(table, folder + "/./x/../" + Path.of(table).getFileName(), link.toString())) {
            assertThat(run(table, "--status", "s", "--dynamics", "d", "--out", other))
                    .as(other)
                    .isEqualTo(2);
            assertThat(err).as(other).contains("Die Datei hinter --out ist schon als Tabelle genannt");
            assertThat(Files.readString(Path.of(table))).isEqualTo(text);
        }
    }

    private String table(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "tabelle", ".csv"), text)
                .toString();
    }

    private int run(String... arguments) {
        var standard = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var code = IndexCommand.run(
                List.of(arguments),
                new PrintStream(standard, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
        out = standard.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }
}
