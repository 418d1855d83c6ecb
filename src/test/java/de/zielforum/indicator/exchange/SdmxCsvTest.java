package de.zielforum.indicator.exchange;

import static de.zielforum.indicator.exchange.Samples.errors;
import static de.zielforum.indicator.exchange.Samples.read;
import static de.zielforum.indicator.exchange.Samples.rows;
import static de.zielforum.indicator.exchange.Samples.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxCsvTest {

    @ParameterizedTest
    @CsvSource({
        "sdmx10/reader/csv_labels_both.csv, 1",
        "sdmx10/reader/data_v1.csv, 1000",
        "sdmx10/reader/data_v1_datetime.csv, 1",
        "sdmx10/reader/data_v1_no_freq_cols.csv, 7",
        "sdmx10/writer/csv_labels_both.csv, 1",
        "sdmx10/writer/csv_labels_id.csv, 1",
        "sdmx10/writer/csv_time_format_original.csv, 1",
        "sdmx10/writer/reference.csv, 1",
        "sdmx10/writer/reference_attch_atts.csv, 1",
        "sdmx20/reader/csv_keys_both.csv, 1",
        "sdmx20/reader/csv_labels_both.csv, 1",
        "sdmx20/reader/csv_labels_name.csv, 1",
        "sdmx20/reader/data_v2.csv, 20",
        "sdmx20/reader/data_v2_datetime.csv, 1",
        "sdmx20/reader/data_v2_merge_action.csv, 1",
        "sdmx20/reader/data_v2_no_freq_cols.csv, 7",
        "sdmx20/reader/data_v2_structures.csv, 3",
        "sdmx20/reader/data_v2_structures_uppercase.csv, 3",
        "sdmx20/writer/csv_keys_both.csv, 1",
        "sdmx20/writer/csv_keys_obs.csv, 1",
        "sdmx20/writer/csv_keys_series.csv, 1",
        "sdmx20/writer/csv_labels_both.csv, 1",
        "sdmx20/writer/csv_labels_id.csv, 1",
        "sdmx20/writer/csv_labels_name.csv, 1",
        "sdmx20/writer/reference.csv, 1",
        "sdmx20/writer/reference_attch_atts.csv, 1",
        "sdmx20/writer/reference_with_action.csv, 1",
        // The first row carries attributes of the series and no figure.
        "sdmx20/writer/reference_partial_keys.csv, 2",
    })
    void valid_samples_are_read_whole(String name, int rows) {
        var table = read("sdmx-csv/" + name);
        assertThat(errors(table.flaws())).isEmpty();
        assertThat(table.format()).isEqualTo(Format.SDMX_CSV);
        assertThat(table.rows()).hasSize(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "sdmx10/reader/data_v1_exception.csv, 1 FREQ sdmxStructureMissing",
        "sdmx20/reader/data_v2_exception.csv, 1 FREQ sdmxStructureMissing",
        "sdmx20/reader/data_v2_invalid_action.csv, 2 ACTION sdmxAction E",
        "sdmx20/reader/data_v2_two_actions.csv, 2 ACTION sdmxAction D",
        "sdmx20/reader/data_v2_three_actions.csv, 2 ACTION sdmxAction D",
        "sdmx20/reader/data_v2_structures_exception.csv, 4 STRUCTURE sdmxStructureUnknown dataTESTERROR",
        // Its heading names an action that its rows do not have.
        "sdmx20/reader/data_v2_action_col.csv, 2  fieldCount 22|23",
    })
    void invalid_samples_are_refused_where_they_are_wrong(String name, String expected) {
        assertThat(errors(read("sdmx-csv/" + name).flaws())).contains(expected);
    }

    @Test
    void labels_beside_or_in_columns_of_their_own_do_not_change_the_codes() {
        for (var name :
                List.of("reader/csv_labels_both.csv", "reader/csv_labels_name.csv", "writer/csv_labels_id.csv")) {
            var table = read("sdmx-csv/sdmx20/" + name);
            var cells = table.rows().getFirst().cells();
            assertThat(cells.get(table.place("DIM1"))).isEqualTo("A");
            assertThat(cells.get(table.place("OBS_VALUE"))).isEqualTo("1");
            assertThat(cells.get(table.place("TIME_PERIOD"))).isEqualTo("2020");
        }
    }

    @Test
    void a_ranking_of_countries_is_mapped_by_its_standard_columns() {
        var table = read("sdmx-csv/sdmx20/reader/data_v2_no_freq_cols.csv");
        var guess = Mapping.guess(table, Map.of("GHA", "Ghana"), Map.of("gci", List.of("Wettbewerb")));
        assertThat(guess.unambiguous()).isTrue();
        assertThat(rows(guess.mapping().orElseThrow().apply(table)))
                .startsWith("gci GHA 2008 102 final", "gci GHA 2009 114 final")
                .hasSize(7);
    }

    @Test
    void statuses_and_confidentiality_become_our_own() {
        var table = table("""
                DATAFLOW;INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE;OBS_STATUS;CONF_STATUS
                A:B(1.0);quote;01;2020;12,5;A;F
                A:B(1.0);quote;02;2020;3,5;P;F
                A:B(1.0);quote;03;2020;;M;F
                A:B(1.0);quote;04;2020;;Q;C
                A:B(1.0);quote;05;2020;NaN;;
                """);
        var areas = Map.of("01", "a", "02", "b", "03", "c", "04", "d", "05", "e");
        var mapping = Mapping.guess(table, areas, Map.of("quote", List.of())).mapping();
        assertThat(rows(mapping.orElseThrow().apply(table)))
                .containsExactly(
                        "quote 01 2020 12,5 final",
                        "quote 02 2020 3,5 provisional",
                        "quote 03 2020 _ missing",
                        "quote 04 2020 _ suppressed",
                        "quote 05 2020 _ missing");
    }

    @Test
    void a_breakdown_without_a_total_is_asked_about_and_one_with_a_total_is_taken() {
        var heading = "DATAFLOW,INDICATOR,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\n";
        var split = table(heading + "A:B(1.0),quote,01,M,2020,1\nA:B(1.0),quote,01,F,2020,2\n");
        var areas = Map.of("01", "a");
        var indicators = Map.of("quote", List.<String>of());
        assertThat(errors(Mapping.guess(split, areas, indicators).flaws())).containsExactly("1 SEX breakdownOpen M, F");
        var total = table(heading + "A:B(1.0),quote,01,M,2020,1\nA:B(1.0),quote,01,_T,2020,3\n");
        var guess = Mapping.guess(total, areas, indicators);
        assertThat(rows(guess.mapping().orElseThrow().apply(total))).containsExactly("quote 01 2020 3 final");
        assertThat(Samples.warnings(guess.flaws())).containsExactly("1 SEX onlyTotal _T");
    }

    @Test
    void identifiers_of_structures_and_missing_columns_are_named() {
        assertThat(errors(
                        table("DATAFLOW,TIME_PERIOD,OBS_VALUE\nkeine,2020,1\n").flaws()))
                .containsExactly("2 DATAFLOW sdmxIdUnusable keine");
        assertThat(errors(table("STRUCTURE,ACTION,TIME_PERIOD,OBS_VALUE\ndataflow,I,2020,1\n")
                        .flaws()))
                .containsExactly("1 STRUCTURE sdmxStructureIdMissing");
    }
}
