package de.zielforum.indicator;

import static de.zielforum.indicator.ExampleFigures.HEADING;
import static de.zielforum.indicator.ExampleFigures.INDICATOR_HEADING;
import static de.zielforum.indicator.ExampleFigures.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ImportsTest {

    @Inject
    ExampleFigures example;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    Figures figures;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    void every_mistake_is_named_by_line_and_column_and_nothing_is_stored() {
        var rate = example.indicator("100");
        var before = editions.all(example.statistician()).size();
        var report = example.upload(HEADING
                + rate + ",STGT01,2020,50.5,101,200,final\n"
                + "unbekannt,STGT01,2020,1,,,final\n"
                + rate + ",STGT99,2020,1,,,final\n"
                + rate + ",STGT02,20,1,,,final\n"
                + rate + ",STGT02,2020,abc,,,final\n"
                + rate + ",STGT03,2020,12,,,geheim\n"
                + rate + ",STGT04,2020,12,,,suppressed\n"
                + rate + ",STGT05,2020,,3,,missing\n"
                + rate + ",STGT06,2020,,,,final\n"
                + rate + ",STGT07,2020,1,1,0,final\n"
                + rate + ",STGT08,2020,150,3,2,final\n"
                + rate + ",STGT01,2020,50.5,101,200,final\n"
                + rate + ",STGT09,2020,1,,\n"
                + ",STGT10,2020,1,,,provisional\n");
        assertThat(report.done()).isFalse();
        assertThat(report.rows()).isEqualTo(14);
        assertThat(report.edition()).isNull();
        assertThat(report.errors())
                .containsExactly(
                        problem(
                                3,
                                "indicator",
                                "Den Indikator „unbekannt“ gibt es nicht. Laden Sie zuerst die Datei der Indikatoren hoch."),
                        problem(
                                4,
                                "area",
                                "Das Gebiet „STGT99“ gibt es nicht. Laden Sie zuerst die Datei der Gebiete hoch."),
                        problem(5, "period", "„20“ ist kein Jahr. Erwartet wird eine Jahreszahl von 1900 bis heute."),
                        problem(
                                6,
                                "value",
                                "„abc“ ist keine Zahl. In dieser Datei steht der Punkt vor den Nachkommastellen."),
                        problem(
                                7,
                                "status",
                                "„geheim“ ist kein Status. Möglich sind final (endgültig), provisional (vorläufig), suppressed (geheim) und missing (fehlt)."),
                        problem(8, "value", "Beim Status suppressed muss dieses Feld leer sein."),
                        problem(9, "numerator", "Beim Status missing muss dieses Feld leer sein."),
                        problem(10, "value", "Beim Status final muss hier ein Wert stehen."),
                        problem(11, "denominator", "Der Nenner muss größer als 0 sein."),
                        problem(
                                12,
                                "numerator",
                                "Der Zähler ist größer als der Nenner. Bei einem Anteil von hundert kann das nicht sein."),
                        problem(13, "", "Der Wert für „" + rate + "“, „STGT01“, 2020 steht schon in Zeile 2."),
                        problem(14, "", "Die Anzahl der Felder stimmt nicht: 6 in der Zeile, 7 in der Kopfzeile."),
                        problem(15, "indicator", "Hier fehlt eine Angabe."));
        assertThat(editions.all(example.statistician())).hasSize(before);
        assertThat(figures.rows(rate)).isEmpty();
    }

    @Test
    void a_rate_that_does_not_fit_its_counts_is_a_warning_and_rounding_is_not() {
        var rate = example.indicator("100");
        var report = example.upload(HEADING
                + rate + ",STGT01,2020,33.3,1,3,final\n"
                + rate + ",STGT02,2020,33,1,3,final\n"
                + rate + ",STGT03,2020,33.4,1,3,final\n"
                + rate + ",STGT04,2020,66.67,2,3,provisional\n");
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings())
                .containsExactly(problem(
                        4, "value", "Der Wert 33.4 passt nicht zu Zähler und Nenner; aus ihnen ergibt sich 33.33."));
        assertThat(editions.preview(example.statistician(), report.edition()).warnings())
                .isEqualTo(report.warnings());
    }

    @Test
    void gross_errors_in_a_correction_are_seen_by_what_is_published() {
        flensburg.withFigures();
        assertThat(example.upload(HEADING + "geburten,STGT02,2022,9054,,,final\n")
                        .warnings())
                .containsExactly(
                        problem(
                                2,
                                "value",
                                "Der Wert 9054 weicht auffallend von dem ab, der für dieses Jahr veröffentlicht ist (54)."),
                        problem(
                                2,
                                "value",
                                "Mit dem Wert 9054 ergeben die 13 Teilgebiete zusammen 9830; der Wert für das Ganze ist 830."));
        assertThat(example.upload(HEADING + "einwohner,STGT02,2022,5552,,,final\n")
                        .warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("5552", "99841", "99341"));
        assertThat(example.upload(HEADING + "sgb2-kinder,01001000,2022,26.1523,4000,15295,final\n")
                        .warnings())
                .containsExactly(problem(
                        2, "numerator", "Der Wert 4000 ist nicht die Summe der 13 Teilgebiete; sie ergibt 2755."));
        var births = example.upload(HEADING + "geburten,STGT02,2022,55.5,,,final\n");
        assertThat(births.errors()).isEmpty();
        assertThat(births.warnings()).contains(problem(2, "value", "Die Anzahl 55.5 ist keine ganze Zahl."));
        assertThat(example.upload(HEADING + "geburten,STGT02,2022,-3,,,final\n").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).startsWith("Der Wert -3 ist negativ."));
    }

    @Test
    void negative_counts_and_impossible_shares_are_named_beside_unknown_areas() {
        flensburg.withFigures();
        var report = example.upload(HEADING
                + "einwohner,STGT99,2023,100,,,final\n"
                + "einwohner,STGT03,2023,-5,,,final\n"
                + "sgb2-kinder,STGT07,2023,150,,,final\n");
        assertThat(report.errors())
                .extracting(ImportProblem::line, ImportProblem::column)
                .containsExactly(tuple(2, "area"), tuple(3, "value"));
        assertThat(report.errors().getLast().message()).startsWith("Der Wert -5 ist negativ.");
        assertThat(report.warnings())
                .containsExactly(problem(4, "value", "Der Anteil 150 liegt nicht zwischen 0 und 100."));
    }

    @Test
    void the_year_to_come_is_refused() {
        var count = example.indicator("");
        var coming = LocalDate.now(clock.withZone(BerlinTime.ZONE)).getYear() + 1;
        assertThat(example.upload(HEADING + count + ",STGT01," + (coming - 1) + ",1,,,final\n" + count + ",STGT01,"
                                + coming + ",1,,,final\n")
                        .errors())
                .containsExactly(problem(
                        3,
                        "period",
                        "Das Jahr " + coming + " liegt in der Zukunft. Vorausberechnungen werden nicht übernommen."));
    }

    @Test
    void spreadsheets_of_german_offices_are_read_as_they_are() {
        var count = example.indicator("");
        var table = "\"Indicator\";\"area\";\"period\";\"value\";\"status\";\"Bemerkung\"\r\n"
                + "\"" + count + "\";\"STGT01\";2020;\"1.234,5\";final;\"für Mürwik\"\r\n"
                + count + ";STGT02;2020;0,25;FINAL;\r\n"
                + count + ";STGT03;2020;−3,125;provisional;\r\n"
                + count + ";STGT04;2020;1.234;final;\r\n"
                + count + ";STGT05;2020;12 345,5;final;\r\n"
                + ";;;;;\r\n\r\n";
        var bytes = table.replace("−", "-").getBytes(Charset.forName("windows-1252"));
        var report = example.upload(bytes);
        assertThat(report.errors()).isEmpty();
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.warnings())
                .containsExactly(problem(1, "bemerkung", "Diese Spalte ist unbekannt. Sie wird nicht übernommen."));
        editions.check(example.statistician(), report.edition());
        editions.publish(example.statistician(), report.edition());
        assertThat(figures.rows(count))
                .extracting(row -> row.figure().value().toPlainString())
                .containsExactly("1234.5", "0.25", "-3.125", "1234", "12345.5");
    }

    @Test
    void a_byte_order_mark_and_english_groups_do_not_disturb() {
        var count = example.indicator("");
        var table = "\uFEFF" + HEADING + count + ",STGT01,2020,\"1,234.5\",,,final\n" + count
                + ",STGT02,2020,\"1,234\",,,final\n";
        var report = example.upload(table.getBytes(StandardCharsets.UTF_8));
        assertThat(report.errors()).isEmpty();
        editions.check(example.statistician(), report.edition());
        editions.publish(example.statistician(), report.edition());
        assertThat(figures.rows(count))
                .extracting(row -> row.figure().value().toPlainString())
                .containsExactly("1234.5", "1234");
    }

    @Test
    void numbers_that_could_mean_two_things_are_pointed_out() {
        var count = example.indicator("");
        var report = example.upload("indicator;area;period;value;status\n" + count + ";STGT01;2020;1,234;final\n");
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isZero();
            assertThat(warning.message()).contains("Komma als Dezimalzeichen");
        });
    }

    @Test
    void files_that_are_no_tables_are_refused_with_the_reason() {
        flensburg.withAreas();
        assertThat(only(new byte[0])).isEqualTo("Die Datei ist leer.");
        assertThat(only(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("CSV-Datei");
        assertThat(only("indicator,area".getBytes(StandardCharsets.UTF_16))).contains("UTF-16");
        assertThat(only(new byte[] {65, 0, 66})).contains("Diese Art von Datei wird nicht gelesen");
        assertThat(only(HEADING.getBytes(StandardCharsets.UTF_8))).contains("keine Zeile mit Werten");
        assertThat(example.upload("indicator;area;period;value\nx;y;2020;1\n").errors())
                .containsExactly(
                        problem(1, "status", "Diese Spalte fehlt. Gefunden wurden: area, indicator, period, value."));
        assertThat(example.upload(HEADING + "\"x,STGT01,2020\n").errors()).isNotEmpty();
    }

    @Test
    void tables_of_other_forms_are_taken_when_nothing_is_open_and_otherwise_say_what_is() {
        var count = example.indicator("");
        var report = example.upload("Stadtteil;Jahr;" + count + ";Bemerkung\nSTGT01;2020;7,5;gut\nSTGT02;2020;.;\n");
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings())
                .containsExactly(problem(1, "Bemerkung", "Diese Spalte ist unbekannt. Sie wird nicht übernommen."));
        editions.check(example.statistician(), report.edition());
        editions.publish(example.statistician(), report.edition());
        assertThat(figures.rows(count))
                .extracting(row -> row.figure().status() + " " + row.figure().value())
                .containsExactly("FINAL 7.5", "SUPPRESSED null");
        assertThat(example.upload("Stadtteil;" + count + "\nSTGT01;7,5\n").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).startsWith("Nichts sagt, aus welchem Jahr"));
    }

    @Test
    void the_same_file_sent_twice_is_one_edition_while_it_waits() {
        var count = example.indicator("");
        var table = HEADING + count + ",STGT01,2020,5,,,final\n";
        var first = example.upload(table);
        assertThat(example.upload(table).edition()).isEqualTo(first.edition());
        editions.check(example.statistician(), first.edition());
        editions.publish(example.statistician(), first.edition());
        assertThat(example.upload(table).edition()).isNotEqualTo(first.edition());
    }

    @Test
    void more_errors_than_anybody_reads_are_counted() {
        flensburg.withAreas();
        var table = new StringBuilder(HEADING);
        for (int i = 0; i < 250; i++) {
            table.append("nichts,STGT01,").append(1900 + i % 100).append(i < 100 ? ",1,,,final\n" : ",2,,,missing\n");
        }
        var report = example.upload(table.toString());
        assertThat(report.errors()).hasSize(ImportReport.SHOWN);
        assertThat(report.furtherErrors()).isPositive();
        assertThat(report.rows()).isEqualTo(250);
    }

    @Test
    void mistakes_in_indicators_are_named_and_nothing_is_stored() {
        var good = "t-" + UUID.randomUUID();
        var report = imports.importIndicators(
                example.statistician(),
                stream(INDICATOR_HEADING
                        + good + ",Gut,,Prozent,,neutral,Probe,Text,100,Quelle,CC0\n"
                        + "Groß,Name,,Prozent,,neutral,Probe,Text,100,Quelle,CC0\n"
                        + good + ",Gut,,Prozent,,neutral,Probe,Text,100,Quelle,CC0\n"
                        + "t-x,,,Prozent,,up,Probe,Text,0,Quelle,CC0\n"));
        assertThat(report.errors())
                .containsExactly(
                        problem(
                                3,
                                "key",
                                "Der Schlüssel darf höchstens 60 Zeichen haben und nur aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen bestehen."),
                        problem(4, "key", "Der Schlüssel „" + good + "“ steht schon in Zeile 2."),
                        problem(5, "name_de", "Hier fehlt eine Angabe."),
                        problem(
                                5,
                                "polarity",
                                "„up“ ist keine Richtung. Möglich sind higher-is-better, lower-is-better und neutral."),
                        problem(
                                5,
                                "scale",
                                "„0“ ist kein Faktor. Erwartet wird eine Zahl größer als 0, etwa 100 für Prozent."));
        assertThat(figures.indicator(good)).isEmpty();
    }

    @Test
    void an_indicator_brought_in_again_gets_its_new_description() {
        var key = example.indicator("100");
        var report = imports.importIndicators(
                example.statistician(),
                stream("key;name_de;unit;polarity;dimension;definition_de;scale;source;licence\n" + key
                        + ";Neuer Name;Promille;neutral;Probe;Neu;1.000;Quelle;CC0\n"));
        assertThat(report.done()).isTrue();
        var view = figures.indicator(key).orElseThrow();
        assertThat(view.name()).isEqualTo("Neuer Name");
        assertThat(view.scale()).isEqualByComparingTo("1000");
        assertThat(view.polarity()).isEqualTo(Polarity.NEUTRAL);
    }

    @Test
    void only_the_duty_statistics_may_import() {
        assertThatThrownBy(() -> imports.importIndicators(Viewer.VISITOR, stream("")))
                .isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> imports.importObservations(Viewer.VISITOR, "x", stream(""), ""))
                .isInstanceOf(SignInNeeded.class);
        for (var who : new Who[] {Who.resident(), Who.planner(), Who.moderator(), Who.accounts()}) {
            var viewer = who.viewer(people);
            assertThat(IndicatorPermissions.mayImport(viewer)).isFalse();
            assertThatThrownBy(() -> imports.importIndicators(viewer, stream("")))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> imports.importObservations(viewer, "x", stream(""), ""))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(IndicatorPermissions.mayImport(example.statistician())).isTrue();
    }

    @Test
    void the_database_itself_refuses_a_value_beside_a_secret() {
        var count = example.indicator("");
        var edition = example.publish(count + ",STGT01,2020,,,,suppressed");
        Object stored = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select value from observation where edition_id = :e", Object.class)
                        .setParameter("e", edition.value())
                        .getSingleResult());
        assertThat(stored).isNull();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("""
                                        insert into observation (edition_id, indicator_id, area_id, period, value, status)
                                        select edition_id, indicator_id, area_id, 2021, 3, 'SUPPRESSED'
                                        from observation where edition_id = :e
                                        """)
                                .setParameter("e", edition.value())
                                .executeUpdate()))
                .hasMessageContaining("check constraint");
    }

    private String only(byte[] file) {
        var errors = example.upload(file).errors();
        assertThat(errors).hasSize(1);
        return errors.getFirst().message();
    }

    private static ImportProblem problem(int line, String column, String message) {
        return new ImportProblem(line, column, message);
    }
}
