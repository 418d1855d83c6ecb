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
    void errors_are_told_by_line_and_column() throws IOException {
        assertThat(run("gebiet,value\nA,zwei\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 2, Spalte value", "zwei");
        assertThat(run("gebiet,value\nA,-2\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 2, Spalte value", "negativ");
        assertThat(run("gebiet,value\nA,2\nA,3\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 3", "Zeile 2");
        assertThat(run("gebiet,value\nA,2,3\n", null)).isEqualTo(2);
        assertThat(said).contains("Zeile 2", "3 Felder");
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
    void zero_is_secret_when_asked_for() throws IOException {
        var table = write("table.csv", "gebiet,value\nA,0\nB,7\n");
        var out = folder.resolve("out.csv").toString();
        assertThat(call(table, "--min=4", "--secret-zero", "--out=" + out)).isZero();
        assertThat(out()).contains("A,,primary", "B,7,published");
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
