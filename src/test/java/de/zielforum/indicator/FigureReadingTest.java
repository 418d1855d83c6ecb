package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.indicator.exchange.Samples;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
                .indicator("umsatz", "Umsatz", "Euro", "")
                .indicator("lohn", "Lohnsumme", "Euro", "")
                .indicator("pacht", "Pacht", "Euro", "")
                .indicator("geburten", "Geburten", "Geburten", "")
                .indicator("klasse", "Statusklasse", "Klasse", "")
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
                        "4 Jahr: „20“ ist kein Jahr. Erwartet wird eine Jahreszahl von 1900 bis heute.",
                        "5 Arbeitslosenquote: „viel“ ist keine Zahl. In dieser Datei steht das Komma vor den Nachkommastellen.");
        assertThat(result.warnings())
                .containsExactly(
                        "1 Fläche: Diese Spalte ist unbekannt. Sie wird nicht übernommen.",
                        "6 Arbeitslosenquote: Der Anteil 104,5 liegt nicht zwischen 0 und 100.",
                        "6 Einwohnerinnen und Einwohner: Die Anzahl -5 ist negativ.");
        assertThat(result.observations()).isZero();
    }

    @Test
    void what_a_figure_says_by_itself_is_told_at_once_whatever_else_is_wrong() {
        births(2021);
        var neverNegative =
                "Der Wert -3 ist negativ. Alle veröffentlichten Werte dieses Indikators sind ganze Zahlen ab 0."
                        + " Kann er negativ werden, nennen Sie ihn im Namen Saldo, Bilanz, Differenz oder Veränderung.";
        var good = "geburten,S01,2022,-3,,,final\nquote,S02,2022,150,,,final\nquote,S03,2022,,-1,100,final\n";
        for (var bad : List.of(
                "geburten,S99,2022,90,,,final",
                "geburten,S04,22,90,,,final",
                "geburten,S04,2022,90,,,geheim",
                "geburten,S04,2022,viele,,,final",
                "geburten,S04,2022,90,,final",
                "unbekannt,S04,2022,90,,,final")) {
            var result = own(good + bad + "\n");
            assertThat(result.errors())
                    .as(bad)
                    .hasSize(3)
                    .contains("2 value: " + neverNegative, "4 numerator: Die Anzahl -1 ist negativ.");
            assertThat(result.warnings()).as(bad).contains("3 value: Der Anteil 150 liegt nicht zwischen 0 und 100.");
        }
        // the row in which something else is wrong, too
        for (var bad :
                List.of("geburten,S99,2022,-3,,,final", "geburten,S04,22,-3,,,final", "geburten,S04,2022,-3,,,x")) {
            assertThat(own(bad + "\n").errors()).as(bad).hasSize(2).contains("2 value: " + neverNegative);
        }
        assertThat(own("geburten,S04,2022,viele,,,x\n").errors()).hasSize(2);
    }

    @Test
    void jumps_and_sums_wait_for_a_file_that_can_be_read_whole() {
        births(2021);
        var wrong = "geburten,S02,2022,9054,,,final\ngeburten,S,2022,830,,,final\n";
        assertThat(own(wrong).warnings()).hasSize(2);
        var result = own(wrong + "geburten,S99,2022,97,,,final\n");
        assertThat(result.errors()).hasSize(1);
        assertThat(result.warnings()).isEmpty();
    }

    private ReadFigures.Result own(String rows) {
        return read("indicator,area,period,value,numerator,denominator,status\n" + rows);
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
    void contributions_that_cannot_be_are_told_by_line_and_column_and_never_repeated() {
        var result = read("""
                indicator,area,period,value,numerator,denominator,status,largest,second_largest
                umsatz,S01,2020,100,,,final,60,30
                umsatz,S02,2020,100,,,final,viel,-1
                umsatz,S03,2020,100,,,final,101,
                umsatz,S04,2020,100,,,final,40,41
                umsatz,S05,2020,100,,,final,60,41
                umsatz,S06,2020,100,,,final,,30
                umsatz,S07,2020,,,,suppressed,60,30
                umsatz,S08,2020,,,,missing,60,
                umsatz,S09,2020,100,,,final,60,0
                umsatz,S01,2021,-5,,,final,,
                quote,S01,2020,4.5,45,1000,final,60,
                lohn,S01,2020,4.5,9,2,final,4,1
                lohn,S02,2020,100,,,final,0,
                saldo,S01,2020,-3,,,final,,
                pacht,S01,2020,1000000000.00,,,final,5,5
                pacht,S02,2020,1000000000.001,,,final,5,5
                pacht,S03,2020,999999999,,,final,5,5
                """);
        assertThat(result.errors())
                .containsExactly(
                        "3 largest: Der Beitrag muss eine Zahl sein, geschrieben wie die anderen Zahlen der Datei, und darf nicht"
                                + " kleiner als 0 sein.",
                        "3 second_largest: Der Beitrag muss eine Zahl sein, geschrieben wie die anderen Zahlen der Datei, und"
                                + " darf nicht kleiner als 0 sein.",
                        "4 largest: Der größte Beitrag ist größer als der Wert.",
                        "5 second_largest: Der zweitgrößte Beitrag ist größer als der größte.",
                        "6 second_largest: Der größte und der zweitgrößte Beitrag sind zusammen größer als der Wert.",
                        "7 second_largest: Zum zweitgrößten Beitrag fehlt der größte.",
                        "8 largest: Beim Status suppressed muss dieses Feld leer sein.",
                        "8 second_largest: Beim Status suppressed muss dieses Feld leer sein.",
                        "9 largest: Beim Status missing muss dieses Feld leer sein.",
                        "10 second_largest: Dieser Beitrag ist 0, obwohl der Wert größer ist als die Beiträge, die genannt"
                                + " sind.",
                        "11 value: Zu diesem Indikator nennt die Datei Beiträge. Dann darf kein Wert kleiner als 0 sein.",
                        "12 largest: Anteile, Raten und andere Quotienten haben keine Beiträge. Nur bei Beträgen darf hier"
                                + " etwas stehen.",
                        "13 largest: Anteile, Raten und andere Quotienten haben keine Beiträge. Nur bei Beträgen darf hier"
                                + " etwas stehen.",
                        "13 second_largest: Anteile, Raten und andere Quotienten haben keine Beiträge. Nur bei Beträgen darf"
                                + " hier etwas stehen.",
                        "14 largest: Dieser Beitrag ist 0, obwohl der Wert größer ist als die Beiträge, die genannt sind.",
                        "16 value: Der Betrag hat zu viele Stellen, um geschützt zu werden: höchstens 12, davon bei diesem"
                                + " Indikator 3 nach dem Komma. Geben Sie ihn zum Beispiel in Tausend Euro an, oder mit weniger"
                                + " Nachkommastellen.",
                        "17 value: Der Betrag hat zu viele Stellen, um geschützt zu werden: höchstens 12, davon bei diesem"
                                + " Indikator 3 nach dem Komma. Geben Sie ihn zum Beispiel in Tausend Euro an, oder mit weniger"
                                + " Nachkommastellen.");
        assertThat(result.observations()).isZero();
    }

    @Test
    void contributions_are_found_by_their_headings_in_long_and_in_wide_tables() {
        for (var table : List.of(
                "indicator;area;period;value;status;largest;second_largest\n"
                        + "umsatz;S01;2020;100,5;final;60,5;30\numsatz;S02;2020;10;final;;\n",
                "Indikator;Gebiet;Jahr;Wert;Größter Beitrag;Zweitgrößter Beitrag\n"
                        + "umsatz;S01;2020;100,5;60,5;30\numsatz;S02;2020;10;.;.\n",
                "Gebiet;Jahr;Umsatz;groesster_beitrag;zweitgroesster_beitrag\n"
                        + "S01;2020;100,5;60,5;30\nS02;2020;10;;\n")) {
            var read = town.rows(table.getBytes(StandardCharsets.UTF_8));
            assertThat(read).hasSize(2);
            assertThat(read.getFirst().contributions().largest()).isEqualByComparingTo("60.5");
            assertThat(read.getFirst().contributions().second()).isEqualByComparingTo("30");
            assertThat(read.getLast().contributions()).isNull();
            assertThat(read.toString()).doesNotContain("60.5");
        }
        assertThat(read("Gebiet;Jahr;Umsatz;Lohnsumme;Größter Beitrag\nS01;2020;100;50;60\n")
                        .errors())
                .containsExactly(
                        "1 Größter Beitrag: Zu dieser Spalte gibt es keine Werte und keinen Zähler mit demselben Indikator und"
                                + " Jahr.");
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
    void what_was_published_as_whole_numbers_only_can_be_neither_negative_nor_broken() {
        births(2021);
        for (int i = 1; i <= 9; i++) {
            town.published("saldo", "S0" + i, 2021, "" + i);
        }
        var result = read("gebiet;jahr;geburten;saldo\nS01;2022;-3;-3\nS02;2022;55,5;1,5\nS03;2022;97;1\n");
        assertThat(result.errors())
                .containsExactly(
                        "2 geburten: Der Wert -3 ist negativ. Alle veröffentlichten Werte dieses Indikators sind"
                                + " ganze Zahlen ab 0. Kann er negativ werden, nennen Sie ihn im Namen Saldo, Bilanz, Differenz"
                                + " oder Veränderung.");
        assertThat(result.warnings()).containsExactly("3 geburten: Die Anzahl 55,5 ist keine ganze Zahl.");
    }

    @Test
    void in_a_first_file_a_value_unlike_nearly_all_others_is_pointed_out() {
        var table = new StringBuilder("gebiet;jahr;geburten\n");
        for (int i = 1; i <= 9; i++) {
            table.append("S0" + i + ";2020;3" + i + "\nS0" + i + ";2021;" + (i == 4 ? "-3" : i == 5 ? "35,5" : "3" + i))
                    .append("\n");
        }
        for (int i = 1; i <= 9; i++) {
            table.append("S0" + i + ";2019;3" + i + "\n");
        }
        var result = read(table.toString().replace("S01;2020;31", "S01;2020;31\nS;2020;315"));
        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings())
                .contains(
                        "10 geburten: Die Anzahl -3 ist negativ.",
                        "12 geburten: Die Anzahl 35,5 ist keine ganze Zahl.");
    }

    @Test
    void a_single_wrong_count_is_held_against_the_published_total_and_what_it_corrects() {
        births(2022);
        assertThat(read("gebiet;jahr;geburten\nS02;2022;9054\n").warnings())
                .containsExactly(
                        "2 geburten: Der Wert 9054 weicht auffallend von dem ab, der für dieses Jahr veröffentlicht ist (54).",
                        "2 geburten: Mit dem Wert 9054 ergeben die 9 Teilgebiete zusammen 9830; der Wert für das Ganze ist 830.");
        assertThat(read("gebiet;jahr;geburten\nS02;2022;54\n").warnings()).isEmpty();
        assertThat(read("gebiet;jahr;geburten\nS02;2022;64\nS;2022;840\n").warnings())
                .isEmpty();
        assertThat(read("gebiet;jahr;geburten\nS02;2022;.\nS;2022;777\n").warnings())
                .isEmpty();
        assertThat(read("gebiet;jahr;geburten\nS02;2022;.\nS;2022;775\n").warnings())
                .containsExactly(
                        "3 geburten: Die Teilgebiete mit Wert (8) ergeben zusammen 776, mehr als der Wert 775 für das Ganze.");
    }

    @Test
    void a_count_that_is_only_a_tenth_too_large_breaks_the_published_sum() {
        for (int i = 1; i <= 9; i++) {
            town.published("einwohner", "S0" + i, 2022, i == 2 ? "5052" : "5000");
        }
        town.published("einwohner", "S", 2022, "45052");
        assertThat(read("gebiet;jahr;einwohner\nS02;2022;5552\n").warnings())
                .containsExactly(
                        "2 einwohner: Mit dem Wert 5552 ergeben die 9 Teilgebiete zusammen 45552; der Wert für das Ganze ist 45052.");
    }

    @Test
    void a_wrong_total_beside_all_its_parts_is_pointed_out_though_the_unit_is_not_known() {
        var table = new StringBuilder("gebiet;jahr;geburten\nS;2022;900\n");
        for (int i = 1; i <= 9; i++) {
            table.append("S0" + i + ";2022;" + (i == 2 ? 54 : 97) + "\n");
        }
        var warning = "2 geburten: Der Wert 900 ist nicht die Summe der 9 Teilgebiete; sie ergibt 830.";
        assertThat(read(table.toString()).warnings()).containsExactly(warning);
        births(2021);
        assertThat(read(table.toString()).warnings()).containsExactly(warning);
    }

    @Test
    void numerators_and_denominators_of_rates_are_added_up() {
        for (int i = 1; i <= 9; i++) {
            town.published("quote", "S0" + i, 2022, counted(i == 2 ? "355" : "300", "1000"));
        }
        town.published("quote", "S", 2022, counted("2755", "9000"));
        var heading = "indicator;area;period;value;numerator;denominator;status\n";
        assertThat(read(heading + "quote;S;2022;44,44;4000;9000;final\n").warnings())
                .containsExactly("2 numerator: Der Wert 4000 ist nicht die Summe der 9 Teilgebiete; sie ergibt 2755.");
        assertThat(read(heading + "quote;S02;2022;32,3;355;1100;final\n").warnings())
                .containsExactly(
                        "2 denominator: Mit dem Wert 1100 ergeben die 9 Teilgebiete zusammen 9100; der Wert für das Ganze ist 9000.");
    }

    @Test
    void parts_must_not_exceed_the_published_total_when_one_of_them_is_secret() {
        births(2022);
        town.withheld("geburten", "S09", 2022);
        assertThat(read("gebiet;jahr;geburten\nS02;2022;151\n").warnings()).isEmpty();
        assertThat(read("gebiet;jahr;geburten\nS02;2022;152\n").warnings())
                .containsExactly(
                        "2 geburten: Mit dem Wert 152 ergeben die Teilgebiete mit Wert (8) zusammen 831, mehr als der Wert 830 für das Ganze.");
    }

    @Test
    void what_was_published_in_multiples_of_five_may_be_off_by_half_of_it_each() {
        for (int i = 1; i <= 9; i++) {
            town.published("einwohner", "S0" + i, 2022, new PublishedFigure(new BigDecimal("100"), null, null, 5));
        }
        town.published("einwohner", "S", 2022, new PublishedFigure(new BigDecimal("900"), null, null, 5));
        assertThat(read("gebiet;jahr;einwohner\nS;2022;922\n").warnings()).isEmpty();
        assertThat(read("gebiet;jahr;einwohner\nS;2022;923\n").warnings())
                .containsExactly("2 einwohner: Der Wert 923 ist nicht die Summe der 9 Teilgebiete; sie ergibt 900.");
    }

    @Test
    void classes_are_whole_numbers_and_do_not_add_up() {
        var table = new StringBuilder("gebiet;jahr;klasse\nS;2020;2\n");
        for (int i = 1; i <= 9; i++) {
            table.append("S0" + i + ";2020;" + (1 + i % 4) + "\n");
            town.published("klasse", "S0" + i, 2021, "" + (1 + i % 4));
        }
        town.published("klasse", "S", 2021, "3");
        assertThat(read(table.toString()).warnings()).isEmpty();
        assertThat(read("gebiet;jahr;klasse\nS01;2021;4\n").warnings()).isEmpty();
    }

    @Test
    void few_figures_are_held_against_the_year_before_by_a_fixed_bound() {
        births(2021);
        assertThat(read("gebiet;jahr;geburten\nS02;2022;162\nS03;2022;33\n").warnings())
                .isEmpty();
        assertThat(read("gebiet;jahr;geburten\nS02;2022;163\nS03;2022;32\n").warnings())
                .containsExactly(
                        "2 geburten: Der Wert 163 weicht auffallend vom Vorjahr ab (54).",
                        "3 geburten: Der Wert 32 weicht auffallend vom Vorjahr ab (97).");
        town.published("geburten", "S02", 2021, "1").published("quote", "S01", 2021, "1.2");
        assertThat(read("gebiet;jahr;geburten\nS02;2022;11\n").warnings()).isEmpty();
        assertThat(read("gebiet;jahr;geburten\nS02;2022;12\n").warnings()).hasSize(1);
        assertThat(read("gebiet;jahr;quote\nS01;2022;3,7\n").warnings())
                .containsExactly("2 quote: Der Wert 3.7 weicht auffallend vom Vorjahr ab (1.2).");
    }

    @Test
    void no_figure_is_of_a_year_to_come() {
        assertThat(read("gebiet;jahr;geburten\nS01;2025;1\nS01;2026;1\nS02;2099;.\n")
                        .errors())
                .containsExactly(
                        "3 jahr: Das Jahr 2026 liegt in der Zukunft. Vorausberechnungen werden nicht übernommen.",
                        "4 jahr: Das Jahr 2099 liegt in der Zukunft. Vorausberechnungen werden nicht übernommen.");
    }

    /** Publishes 830 births in the town, 54 of them in the second district. */
    private void births(int year) {
        for (int i = 1; i <= 9; i++) {
            town.published("geburten", "S0" + i, year, i == 2 ? "54" : "97");
        }
        town.published("geburten", "S", year, "830");
    }

    private static PublishedFigure counted(String numerator, String denominator) {
        var rate = new BigDecimal(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(denominator), 4, RoundingMode.HALF_UP);
        return new PublishedFigure(rate, new BigDecimal(numerator), new BigDecimal(denominator), null);
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
