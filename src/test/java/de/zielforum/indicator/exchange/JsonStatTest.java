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

class JsonStatTest {

    @Test
    void a_data_set_of_version_2_is_unfolded_with_the_last_dimension_fastest() {
        var table = read("json-stat/galicia-2.0.json");
        assertThat(errors(table.flaws())).isEmpty();
        assertThat(table.rows()).hasSize(3956);
        assertThat(table.rows().getFirst().cells()).containsExactly("T", "T", "T", "2001", "T", "pop", "2695880", "");
        assertThat(table.rows().get(1).cells())
                .startsWith("T", "T", "T", "2001")
                .contains("1096027");
        assertThat(table.columns())
                .extracting(Column::role)
                .containsExactly(
                        ColumnRole.DIMENSION,
                        ColumnRole.DIMENSION,
                        ColumnRole.DIMENSION,
                        ColumnRole.PERIOD,
                        ColumnRole.AREA,
                        ColumnRole.INDICATOR,
                        ColumnRole.VALUE,
                        ColumnRole.STATUS);
    }

    @Test
    void totals_of_breakdowns_are_taken_by_their_words() {
        var table = read("json-stat/galicia-2.0.json");
        var guess = Mapping.guess(
                table,
                Map.of("T", "Galicia", "15", "A Coruña", "27", "Lugo", "32", "Ourense", "36", "Pontevedra"),
                Map.of("bevoelkerung", List.of("Bevölkerung", "population")));
        assertThat(errors(guess.flaws())).isEmpty();
        assertThat(rows(guess.mapping().orElseThrow().apply(table)))
                .startsWith("bevoelkerung T 2001 2695880 final", "bevoelkerung 15 2001 1096027 final")
                .hasSize(10);
    }

    @Test
    void version_1_keeps_order_sizes_and_roles_among_the_dimensions() {
        var table = read("json-stat/statswe.json");
        assertThat(errors(table.flaws())).isEmpty();
        assertThat(table.rows()).hasSize(1120);
        assertThat(table.columns().get(5).role()).isEqualTo(ColumnRole.PERIOD);
    }

    @Test
    void of_several_data_sets_one_is_chosen_by_name() {
        var oecd = TableReader.read(Samples.bytes("json-stat/oecd-canada.json"), "x.json", "oecd");
        assertThat(errors(oecd.flaws())).isEmpty();
        assertThat(oecd.rows()).hasSize(432);
        assertThat(oecd.rows().get(10).cells()).endsWith("e");
        var canada = TableReader.read(Samples.bytes("json-stat/oecd-canada.json"), "x.json", "canada");
        assertThat(canada.rows()).hasSize(120);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "oecd-canada.json; 0  jsonStatSeveral canada, oecd",
                "collection.json; 0  jsonStatLinks",
                "dimension.json; 0  jsonStatDimension",
                // Its list of sizes is one short.
                "QS104EW.json; 0 id jsonStatSize",
                // It calls its values "measure".
                "sample_data.json; 0 value jsonStatNoValues",
            })
    void what_is_no_single_data_set_is_refused_with_the_reason(String name, String expected) {
        assertThat(errors(read("json-stat/" + name).flaws())).containsExactly(expected);
    }

    @Test
    void values_and_statuses_may_be_sparse() {
        var table = table("""
                {"version": "2.0", "class": "dataset", "label": "Quote",
                 "id": ["area", "year"], "size": [2, 2], "role": {"geo": ["area"], "time": ["year"]},
                 "dimension": {
                   "area": {"category": {"index": {"02": 1, "01": 0}}},
                   "year": {"category": {"index": ["a", "b"], "label": {"a": "2020", "b": "2021"}}}},
                 "value": {"0": 12.50, "3": 1e3}, "status": {"1": "suppressed", "3": "p"}}
                """);
        var guess = Mapping.guess(table, Map.of("01", "x", "02", "y"), Map.of("quote", List.of()));
        assertThat(rows(guess.mapping().orElseThrow().apply(table)))
                .containsExactly(
                        "quote 01 2020 12.50 final", "quote 01 2021 _ suppressed", "quote 02 2021 1000 provisional");
    }

    @Test
    void broken_files_are_named_by_line() {
        assertThat(errors(table("{\n\"class\": \"dataset\",\n oh").flaws())).containsExactly("3  jsonBroken");
        assertThat(errors(table("{\"a\": 1}").flaws())).containsExactly("0  jsonStatNone");
        var set = "{\"class\": \"dataset\", \"id\": [\"a\"], \"size\": [%s], \"value\": [1, 2, 3],"
                + "\"dimension\": {\"a\": {\"category\": {\"index\": [\"x\", \"y\"]}}}}";
        assertThat(errors(table(set.formatted("3")).flaws())).containsExactly("0 a jsonStatCategories 2|3");
        assertThat(errors(table(set.formatted("2")).flaws())).containsExactly("0 value jsonStatCount 3|2");
    }
}
