package de.zielforum.indicator.exchange;

import static de.zielforum.indicator.exchange.ColumnRole.AREA;
import static de.zielforum.indicator.exchange.ColumnRole.DENOMINATOR;
import static de.zielforum.indicator.exchange.ColumnRole.DIMENSION;
import static de.zielforum.indicator.exchange.ColumnRole.INDICATOR;
import static de.zielforum.indicator.exchange.ColumnRole.LARGEST;
import static de.zielforum.indicator.exchange.ColumnRole.NUMERATOR;
import static de.zielforum.indicator.exchange.ColumnRole.PERIOD;
import static de.zielforum.indicator.exchange.ColumnRole.SECOND;
import static de.zielforum.indicator.exchange.ColumnRole.UNKNOWN;
import static de.zielforum.indicator.exchange.ColumnRole.VALUE;
import static de.zielforum.indicator.exchange.Samples.errors;
import static de.zielforum.indicator.exchange.Samples.rows;
import static de.zielforum.indicator.exchange.Samples.table;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.indicator.exchange.MappingChoice.ColumnChoice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingChoiceTest {

    private static final Map<String, String> AREAS = Map.of("01001", "Flensburg", "01002", "Kiel");

    @Test
    void what_is_said_about_each_column_becomes_a_mapping_and_reads_back_the_same() {
        var table = table("""
                Ort;Zahl A;davon;von allen;Notiz
                Flensburg;5,5;11;200;gut
                Kiel;.;.;.;
                """);
        var choice = new MappingChoice(
                List.of(
                        column("Ort", AREA),
                        of("Zahl A", VALUE, "quote", "2021"),
                        of("davon", NUMERATOR, "quote", "2021"),
                        of("von allen", DENOMINATOR, "quote", "2021"),
                        column("Notiz", UNKNOWN)),
                "",
                "",
                Map.of(),
                Signs.CAUTIOUS);
        var outcome = choice.mapping(table, AREAS);
        assertThat(outcome.flaws()).isEmpty();
        var mapping = outcome.mapping().orElseThrow();
        assertThat(rows(mapping.apply(table)))
                .containsExactly("quote 01001 2021 5,5 final", "quote 01002 2021 _ suppressed");
        assertThat(MappingChoice.of(table, Mapping.ofJson(mapping.json())).mapping(table, AREAS))
                .isEqualTo(outcome);
    }

    @Test
    void contributions_belong_to_the_figures_of_the_same_indicator_and_a_mapping_kept_earlier_has_none() {
        var table = table("Ort;Umsatz;der größte;der zweite\n01001;100;60;30\n01002;50;.;\n");
        var choice = new MappingChoice(
                List.of(
                        column("Ort", AREA),
                        of("Umsatz", VALUE, "umsatz", "2021"),
                        of("der größte", LARGEST, "umsatz", "2021"),
                        of("der zweite", SECOND, "umsatz", "2021")),
                "",
                "",
                Map.of(),
                Signs.CAUTIOUS);
        var mapping = choice.mapping(table, AREAS).mapping().orElseThrow();
        assertThat(mapping.apply(table).rows())
                .extracting(row -> row.largest() + "/" + row.secondLargest())
                .containsExactly("60/30", "/");
        assertThat(MappingChoice.of(table, Mapping.ofJson(mapping.json()))).isEqualTo(choice);
        var earlier = mapping.json().replaceAll("\"(largest|secondLargest)\":\"[^\"]*\",", "");
        assertThat(earlier).doesNotContain("argest");
        assertThat(Mapping.ofJson(earlier).apply(table).rows())
                .extracting(LongRow::largest)
                .containsOnly("");
        var other = new MappingChoice(
                List.of(
                        column("Ort", AREA),
                        of("Umsatz", VALUE, "umsatz", "2021"),
                        of("der größte", LARGEST, "lohn", "2021")),
                "",
                "",
                Map.of(),
                Signs.CAUTIOUS);
        assertThat(errors(other.mapping(table, AREAS).flaws())).containsExactly("0 der größte belongsToNothing");
    }

    @Test
    void rates_come_from_their_counts_when_no_column_holds_them() {
        var table = table("""
                Ort;Jahr;davon;von allen
                01001;2020;11;200
                01002;2020;.;180
                """);
        var choice = new MappingChoice(
                List.of(
                        column("Ort", AREA),
                        column("Jahr", PERIOD),
                        column("davon", NUMERATOR),
                        column("von allen", DENOMINATOR)),
                "quote",
                "",
                Map.of(),
                Signs.OFFICIAL);
        var applied = choice.mapping(table, AREAS).mapping().orElseThrow().apply(table);
        assertThat(applied.rows().getFirst().value()).isEmpty();
        assertThat(applied.rows().getFirst().numerator()).isEqualTo("11");
        assertThat(applied.rows().getFirst().status()).isEqualTo("final");
        assertThat(applied.rows().getLast().status()).isEqualTo("suppressed");
        assertThat(applied.rows().getLast().denominator()).isEmpty();
    }

    @Test
    void whatever_is_missing_or_said_twice_is_named() {
        var table = table("""
                Ort;Ortsteil;Geschlecht;Kennung;Wert
                01001;x;m;a;1
                """);
        var nothing = new MappingChoice(
                table.columns().stream()
                        .map(column -> column(column.name(), UNKNOWN))
                        .toList(),
                "",
                "",
                Map.of(),
                Signs.CAUTIOUS);
        assertThat(errors(nothing.mapping(table, AREAS).flaws())).containsExactly("0  chooseArea", "0  chooseFigures");
        var wrong = new MappingChoice(
                List.of(
                        column("Ort", AREA),
                        column("Ortsteil", AREA),
                        column("Geschlecht", DIMENSION),
                        column("Kennung", DENOMINATOR),
                        of("Wert", VALUE, "quote", "")),
                "",
                "",
                Map.of(),
                Signs.CAUTIOUS);
        assertThat(errors(wrong.mapping(table, AREAS).flaws()))
                .containsExactly(
                        "0 Ortsteil chosenTwice_AREA Ort",
                        "0 Kennung belongsToNothing",
                        "0  choosePeriod",
                        "0 Geschlecht chooseCode");
    }

    @Test
    void only_one_code_of_a_breakdown_is_taken_and_only_indicators_that_are_meant() {
        var table = table("""
                Ort;Jahr;Geschlecht;Kennung;Wert
                01001;2020;m;A1;1
                01001;2020;i;A1;3
                01001;2020;i;B7;9
                """);
        var choice = new MappingChoice(
                List.of(
                        column("Ort", AREA),
                        column("Jahr", PERIOD),
                        new ColumnChoice("Geschlecht", DIMENSION, "", "", "i"),
                        column("Kennung", INDICATOR),
                        column("Wert", VALUE)),
                "",
                "",
                Map.of("A1", "arbeitslose", "B7", ""),
                Signs.CAUTIOUS);
        assertThat(rows(choice.mapping(table, AREAS).mapping().orElseThrow().apply(table)))
                .containsExactly("arbeitslose 01001 2020 3 final");
    }

    private static ColumnChoice column(String name, ColumnRole role) {
        return of(name, role, "", "");
    }

    private static ColumnChoice of(String name, ColumnRole role, String indicator, String period) {
        return new ColumnChoice(name, role, indicator, period, "");
    }
}
