package de.zielforum.indicator.exchange;

import static de.zielforum.indicator.exchange.Samples.errors;
import static de.zielforum.indicator.exchange.Samples.read;
import static de.zielforum.indicator.exchange.Samples.rows;
import static de.zielforum.indicator.exchange.Samples.table;
import static de.zielforum.indicator.exchange.Samples.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenesisTest {

    private static final Map<String, String> AREAS = Stream.of(
                    "01001", "01002", "01003", "01004", "01051", "01053", "01054", "01055", "01056")
            .collect(Collectors.toMap(code -> code, code -> "Kreis " + code));

    private static final Map<String, List<String>> INDICATORS =
            Map.of("einwohner", List.of("Bevölkerungsstand"), "flaeche", List.of("Fläche", "Flaeche"));

    @Test
    void each_sign_means_what_the_offices_define() {
        var table = read("genesis/new.csv");
        assertThat(table.format()).isEqualTo(Format.GENESIS);
        var guess = Mapping.guess(table, AREAS, INDICATORS);
        assertThat(errors(guess.flaws())).isEmpty();
        assertThat(warnings(guess.flaws())).containsExactly("1 2_variable_attribute_code onlyTotal Insgesamt");
        assertThat(rows(guess.mapping().orElseThrow().apply(table)))
                .containsExactly(
                        "einwohner 01001 2023 92667 final",
                        "einwohner 01002 2023 248000 provisional",
                        "einwohner 01003 2023 0 final",
                        "einwohner 01004 2023 _ suppressed",
                        "einwohner 01051 2023 _ missing",
                        "einwohner 01053 2023 _ missing",
                        "einwohner 01054 2023 _ missing",
                        "einwohner 01055 2023 203000 provisional",
                        "einwohner 01056 2023 0 final");
    }

    @Test
    void the_older_layout_has_a_column_for_each_figure() {
        var table = read("genesis/old.csv");
        var guess = Mapping.guess(table, AREAS, INDICATORS);
        assertThat(errors(guess.flaws())).isEmpty();
        var rows = guess.mapping().orElseThrow().apply(table);
        assertThat(rows(rows))
                .containsExactly(
                        "einwohner 01001 2015 85942 final",
                        "flaeche 01001 2015 56,73 final",
                        "einwohner 01002 2015 _ suppressed",
                        "flaeche 01002 2015 118,65 final",
                        "einwohner 01003 2015 216253 provisional",
                        "flaeche 01003 2015 _ missing");
        assertThat(rows.rows().get(2).line()).isEqualTo(3);
        assertThat(rows.rows().get(2).origin().value()).isEqualTo("BEVSTD__Bevoelkerungsstand__Anzahl");
    }

    @Test
    void a_packed_file_is_unpacked() {
        var text = new String(Samples.bytes("genesis/new.csv"), java.nio.charset.StandardCharsets.UTF_8);
        var one = TableReader.read(Samples.zip(Map.of("12411-0001_de_flat.csv", text)), "12411-0001_de_flat.zip");
        assertThat(one.rows()).hasSize(10);
        var two = TableReader.read(Samples.zip(Map.of("a.csv", text, "b.csv", text)), "x.zip");
        assertThat(errors(two.flaws())).containsExactly("0  archiveSeveral 2");
    }

    @Test
    void one_code_in_several_units_is_several_figures() {
        var heading = "statistics_code;time;1_variable_code;1_variable_attribute_code;value;value_unit;"
                + "value_variable_code;value_variable_label\n";
        var table = table(heading
                + "1000A;2022;KREISE;01001;3,1;%;PRS018;Personen\n"
                + "1000A;2022;KREISE;01001;49282;Anzahl;PRS018;Personen\n");
        var guess = Mapping.guess(table, AREAS, Map.of("prs018-anzahl", List.of()));
        assertThat(errors(guess.flaws())).isEmpty();
        assertThat(warnings(guess.flaws()))
                .containsExactly("1 value_variable_code indicatorsLeftOut PRS018 [%] (Personen)");
        assertThat(rows(guess.mapping().orElseThrow().apply(table)))
                .containsExactly("prs018-anzahl 01001 2022 49282 final");
    }

    @Test
    void a_file_without_values_is_named() {
        assertThat(errors(table("Statistik_Code;Zeit;1_Auspraegung_Code\n1;2020;01001\n")
                        .flaws()))
                .containsExactly("1  genesisNoValue");
    }
}
