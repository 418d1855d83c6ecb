package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.indicator.exchange.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureReadingTest {

    private final ReadFigures town = town();

    private static ReadFigures town() {
        var town = new ReadFigures()
                .indicator("einwohner", "Einwohnerinnen und Einwohner", "Personen", "")
                .indicator("quote", "Arbeitslosenquote", "Prozent", "100")
                .indicator("saldo", "Wanderungssaldo", "Punkte", "")
                .area("S", "Stadt", null);
        for (int i = 1; i <= 9; i++) {
            town.area("S0" + i, "Viertel " + i, "S");
        }
        return town;
    }

    @Test
    void wide_tables_are_checked_by_the_line_and_column_of_their_own_headings() {
        var result = read("""
                Gebiet;Jahr;Fläche;Arbeitslosenquote;Einwohnerinnen und Einwohner
                S01;2020;1;4,5;100
                S99;2020;1;4,5;101
                S02;20;1;4,5;102
                S03;2020;1;viel;103
                S04;2020;1;104,5;-5
                """);
        assertThat(result.errors())
                .containsExactly(
                        "3 Gebiet: Das Gebiet „S99“ gibt es nicht. Laden Sie zuerst die Datei der Gebiete hoch.",
                        "4 Jahr: „20“ ist kein Jahr. Erwartet wird eine Jahreszahl zwischen 1900 und 2099.",
                        "5 Arbeitslosenquote: „viel“ ist keine Zahl. In dieser Datei steht das Komma vor den Nachkommastellen.");
        assertThat(result.warnings())
                .containsExactly("1 Fläche: Diese Spalte ist unbekannt. Sie wird nicht übernommen.");
        assertThat(result.observations()).isZero();
    }

    @Test
    void shares_outside_their_bounds_and_negative_counts_are_pointed_out() {
        var result = read("gebiet;jahr;quote;einwohner;saldo\nS01;2020;104,5;10;-3\nS02;2020;-0,1;-7;2\n");
        assertThat(result.errors()).isEmpty();
        assertThat(result.observations()).isEqualTo(6);
        assertThat(result.warnings())
                .containsExactly(
                        "2 quote: Der Anteil 104,5 liegt nicht zwischen 0 und 100.",
                        "3 quote: Der Anteil -0,1 liegt nicht zwischen 0 und 100.",
                        "3 einwohner: Die Anzahl -7 ist negativ.");
    }

    @Test
    void units_that_differ_are_errors_and_unknown_ones_are_pointed_out() {
        var rows = "Gebiet;Jahr;Indikator;Wert;Einheit\nS01;2020;quote;4;%s\nS02;2020;quote;5;%s\n";
        assertThat(read(rows.formatted("%", "%")).warnings()).isEmpty();
        assertThat(read(rows.formatted("Prozent", "Anzahl")).errors())
                .containsExactly(
                        "3 Einheit: Die Einheit „Anzahl“ passt nicht zum Indikator „quote“, der in „Prozent“ angegeben wird.");
        assertThat(read(rows.formatted("je Kopf", "je Kopf")).warnings())
                .containsExactly(
                        "2 Einheit: Die Einheit „je Kopf“ ist unbekannt. Der Indikator „quote“ wird in „Prozent“ angegeben.");
    }

    @Test
    void a_jump_that_no_other_area_makes_is_pointed_out_within_the_file_and_against_what_counts() {
        var table = new StringBuilder("gebiet;jahr;quote\n");
        for (int i = 1; i <= 9; i++) {
            table.append("S0" + i + ";2020;" + (10 + i) + "\n");
            table.append("S0" + i + ";2021;" + (i == 5 ? 45 : 10 + i + i % 3) + "\n");
        }
        assertThat(read(table.toString()).warnings())
                .containsExactly(
                        "11 quote: Der Wert 45 weicht auffallend vom Vorjahr ab (15), weit mehr als in den anderen Gebieten.");
        var next = new StringBuilder("gebiet;jahr;quote\n");
        for (int i = 1; i <= 9; i++) {
            town.published("quote", "S0" + i, 2021, "" + (10 + i));
            next.append("S0" + i + ";2022;" + (i == 2 ? 1 : 11 + i) + "\n");
        }
        assertThat(read(next.toString()).warnings())
                .containsExactly(
                        "3 quote: Der Wert 1 weicht auffallend vom Vorjahr ab (12), weit mehr als in den anderen Gebieten.");
    }

    @Test
    void when_all_areas_jump_none_does() {
        var table = new StringBuilder("gebiet;jahr;quote\n");
        for (int i = 1; i <= 9; i++) {
            table.append("S0" + i + ";2020;" + (10 + i) + "\nS0" + i + ";2021;" + (40 + i + i % 2) + "\n");
        }
        assertThat(read(table.toString()).warnings()).isEmpty();
    }

    @Test
    void counts_of_the_parts_must_give_the_whole() {
        var parts = new StringBuilder("gebiet;jahr;einwohner\nS;2020;%s\n");
        for (int i = 1; i <= 9; i++) {
            parts.append("S0" + i + ";2020;10\n");
        }
        assertThat(read(parts.toString().formatted("90")).warnings()).isEmpty();
        assertThat(read(parts.toString().formatted("91")).warnings())
                .containsExactly("2 einwohner: Der Wert 91 ist nicht die Summe der 9 Teilgebiete; sie ergibt 90.");
        var some = "gebiet;jahr;einwohner\nS;2020;15\nS01;2020;10\nS02;2020;10\nS03;2020;.\n";
        assertThat(read(some).warnings())
                .containsExactly(
                        "2 einwohner: Die Teilgebiete mit Wert (2) ergeben zusammen 20, mehr als der Wert 15 für das Ganze.");
        assertThat(read(some.replace("2020;15", "2020;30")).warnings()).isEmpty();
    }

    @Test
    void shares_are_never_added_up() {
        assertThat(read("gebiet;jahr;quote\nS;2020;1\nS01;2020;10\nS02;2020;10\n")
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_secret_figure_that_stands_in_a_file_is_refused() {
        var result = read("""
                DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,CONF_STATUS
                A:B(1.0),einwohner,S01,2020,2,C
                """);
        assertThat(result.errors()).containsExactly("2 OBS_VALUE: Beim Status suppressed muss dieses Feld leer sein.");
    }

    @Test
    void everything_that_can_be_wrong_with_a_format_has_words() {
        for (var name : List.of(
                "sdmx-csv/sdmx10/reader/data_v1_exception.csv",
                "sdmx-csv/sdmx20/reader/data_v2_invalid_action.csv",
                "sdmx-csv/sdmx20/reader/data_v2_structures_exception.csv",
                "json-stat/collection.json",
                "json-stat/dimension.json",
                "json-stat/oecd-canada.json",
                "json-stat/QS104EW.json",
                "json-stat/galicia-2.0.json",
                "genesis/new.csv",
                "genesis/old.csv",
                "berlin-mss/mss-2019-4-1.csv")) {
            assertThat(town.read(Samples.bytes(name), name).errors()).as(name).isNotEmpty();
        }
        assertThat(town.read(Samples.bytes("sdmx-csv/sdmx20/reader/data_v2_invalid_action.csv"), "x")
                        .errors())
                .containsExactly(
                        "2 ACTION: Die Aktion „E“ wird nicht ausgeführt. Möglich sind I (Information), A (Append), R (Replace) und M (Merge).");
    }

    @Test
    void german_words_and_english_words_name_the_same_rules() throws IOException {
        var german = keys("/messages/msg_import.properties");
        assertThat(german).isEqualTo(keys("/messages/msg_import_en.properties")).hasSizeGreaterThan(60);
    }

    private static Set<Object> keys(String file) throws IOException {
        var words = new Properties();
        try (var stream = FigureReadingTest.class.getResourceAsStream(file)) {
            words.load(stream);
        }
        return words.keySet();
    }

    private ReadFigures.Result read(String text) {
        return town.read(text.getBytes(StandardCharsets.UTF_8), "probe.csv");
    }
}
