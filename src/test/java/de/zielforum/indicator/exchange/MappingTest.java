package de.zielforum.indicator.exchange;

import static de.zielforum.indicator.exchange.Samples.errors;
import static de.zielforum.indicator.exchange.Samples.rows;
import static de.zielforum.indicator.exchange.Samples.table;
import static de.zielforum.indicator.exchange.Samples.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final Map<String, String> AREAS =
            Map.of("01001", "Flensburg", "01002", "Kiel", "01003", "Lübeck", "01004", "Neumünster");
    private static final Map<String, List<String>> INDICATORS = Map.of(
            "einwohner", List.of("Einwohnerinnen und Einwohner", "Residents"),
            "arbeitslose", List.of("Arbeitslose", "Unemployed persons"));

    @Test
    void a_table_with_a_column_for_each_year_needs_a_name_that_says_which_indicator() {
        var text = "Stadtteil;2019;2020\nFlensburg;1.234;1.300,5\nLuebeck;.;7\n".getBytes(StandardCharsets.UTF_8);
        var named = TableReader.read(text, "Arbeitslose.csv");
        var guess = Mapping.guess(named, AREAS, INDICATORS);
        assertThat(guess.unambiguous()).isTrue();
        assertThat(guess.columns())
                .extracting(column -> column.column() + " " + column.role() + " " + column.reason())
                .containsExactly("Stadtteil AREA areaName", "2019 VALUE yearHeading", "2020 VALUE yearHeading");
        assertThat(rows(guess.mapping().orElseThrow().apply(named)))
                .containsExactly(
                        "arbeitslose 01001 2019 1.234 final",
                        "arbeitslose 01001 2020 1.300,5 final",
                        "arbeitslose 01003 2019 _ suppressed",
                        "arbeitslose 01003 2020 7 final");
        assertThat(errors(Mapping.guess(TableReader.read(text, "Tabelle 7.csv"), AREAS, INDICATORS)
                        .flaws()))
                .containsExactly("1  noIndicatorColumn Stadtteil, 2019, 2020");
    }

    @Test
    void headings_may_name_indicator_and_year_in_many_ways() {
        var table = table("""
                ags,einwohner_2019,2020 Einwohner,Arbeitslose (31.12.2020),UNEMPLOYED PERSONS 2021,Bemerkung
                1001,1,2,3,4,gut
                1002,5,6,7,8,
                """);
        var guess = Mapping.guess(table, AREAS, INDICATORS);
        assertThat(errors(guess.flaws())).isEmpty();
        assertThat(warnings(guess.flaws())).containsExactly("1 Bemerkung columnUnknown");
        assertThat(rows(guess.mapping().orElseThrow().apply(table)))
                .startsWith(
                        "einwohner 01001 2019 1 final",
                        "einwohner 01001 2020 2 final",
                        "arbeitslose 01001 2020 3 final",
                        "arbeitslose 01001 2021 4 final",
                        "einwohner 01002 2019 5 final");
    }

    @Test
    void codes_without_zeros_or_prefix_and_names_are_recognised() {
        assertThat(area("1001", "1002")).isEqualTo("areaPadded");
        assertThat(area("001", "004")).isEqualTo("areaPrefixed");
        assertThat(area("KIEL", "Lübeck")).isEqualTo("areaName");
        assertThat(area("01001", "01002")).isEqualTo("areaCode");
    }

    @Test
    void codes_go_before_names_once_most_of_them_are_known() {
        var table = table("""
                Stadt;Code;Jahr;Einwohner
                Flensburg;01001;2020;1
                Kiel;01099;2020;2
                """);
        var guess = Mapping.guess(table, AREAS, INDICATORS);
        assertThat(errors(guess.flaws())).isEmpty();
        assertThat(rows(guess.mapping().orElseThrow().apply(table)))
                .containsExactly("einwohner 01001 2020 1 final", "einwohner 01099 2020 2 final");
        var padded = table("Code;Ort;Jahr;Einwohner\n1001;Flensburg;2020;1\n1002;Kiel;2020;2\n1099;Lübeck;2020;3\n");
        assertThat(rows(Mapping.guess(padded, AREAS, INDICATORS)
                        .mapping()
                        .orElseThrow()
                        .apply(padded)))
                .contains("einwohner 01099 2020 3 final");
        // Numbers that happen to be the end of a code are no codes.
        var numbers = table("Ort;Jahr;Einwohner;Rang\nFlensburg;2020;1;004\nKiel;2020;2;001\n");
        assertThat(rows(Mapping.guess(numbers, AREAS, INDICATORS)
                        .mapping()
                        .orElseThrow()
                        .apply(numbers)))
                .contains("einwohner 01001 2020 1 final");
    }

    @Test
    void a_name_that_belongs_to_another_area_than_the_code_is_pointed_out() {
        var text = """
                Code;Ort;Land;Jahr;Einwohner
                01001;Flensburg;Kiel;2020;1
                01002;Lübeck;Kiel;2020;2
                01003;Lübeck;Kiel;2020;3
                """;
        var expected = "3 Ort areaNameDiffers Lübeck|01003|01002";
        assertThat(warnings(Mapping.guess(table(text), AREAS, INDICATORS).flaws()))
                .contains(expected)
                .noneMatch(one -> one.contains("Land areaNameDiffers"));
        var mapping = Mapping.guess(table(text), AREAS, INDICATORS).mapping().orElseThrow();
        assertThat(warnings(MappingChoice.of(table(text), mapping)
                        .mapping(table(text), AREAS)
                        .flaws()))
                .containsExactly(expected);
    }

    @Test
    void a_year_that_somebody_said_is_open_in_the_next_file_and_one_in_a_heading_is_not() {
        var figures = List.of(
                new Mapping.Figures("Wert", "", "", "", "", "", "einwohner", "2021"),
                new Mapping.Figures("Arbeitslose 2021", "", "", "", "", "", "arbeitslose", "2021"));
        var said = new Mapping(
                "Ort",
                AreaCodes.PLAIN,
                Mapping.Source.column("Jahr"),
                Mapping.Source.NONE,
                Map.of(),
                figures,
                "",
                "",
                Map.of(),
                Signs.CAUTIOUS,
                false);
        var next = said.withoutYears();
        assertThat(said.needsYear()).isFalse();
        assertThat(next.needsYear()).isTrue();
        assertThat(next.columnsWithoutYear()).containsExactly("Wert");
        assertThat(next.ofYear("2021")).isEqualTo(said);
        assertThat(next.withoutYears()).isEqualTo(next);
        var whole = Mapping.guess(table("Ort;Einwohner\nKiel;1\nFlensburg;2\n"), AREAS, INDICATORS, "2021")
                .mapping()
                .orElseThrow();
        assertThat(whole.period().fixed()).isEqualTo("2021");
        assertThat(whole.withoutYears().needsYear()).isTrue();
        assertThat(whole.withoutYears().ofYear("2022").period().fixed()).isEqualTo("2022");
    }

    private static String area(String one, String other) {
        var table = table("gebiet;jahr;einwohner\n" + one + ";2020;1\n" + other + ";2020;2\n");
        var guess = Mapping.guess(table, AREAS, INDICATORS);
        var rows = guess.mapping().orElseThrow().apply(table).rows();
        assertThat(rows).allSatisfy(row -> assertThat(AREAS).containsKey(row.area()));
        return guess.columns().getFirst().reason();
    }

    @Test
    void what_cannot_be_placed_is_named_and_never_guessed() {
        assertThat(errors(Mapping.guess(table("a;b\nx;1\n"), AREAS, INDICATORS).flaws()))
                .containsExactly(
                        "1  noAreaColumn a, b",
                        "1  noFigures a, b",
                        "1  noIndicatorColumn a, b",
                        "1  noPeriodColumn a, b");
        assertThat(errors(Mapping.guess(table("gebiet;einwohner\n01001;1\n"), AREAS, INDICATORS)
                        .flaws()))
                .containsExactly("1  noPeriodColumn gebiet, einwohner");
        assertThat(errors(Mapping.guess(
                                table("ort;jahr;einwohner\n01001;2020;1\nx;2020;2\ny;2020;3\n"), AREAS, INDICATORS)
                        .flaws()))
                .containsExactly("1 ort columnUncertain_AREA 33");
        assertThat(errors(Mapping.guess(table("ags;jahr;einwohner;Residents\n01001;2020;1;1\n"), AREAS, INDICATORS)
                        .flaws()))
                .containsExactly("1 Residents figuresTwice einwohner");
        assertThat(errors(Mapping.guess(table("ags;jahr;indikator;wert\n01001;2020;unbekannt;1\n"), AREAS, INDICATORS)
                        .flaws()))
                .containsExactly("1 indikator noIndicatorKnown unbekannt");
    }

    @Test
    void a_mapping_can_be_kept_as_json_for_the_next_year() {
        var last = table("ags;jahr;einwohner\n1001;2020;1\n");
        var kept =
                Mapping.guess(last, AREAS, INDICATORS).mapping().orElseThrow().json();
        var next = table("ags;jahr;einwohner\n1002;2021;5\n");
        assertThat(rows(Mapping.ofJson(kept).apply(next))).containsExactly("einwohner 01002 2021 5 final");
        var changed = table("ags;jahr;einwohner_neu\n1002;2021;5\n");
        assertThat(errors(Mapping.ofJson(kept).apply(changed).flaws()))
                .containsExactly("1 einwohner columnMissing ags, jahr, einwohner_neu");
        assertThatThrownBy(() -> Mapping.ofJson("{}")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_dash_outside_official_tables_is_no_zero_and_is_pointed_out() {
        var table = table("ags;jahr;einwohner\n1001;2020;-\n1002;2020;-\n");
        var rows =
                Mapping.guess(table, AREAS, INDICATORS).mapping().orElseThrow().apply(table);
        assertThat(rows(rows)).containsExactly("einwohner 01001 2020 _ missing", "einwohner 01002 2020 _ missing");
        assertThat(warnings(rows.flaws())).containsExactly("2 einwohner signInDoubt 2");
    }

    @Test
    void numerators_denominators_statuses_and_units_are_found_by_their_headings() {
        var table = table("Gebiet;Jahr;Indikator;Wert;Zähler;Nenner;Status;Einheit\n"
                + "01001;2020;Arbeitslose;33,3;1;3;vorläufig;Prozent\n01002;2020;arbeitslose;;;;geheim;Prozent\n");
        var guess = Mapping.guess(table, AREAS, INDICATORS);
        // The same indicator in two spellings is too much to take unseen.
        assertThat(errors(guess.flaws())).containsExactly("1 Indikator indicatorTwice arbeitslose");
        var same = table("Gebiet;Jahr;Indikator;Wert;Zähler;Nenner;Status;Einheit\n"
                + "01001;2020;Arbeitslose;33,3;1;3;vorläufig;Prozent\n01002;2020;Arbeitslose;;;;geheim;Prozent\n");
        var rows = Mapping.guess(same, AREAS, INDICATORS)
                .mapping()
                .orElseThrow()
                .apply(same)
                .rows();
        assertThat(rows.getFirst())
                .extracting(LongRow::value, LongRow::numerator, LongRow::denominator, LongRow::status, LongRow::unit)
                .containsExactly("33,3", "1", "3", "provisional", "Prozent");
        assertThat(rows.getLast().status()).isEqualTo("suppressed");
        assertThat(rows.getFirst().origin().numerator()).isEqualTo("Zähler");
    }

    @Test
    void berlin_is_read_by_planning_area_and_only_the_year_is_asked_for() {
        var table = Samples.read("berlin-mss/mss-2019-2-1.csv");
        var areas = table.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.cells().getFirst(), row -> row.cells().get(1), (a, b) -> a));
        var indicators = new HashMap<String, List<String>>();
        table.columns()
                .subList(2, 9)
                .forEach(column -> indicators.put(column.name().replace('_', '-'), List.of()));
        assertThat(errors(Mapping.guess(table, areas, indicators).flaws()))
                .singleElement()
                .satisfies(error -> assertThat(error).startsWith("1  noPeriodColumn id, name, inhabitants"));
        // Somebody says that it is 2018, and the mapping does the rest.
        var withYear = withYear(table);
        var guess = Mapping.guess(withYear, areas, indicators);
        assertThat(errors(guess.flaws())).isEmpty();
        assertThat(guess.mapping().orElseThrow().apply(withYear).rows()).hasSize(447 * 7);
    }

    private static StatisticalTable withYear(StatisticalTable table) {
        var columns = Stream.concat(table.columns().stream(), Stream.of(Column.of("year", ColumnRole.UNKNOWN)))
                .toList();
        var rows = table.rows().stream()
                .map(row -> new TableRow(
                        row.line(),
                        Stream.concat(row.cells().stream(), Stream.of("2018")).toList()))
                .toList();
        return new StatisticalTable(
                table.format(), table.name(), 1, columns, rows, table.numbers(), table.signs(), List.of());
    }

    @Test
    void inkar_is_read_and_mapped_whole() {
        var table = TableReader.read(Samples.shared("social/germany/inkar_kreise_1995-2017.csv"), "inkar.csv");
        var areas = new TreeMap<String, String>();
        table.rows().forEach(row -> areas.put(row.cells().getFirst(), "Kreis"));
        var indicators = new HashMap<String, List<String>>();
        table.columns()
                .subList(2, 32)
                .forEach(column -> indicators.put(column.name().replace('_', '-'), List.of()));
        var guess = Mapping.guess(table, areas, indicators);
        assertThat(guess.flaws()).isEmpty();
        var rows = guess.mapping().orElseThrow().apply(table);
        assertThat(rows.rows()).hasSize(400 * 23 * 30);
        assertThat(rows(rows)).startsWith("share-65plus 01001 1995 17.45 final", "median-age 01001 1995 40.22 final");
        assertThat(rows.flaws()).isEmpty();
    }

    @Test
    void hamburg_is_read_with_its_blanks_in_numbers_and_its_points_for_secrets() {
        var table = TableReader.read(Samples.shared("social/hamburg/stadtteilprofile_2014.csv"), "hamburg.csv");
        assertThat(errors(table.flaws())).isEmpty();
        assertThat(table.columns()).hasSize(69);
        var areas = new HashMap<String, String>();
        table.rows().forEach(row -> areas.put("HH" + row.line(), row.cells().getFirst()));
        var guess = Mapping.guess(table, areas, Map.of("saldo", List.of("Wanderungssaldo")));
        assertThat(errors(guess.flaws())).hasSize(1).first().asString().contains("noPeriodColumn");
        assertThat(guess.columns())
                .anySatisfy(column -> assertThat(column.column()).isEqualTo("Wanderungssaldo"));
        assertThat(Decimals.of(List.of("-  23", " 1 675"), true).read("-  23"))
                .contains(new java.math.BigDecimal("-23"));
    }

    @Test
    void tables_of_german_offices_are_read_in_their_own_characters() {
        var text = "Bevölkerung am 31.12.;;\nGebiet;Jahr;Einwohnerinnen und Einwohner\nNeumünster;2020;1.000\n";
        var table = TableReader.read(text.getBytes(Charset.forName("windows-1252")), "probe.csv");
        assertThat(table.headingLine()).isEqualTo(2);
        assertThat(rows(Mapping.guess(table, AREAS, INDICATORS)
                        .mapping()
                        .orElseThrow()
                        .apply(table)))
                .containsExactly("einwohner 01004 2020 1.000 final");
        var tabs = table("ags\tjahr\teinwohner\n01001\t2020\t5\n");
        assertThat(rows(Mapping.guess(tabs, AREAS, INDICATORS)
                        .mapping()
                        .orElseThrow()
                        .apply(tabs)))
                .containsExactly("einwohner 01001 2020 5 final");
    }

    @Test
    void broken_tables_are_named_by_line() {
        assertThat(errors(table("nur ein Feld\nund noch eins\n").flaws())).containsExactly("2  noTable");
        assertThat(errors(table("a;b\n1\n1;2;3\n").flaws())).containsExactly("2  fieldCount 1|2", "3  fieldCount 3|2");
        assertThat(errors(table("a;b\n\"1;2\n").flaws())).isNotEmpty();
        assertThat(errors(table("").flaws())).containsExactly("0  emptyFile");
        assertThat(errors(table("a;b\n").flaws())).containsExactly("0  noRows");
    }
}
