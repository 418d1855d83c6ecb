package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecrecyCommandTest {

    private static final String CROSSED = """
            gebiet,gruppe,value
            A,m,2
            A,w,10
            A,total,12
            B,m,20
            B,w,30
            B,total,50
            total,m,22
            total,w,40
            total,total,62
            """;

    @TempDir
    Path folder;

    private String said;

    @Test
    void a_crossed_table_is_protected_row_by_row() throws IOException {
        assertThat(run(CROSSED, null)).isZero();
        assertThat(out())
                .containsExactly(
                        "gebiet,gruppe,value,status",
                        "A,m,,primary",
                        "A,w,,secondary",
                        "A,total,12,published",
                        "B,m,,secondary",
                        "B,w,,secondary",
                        "B,total,50,published",
                        "total,m,22,published",
                        "total,w,40,published",
                        "total,total,62,published");
        var report = report();
        assertThat(report.get("passed").asBoolean()).isTrue();
        assertThat(report.get("counts").get("cells").asInt()).isEqualTo(9);
        assertThat(report.get("counts").get("primary").asInt()).isEqualTo(1);
        assertThat(report.get("counts").get("secondary").asInt()).isEqualTo(3);
        assertThat(report.get("lost").get("cells").asInt()).isEqualTo(4);
        var first = report.get("suppressed").get(0);
        assertThat(first.get("line").asInt()).isEqualTo(2);
        assertThat(first.get("codes").get("gruppe").asText()).isEqualTo("m");
        assertThat(first.get("lower").asInt()).isEqualTo(1);
        assertThat(first.get("upper").asInt()).isEqualTo(3);
    }

    @Test
    void the_report_betrays_no_value_that_is_withheld() throws IOException {
        run("gebiet,value\nA,2\nB,7777\nC,8888\ntotal,16667\n", null);
        var withheld = out().stream().filter(line -> line.endsWith("ary")).toList();
        assertThat(withheld).hasSize(2);
        assertThat(Files.readString(folder.resolve("report.json"))).doesNotContain("7777");
    }

    @Test
    void a_hierarchy_says_what_adds_up() throws IOException {
        var hierarchy = """
                dimension,code,parent
                gebiet,Stadt,
                gebiet,Nord,Stadt
                gebiet,Süd,Stadt
                gebiet,N1,Nord
                gebiet,N2,Nord
                gebiet,S1,Süd
                gebiet,S2,Süd
                """;
        var table = """
                gebiet,value
                Stadt,100
                Nord,40
                Süd,60
                N1,3
                N2,37
                S1,20
                S2,40
                """;
        assertThat(run(table, hierarchy)).isZero();
        assertThat(out().stream().filter(line -> line.endsWith(",secondary"))).hasSize(1);
        assertThat(out()).contains("N1,,primary", "N2,,secondary");
    }

    @Test
    void rows_that_a_table_leaves_out_are_unknown_to_everybody() throws IOException {
        var hierarchy = """
                dimension,code,parent
                gebiet,Nord,Stadt
                gebiet,Süd,Stadt
                gebiet,N1,Nord
                gebiet,N2,Nord
                gebiet,N3,Nord
                """;
        // Nord itself is missing, and N3 is; Süd is shown
        assertThat(run("gebiet,value\nStadt,100\nSüd,60\nN1,3\nN2,20\n", hierarchy))
                .isZero();
        assertThat(out()).contains("N1,,primary", "N2,20,published", "Süd,60,published");
        // nothing but the small area and the city is left: still no crash
        assertThat(run("gebiet,value\nStadt,100\nN1,3\n", hierarchy)).isZero();
        // without N3 the sum betrays it
        assertThat(run("gebiet,value\nStadt,83\nSüd,60\nN1,3\nN2,20\n", hierarchy))
                .isZero();
        assertThat(out()).contains("N1,,primary").doesNotContain("N2,20,published");
    }

    @Test
    void several_words_for_a_total_are_known() throws IOException {
        for (var total : List.of("total", "Insgesamt", "T", "_T", "", "gesamt")) {
            assertThat(run("gebiet;value\nA;2\nB;30\nC;40\n" + total + ";72\n", null))
                    .isZero();
            assertThat(out()).as(total).contains("A;;primary", "B;;secondary", total + ";72;published");
        }
    }

    @Test
    void without_a_total_only_the_small_cells_go_and_a_hint_is_given() throws IOException {
        assertThat(run("gebiet,value\nA,2\nB,30\n", null)).isZero();
        assertThat(out()).contains("A,,primary", "B,30,published");
        assertThat(said).contains("--hierarchy");
    }

    @Test
    void germans_write_decimals_with_a_comma_and_quote_what_has_a_separator() throws IOException {
        assertThat(run("gebiet;value\n\"Mitte; Nord\";2,5\nSüd;30,25\ninsgesamt;32,75\n", null))
                .isZero();
        assertThat(out()).contains("\"Mitte; Nord\";;primary", "Süd;;secondary", "insgesamt;32,75;published");
    }

    @Test
    void files_in_the_encoding_of_old_spreadsheets_are_read() throws IOException {
        var table = folder.resolve("table.csv");
        Files.writeString(table, "gebiet;value\nSüd;2\n", Charset.forName("windows-1252"));
        assertThat(call(table.toString(), "--out", folder.resolve("out.csv").toString()))
                .isZero();
        assertThat(out()).contains("Süd;;primary");
    }

    @Test
    void a_sum_that_does_not_add_up_is_named_by_its_line() throws IOException {
        assertThat(run(CROSSED.replace("A,total,12", "A,total,13"), null)).isEqualTo(2);
        assertThat(said).contains("table.csv, Zeile 4, Spalte value");
        assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();

        assertThat(run("gebiet,value\nA,2\nB,30\ntotal,33\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 4, Spalte value");
    }

    @Test
    void where_the_parts_of_a_total_are_supposed_subtotals_are_asked_for() throws IOException {
        var ages = "alter,value\n0-2,3\n3-5,7\n0-5,10\n6-17,20\ninsgesamt,30\n";
        assertThat(run(ages, null)).isEqualTo(2);
        assertThat(said)
                .contains("Die Summe in Zeile 6 stimmt nicht mit ihren Teilen in den Zeilen 2, 3, 4, 5 überein.")
                .contains("In der Spalte alter gilt „insgesamt“ als Summe aller anderen Angaben. Sind Zwischensummen")
                .contains("--hierarchy");
        assertThat(run(ages.replace("insgesamt", ""), null)).isEqualTo(2);
        assertThat(said).contains("In der Spalte alter gilt die leere Angabe als Summe");
        // named as the message says, the table is protected
        var hierarchy =
                "dimension,code,parent\nalter,0-2,0-5\nalter,3-5,0-5\nalter,0-5,insgesamt\nalter,6-17,insgesamt\n";
        assertThat(run(ages, hierarchy)).isZero();
        // and what contradicts a hierarchy is no matter of subtotals
        assertThat(run(ages.replace("0-5,10", "0-5,11"), hierarchy)).isEqualTo(2);
        assertThat(said).doesNotContain("Zwischensummen");
    }

    @Test
    void subtotals_are_asked_for_only_in_the_column_that_does_not_add_up() throws IOException {
        var regions = "dimension,code,parent\ngebiet,A,total\ngebiet,B,total\n";
        assertThat(run(CROSSED.replace("A,total,12", "A,total,13"), regions)).isEqualTo(2);
        var sums = CROSSED.replace("total,m,22", "total,m,23").replace("total,total,62", "total,total,63");
        assertThat(run(sums, regions)).isEqualTo(2);
        assertThat(said).contains("Zeile 8").doesNotContain("Zwischensummen");
        assertThat(run(sums, null)).isEqualTo(2);
        assertThat(said).contains("In der Spalte gebiet gilt „total“").doesNotContain("In der Spalte gruppe");
    }

    @Test
    void no_file_that_is_read_or_written_is_written_over() throws IOException {
        var table = write("table.csv", CROSSED);
        var hierarchy = write("hierarchy.csv", "dimension,code,parent\ngebiet,A,total\ngebiet,B,total\n");
        var again = folder + "/../" + folder.getFileName() + "/table.csv";
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of(table))
                .toString();
        for (var output : List.of("--out", "--report")) {
            for (var same : List.of(table, again, link)) {
                assertThat(call(table, output, same)).as(same).isEqualTo(2);
                assertThat(said).contains("Die Datei hinter " + output + " ist schon als Tabelle genannt: " + same);
            }
            assertThat(call(table, "--hierarchy", hierarchy, output, hierarchy)).isEqualTo(2);
            assertThat(said).contains("ist schon hinter --hierarchy genannt");
        }
        // neither of both is there yet
        var out = folder.resolve("neu.csv").toString();
        assertThat(call(table, "--out", out, "--report", folder + "/../" + folder.getFileName() + "/neu.csv"))
                .isEqualTo(2);
        assertThat(said).contains("Die Datei hinter --report ist schon hinter --out genannt");
        assertThat(Path.of(out)).doesNotExist();
        assertThat(Path.of(table)).hasContent(CROSSED);
        assertThat(Files.readString(Path.of(hierarchy))).contains("gebiet,A,total");
    }

    @Test
    void errors_are_told_by_line_and_column() throws IOException {
        assertThat(run("gebiet,value\nA,zwei\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 2, Spalte value", "zwei");
        assertThat(run("gebiet,value\nA,-2\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 2, Spalte value", "negativ");
        assertThat(run("gebiet,value\nA,2\nA,3\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 3", "Zeile 2");
        assertThat(run("gebiet,value\nA,2,3\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 2", "3 Felder");
        assertThat(run("gebiet,value\nA\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 2: Die Zeile hat nur ein Feld, die Kopfzeile 2.");
        assertThat(run("gebiet,wert\nA,2\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 1, Spalte wert", "value");
        assertThat(run("", null)).isEqualTo(2);
        assertThat(said).contains("leer");
        assertThat(run("gebiet,value\n\"A,2\n", null)).isEqualTo(2);
    }

    @Test
    void errors_in_a_hierarchy_are_told_by_line_and_column() throws IOException {
        var table = "gebiet,value\nA,2\ntotal,2\n";
        assertThat(run(table, "dimension,code,parent\nort,A,total\n")).isEqualTo(2);
        assertThat(said).contains("hierarchy.csv, Zeile 2, Spalte dimension", "ort");
        assertThat(run(table, "dimension,code,parent\ngebiet,A,B\ngebiet,B,A\n"))
                .isEqualTo(2);
        assertThat(said).contains("Zeile 3, Spalte parent");
        assertThat(run(table, "dimension,code,parent\ngebiet,A,B\ngebiet,A,C\n"))
                .isEqualTo(2);
        assertThat(said).contains("Zeile 3, Spalte parent");
        assertThat(run(table, "dimension,code\ngebiet,A\n")).isEqualTo(2);
        assertThat(said).contains("Zeile 1, Spalte parent");
        assertThat(run("gebiet,value\nA,2\nX,5\ntotal,2\n", "dimension,code,parent\ngebiet,A,total\n"))
                .isEqualTo(2);
        assertThat(said).contains("table.csv, Zeile 3, Spalte gebiet", "X");
    }

    @Test
    void wrong_use_is_explained() {
        assertThat(call()).isEqualTo(2);
        assertThat(said).contains("./zielforum secrecy");
        assertThat(call("nichts.csv")).isEqualTo(2);
        assertThat(said).contains("gibt es nicht");
        assertThat(call("a.csv", "--min", "viele")).isEqualTo(2);
        assertThat(call("a.csv", "--min")).isEqualTo(2);
        assertThat(call("a.csv", "--mni", "4")).isEqualTo(2);
        assertThat(said).contains("--mni");
    }

    @Test
    void what_cannot_be_protected_is_not_written() throws IOException {
        var table = write("table.csv", "gebiet,value\nA,1\nB,7\n");
        var out = folder.resolve("out.csv");
        assertThat(call(table, "--min", "2", "--out", out.toString(), "--report", folder.resolve("report.json") + ""))
                .isEqualTo(3);
        assertThat(said).contains("Zeile 2");
        assertThat(Files.exists(out)).isFalse();
        assertThat(report().get("passed").asBoolean()).isFalse();
    }

    @Test
    void what_an_earlier_call_wrote_does_not_pass_for_the_result() throws IOException {
        var out = folder.resolve("out.csv");
        assertThat(call(write("table.csv", "gebiet,value\nA,7\n"), "--min", "2", "--out", out.toString()))
                .isZero();
        // a wrong call touches nothing
        assertThat(call(write("table.csv", "gebiet,value\nA,viele\n"), "--min", "2", "--out", out.toString()))
                .isEqualTo(2);
        assertThat(out).exists();
        var table = write("table.csv", "gebiet,value\nA,1\nB,7\n");
        assertThat(call(table, "--min", "2", "--out", out.toString())).isEqualTo(3);
        assertThat(said).contains(out + " wurde nicht geschrieben; die Datei, die dort noch lag, ist gelöscht.");
        assertThat(out).doesNotExist();
        assertThat(call(table, "--min", "2", "--out", out.toString())).isEqualTo(3);
        assertThat(said).contains(out + " wurde nicht geschrieben.");
        // a folder is nobody's result
        Files.createDirectory(out);
        assertThat(call(table, "--min", "2", "--out", out.toString())).isEqualTo(3);
        assertThat(out).isDirectory();
    }

    @Test
    void zero_is_secret_when_asked_for() throws IOException {
        var table = write("table.csv", "gebiet,value\nA,0\nB,7\n");
        var out = folder.resolve("out.csv").toString();
        assertThat(call(table, "--min=4", "--secret-zero", "--out=" + out)).isZero();
        assertThat(out()).contains("A,,primary", "B,7,published");
    }

    @Test
    void a_total_of_another_name_is_found_by_what_it_adds_up() throws IOException {
        var table = """
                area,sex,value
                A,m,2
                A,w,10
                A,beide,12
                B,m,20
                B,w,30
                B,beide,50
                total,m,22
                total,w,40
                total,beide,62
                """;
        for (var hierarchy : new String[] {null, "dimension,code,parent\narea,A,total\narea,B,total\n"}) {
            assertThat(run(table, hierarchy)).isZero();
            assertThat(said).contains("Spalte sex", "„beide“").doesNotContain("keine Summe", "Spalte area");
            assertThat(out())
                    .contains("A,m,,primary")
                    .doesNotContainSequence("A,w,10,published", "A,beide,12,published");
        }
        // told that nothing adds up, the command believes it
        assertThat(run(table, "dimension,code,parent\nsex,m,\nsex,w,\nsex,beide,\n"))
                .isZero();
        assertThat(said).doesNotContain("Hinweis");
        assertThat(out()).contains("A,w,10,published", "A,beide,12,published");
    }

    @Test
    void totals_of_other_names_are_found_in_all_columns() throws IOException {
        for (var total : List.of("all", "Alle Bezirke", "Berlin")) {
            assertThat(run("area,value\nA,2\nB,50\n" + total + ",52\n", null)).isZero();
            assertThat(out()).as(total).contains("A,,primary", "B,,secondary", total + ",52,published");
            assertThat(run(CROSSED.replace("total", total), null)).isZero();
            assertThat(out()).contains("A,m,,primary", "A,w,,secondary", "B,m,,secondary", "B,w,,secondary");
            assertThat(said).contains("Spalte gebiet", "Spalte gruppe");
        }
    }

    @Test
    void a_sum_that_fails_anywhere_is_no_total() throws IOException {
        var table = """
                area,group,value
                A,x,2
                A,y,10
                A,z,12
                B,x,20
                B,y,30
                B,z,51
                """;
        assertThat(run(table, null)).isZero();
        assertThat(said).contains("In der Spalte area ist keine Summe erkannt", "In der Spalte group ist keine Summe");
        assertThat(out()).contains("A,x,,primary", "A,y,10,published", "A,z,12,published");
        // a row that is left out is no proof against a total, a smaller sum is
        assertThat(run(table.replace("B,x,20\n", ""), null)).isZero();
        assertThat(out()).contains("A,x,,primary").doesNotContainSequence("A,y,10,published", "A,z,12,published");
        assertThat(run(table.replace("B,z,51", "B,z,29").replace("B,x,20\n", ""), null))
                .isZero();
        assertThat(out()).contains("A,y,10,published", "A,z,12,published");
    }

    @Test
    void a_value_that_the_source_withholds_is_protected_like_a_secret_one() throws IOException {
        assertThat(run("area,value\nA,\nB,5\ntotal,7\n", null)).isZero();
        assertThat(out()).contains("A,,primary").doesNotContainSequence("B,5,published", "total,7,published");
        var report = report();
        assertThat(report.get("counts").get("withoutValue").asInt()).isEqualTo(1);
        assertThat(report.get("counts").get("secret").asInt()).isEqualTo(1);
        var first = report.get("suppressed").get(0);
        assertThat(first.get("line").asInt()).isEqualTo(2);
        assertThat(first.get("status").asText()).isEqualTo("primary");
        assertThat(first.get("lower").asInt()).isLessThan(first.get("upper").asInt());
        assertThat(first.get("safe").asBoolean()).isTrue();
    }

    @Test
    void large_values_and_zeros_that_the_source_withholds_are_protected_too() throws IOException {
        for (var total : List.of("5", "6", "8", "9", "5000")) {
            assertThat(run("area,value\nA,\nB,5\ntotal," + total + "\n", null)).isZero();
            assertThat(out()).as(total).hasSize(4).contains("A,,primary");
            assertThat(out().stream().filter(line -> line.endsWith(",,secondary")))
                    .as(total)
                    .hasSize(1);
        }
        // a total that is withheld can be worked out from all its parts
        assertThat(run("area,value\nA,7\nB,5\ntotal,\n", null)).isZero();
        assertThat(out()).contains("total,,primary").doesNotContainSequence("A,7,published", "B,5,published");
    }

    @Test
    void several_withheld_values_protect_each_other_where_they_can() throws IOException {
        assertThat(run("area,value\nA,\nB,\nC,40\ntotal,44\n", null)).isZero();
        assertThat(out()).contains("A,,primary", "B,,primary", "C,40,published", "total,44,published");
        assertThat(run("area,value\nA,\nB,\nC,40\ntotal,99\n", null)).isZero();
        assertThat(out()).contains("A,,primary", "B,,primary", "C,40,published", "total,99,published");
        // the withheld value hides the small one beside it
        assertThat(run("area,value\nA,\nB,2\nC,40\ntotal,60\n", null)).isZero();
        assertThat(out()).contains("A,,primary", "B,,primary", "C,40,published", "total,60,published");
        // 1 + 1: the word primary alone would give them away
        assertThat(run("area,value\nA,\nB,\ntotal,2\n", null)).isZero();
        assertThat(out()).doesNotContain("total,2,published");
    }

    @Test
    void values_withheld_in_a_crossed_table_are_worked_out_by_nobody() throws IOException {
        var table = CROSSED.replace("A,m,2", "A,m,").replace("B,w,30", "B,w,");
        assertThat(run(table, null)).isZero();
        assertThat(out()).contains("A,m,,primary", "B,w,,primary", "A,w,,secondary", "B,m,,secondary");
        for (var finding : report().get("suppressed")) {
            assertThat(finding.get("lower").asInt())
                    .isLessThan(finding.get("upper").asInt());
        }
        // the same with a total by another name
        assertThat(run(table.replace("total", "alle zusammen"), null)).isZero();
        assertThat(out()).contains("A,m,,primary", "B,w,,primary", "A,w,,secondary", "B,m,,secondary");
    }

    @Test
    void where_a_value_is_withheld_what_could_be_a_total_is_taken_for_one() throws IOException {
        assertThat(run("area,value\nA,\nB,50\nBerlin,52\n", null)).isZero();
        assertThat(said).contains("„Berlin“");
        assertThat(out()).contains("A,,primary").doesNotContainSequence("B,50,published", "Berlin,52,published");
        assertThat(run("area,value\nA,\nB,50\nC,30\nD,40\n", null)).isZero();
        assertThat(said).contains("keine Summe");
        assertThat(out()).contains("A,,primary", "B,50,published", "C,30,published", "D,40,published");
    }

    @Test
    void withheld_values_that_cannot_be_protected_hold_up_the_table() throws IOException {
        // every code stands alone but in a sum whose other cells are zeros, which are always shown
        assertThat(run("area,value\nA,\nB,0\ntotal,0\n", null)).isEqualTo(3);
        assertThat(said).contains("Zeile 2");
        assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();
        assertThat(report().get("suppressed").get(0).get("safe").asBoolean()).isFalse();
    }

    @Test
    void withheld_values_that_no_number_fits_are_a_contradiction() throws IOException {
        assertThat(run("area,value\nA,\nB,5\ntotal,3\n", null)).isEqualTo(2);
        assertThat(said).contains("stimmt nicht mit ihren Teilen");
        assertThat(run(CROSSED.replace("A,m,2", "A,m,").replace("A,total,12", "A,total,13"), null))
                .isEqualTo(2);
        assertThat(run(
                        CROSSED.replace("A,m,2", "A,m,")
                                .replace("A,w,10", "A,w,")
                                .replace("total,w,40", "total,w,29"),
                        null))
                .isEqualTo(2);
    }

    private int run(String table, String hierarchy) throws IOException {
        Files.deleteIfExists(folder.resolve("out.csv"));
        var arguments = new ArrayList<>(List.of(
                write("table.csv", table),
                "--min",
                "4",
                "--out",
                folder.resolve("out.csv").toString(),
                "--report",
                folder.resolve("report.json").toString()));
        if (hierarchy != null) {
            arguments.addAll(List.of("--hierarchy", write("hierarchy.csv", hierarchy)));
        }
        return call(arguments.toArray(String[]::new));
    }

    private int call(String... arguments) {
        var text = new ByteArrayOutputStream();
        try (var stream = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            var code = SecrecyCommand.run(List.of(arguments), stream, stream);
            said = text.toString(StandardCharsets.UTF_8);
            return code;
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> out() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv"));
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    }
}
