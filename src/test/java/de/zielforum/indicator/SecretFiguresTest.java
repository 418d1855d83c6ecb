package de.zielforum.indicator;

import static de.zielforum.indicator.ExampleFigures.HEADING;
import static de.zielforum.indicator.ExampleFigures.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Refused;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is secret on its way from the upload to the public, and that it arrives nowhere. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class SecretFiguresTest {

    private static final String CITY = Flensburg.CODE;

    @Inject
    ExampleFigures example;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    SecrecyRules rules;

    @Inject
    Figures figures;

    @Inject
    Citations citations;

    @Inject
    Flensburg flensburg;

    @Inject
    Areas areas;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private final Who statistician = Who.statistician();

    @Test
    void a_secret_value_and_its_protection_leave_the_system_nowhere() {
        var source = source();
        var counts = indicator("", source);
        var rates = indicator("100", source);
        // With a rule like this the secret numbers are long enough to be told from all others.
        rules.set(example.statistician(), source, rule(1000, null));
        var rows = new StringBuilder(HEADING);
        var sum = 0;
        for (int district = 1; district <= 13; district++) {
            var count = district == 1 ? 877 : 51_007 + 10_101 * district;
            sum += count;
            rows.append("%s,STGT%02d,1951,%d,,,final\n".formatted(counts, district, count));
        }
        rows.append("%s,%s,1951,%d,,,final\n".formatted(counts, CITY, sum));
        rows.append(rates).append(",STGT01,1951,1.234567,863,69903,final\n");
        rows.append(rates).append(",STGT02,1951,7.654321,7777,101603,final\n");
        var id = example.upload(rows.toString()).edition();
        everywhere(counts, rates, List.of("877", "863", "1.234567", "1,2"));
        assertThat(editions.check(example.statistician(), id)).isTrue();
        everywhere(counts, rates, List.of("877", "863", "1.234567", "1,2"));
        editions.publish(example.statistician(), id);

        assertThat(figures.figure(counts, flensburg.district(1), 1951)
                        .orElseThrow()
                        .status())
                .isEqualTo(ValueStatus.SUPPRESSED);
        var others = figures.across(counts, AreaLevel.DISTRICT, 1951).stream()
                .filter(figure -> figure.status() == ValueStatus.SUPPRESSED)
                .map(Figure::areaCode)
                .toList();
        assertThat(others).contains("STGT01").hasSize(2);
        var partner = Integer.parseInt(others.getLast().substring(4));
        everywhere(counts, rates, List.of("877", "863", "1.234567", "1,2", "" + (51_007 + 10_101 * partner)));
        assertThat(figures.rows(rates))
                .anySatisfy(row -> assertThat(row.numerator()).isEqualByComparingTo("7777"));
        for (var key : List.of(counts, rates)) {
            assertThatThrownBy(() ->
                            citations.cite(Who.resident().viewer(people), new ObservationKey(key, "STGT01", 1951)))
                    .isInstanceOf(Refused.class);
        }
        assertThat(number("select count(*) from submitted_figure where edition_id = ?1", id.value()))
                .isZero();
        assertThat(number(
                        "select count(*) from observation where edition_id = ?1 and (value in (877, 1.234567)"
                                + " or numerator in (863, 877))",
                        id.value()))
                .isZero();
    }

    private void everywhere(String counts, String rates, List<String> secrets) {
        var said = new ArrayList<String>();
        for (var key : List.of(counts, rates)) {
            for (var path : List.of(
                    "/indikatoren",
                    "/indikatoren/" + key,
                    "/indikatoren/" + key + "?jahr=1951&ebene=district&ordnung=wert",
                    "/indikatoren/" + key + "?gebiete=STGT01&gebiete=STGT02",
                    "/gebiete",
                    "/gebiete?indikator=" + key,
                    "/gebiete/STGT01",
                    "/gebiete/" + CITY,
                    "/api/v1/indicators/" + key,
                    "/api/v1/indicators/" + key + "/observations",
                    "/api/v1/indicators/" + key + "/observations.csv",
                    "/api/v1/areas/STGT01")) {
                said.add(Who.visitor().get(path).asString());
            }
            said.add(figures.rows(key).toString());
            said.add(figures.series(key, flensburg.district(1)).toString());
            said.add(figures.latestOf(flensburg.district(1)).stream()
                    .filter(figure -> figure.indicator().equals(key))
                    .toList()
                    .toString());
            said.add(figures.search(key.replace('-', ' ') + " Altstadt 1951", null, 50)
                    .toString());
            said.add(editions.of(key).toString());
        }
        for (var text : said) {
            // Words of the indicators only: other tests have figures of their own.
            var about = text.lines()
                    .filter(line -> line.contains("1951") || line.contains(counts) || line.contains(rates))
                    .toList();
            for (var secret : secrets) {
                // Letters beside it are those of an id.
                var alone = Pattern.compile("(?<![\\p{Alnum}.,-])" + Pattern.quote(secret) + "(?![\\p{Alnum}.,-])");
                assertThat(about).noneMatch(line -> alone.matcher(line).find() && !line.contains("<a href=\"#"));
            }
        }
    }

    @Test
    void a_later_total_does_not_betray_what_an_earlier_edition_kept_back() {
        var key = indicator("", source());
        var rows = new ArrayList<String>();
        rows.add(key + ",STGT01,1952,2,,,final");
        for (int district = 2; district <= 13; district++) {
            rows.add("%s,STGT%02d,1952,%d,,,final".formatted(key, district, 10 * district));
        }
        example.publish(rows.toArray(String[]::new));
        assertThat(secret(key, 1952)).containsExactly("STGT01");
        example.publish(key + "," + CITY + ",1952,902,,,final");
        assertThat(secret(key, 1952)).containsExactly(CITY, "STGT01");
    }

    @Test
    void what_the_source_kept_back_cannot_be_worked_out_either() {
        var key = indicator("", source());
        var rows = new ArrayList<String>();
        rows.add(key + ",STGT01,1953,,,,suppressed");
        rows.add(key + "," + CITY + ",1953,902,,,final");
        for (int district = 2; district <= 13; district++) {
            rows.add("%s,STGT%02d,1953,%d,,,final".formatted(key, district, 10 * district));
        }
        example.publish(rows.toArray(String[]::new));
        assertThat(secret(key, 1953)).contains("STGT01").hasSize(2);
    }

    @Test
    void parts_named_in_the_file_of_indicators_hang_together() {
        var total = indicator("", source());
        var one = indicator("", source(), total);
        var two = indicator("", source(), total);
        example.publish(
                total + ",STGT01,1954,42,,,final", one + ",STGT01,1954,2,,,final", two + ",STGT01,1954,40,,,final");
        assertThat(secret(one, 1954)).containsExactly("STGT01");
        assertThat(secret(two, 1954).size() + secret(total, 1954).size()).isEqualTo(1);
        var report = imports.importIndicators(
                example.statistician(),
                stream(heading() + line("t-" + UUID.randomUUID(), "", source(), "gibt-es-nicht")));
        assertThat(report.errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("gibt-es-nicht"));
    }

    @Test
    void counts_can_be_broken_down_in_two_ways() {
        var total = indicator("", source());
        var women = indicator("", source(), total + ":geschlecht");
        var men = indicator("", source(), total + ":geschlecht");
        var young = indicator("", source(), total + ":alter");
        var old = indicator("", source(), total + ":alter");
        example.publish(
                total + ",STGT01,1961,42,,,final",
                women + ",STGT01,1961,2,,,final",
                men + ",STGT01,1961,40,,,final",
                young + ",STGT01,1961,20,,,final",
                old + ",STGT01,1961,22,,,final");
        assertThat(secret(women, 1961)).containsExactly("STGT01");
        assertThat(secret(men, 1961).size() + secret(total, 1961).size()).isEqualTo(1);
        var unusable = imports.importIndicators(
                example.statistician(),
                stream(heading() + line("t-" + UUID.randomUUID(), "", source(), total + ":a " + total + ":b")));
        assertThat(unusable.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("part_of");
            assertThat(problem.message()).contains(total + ":a");
        });
    }

    @Test
    void a_group_goes_by_another_name_when_its_numbers_were_the_same_in_other_years() {
        var people = indicator("", source());
        var share = indicator("100", source());
        example.publish(
                people + ",STGT01,1962,400,,,final",
                people + ",STGT02,1962,500,,,final",
                people + ",STGT03,1962,600,,,final",
                share + ",STGT01,1962,50,200,400,final",
                share + ",STGT02,1962,50,250,500,final",
                share + ",STGT03,1962,50,300,600,final");
        example.publish(
                people + ",STGT01,1963,400,,,final",
                people + ",STGT02,1963,500,,,final",
                share + ",STGT01,1963,0.5,,,final",
                share + ",STGT02,1963,20.0,,,final");
        assertThat(secret(share, 1963)).containsExactly("STGT01");
    }

    @Test
    void what_a_rate_refers_to_can_be_the_key_of_an_indicator() {
        var people = indicator("", source());
        var share = "t-" + UUID.randomUUID();
        assertThat(imports.importIndicators(example.statistician(), stream("""
                        key,name_de,unit,polarity,dimension,definition_de,scale,source,licence,denominator_de
                        %s,Probe,Prozent,neutral,Probe,Nur zur Probe,100,%s,CC0-1.0,%s
                        """.formatted(share, source(), people)))
                        .errors())
                .isEmpty();
        example.publish(
                people + ",STGT01,1964,400,,,final",
                people + ",STGT02,1964,500,,,final",
                share + ",STGT01,1964,0.5,,,final",
                share + ",STGT02,1964,20.0,,,final");
        assertThat(secret(share, 1964)).containsExactly("STGT01");
    }

    @Test
    void quotients_are_worked_out_anew_from_rounded_counts() {
        var source = source();
        flensburg.withAreas();
        var quotient = "t-" + UUID.randomUUID();
        assertThat(imports.importIndicators(
                                example.statistician(),
                                stream(heading()
                                        + line(quotient, "", source, "").replace(",Personen,", ",Quotient,")))
                        .errors())
                .isEmpty();
        rules.set(example.statistician(), source, rule(4, 5));
        example.publish(
                quotient + ",STGT01,1965,2.1456,221,103,final",
                quotient + ",STGT02,1965,2.5,,107,final",
                quotient + ",STGT03,1965,7.25,,,final");
        var rows = figures.rows(quotient).stream()
                .filter(row -> row.figure().period() == 1965)
                .sorted(Comparator.comparing(row -> row.figure().areaCode()))
                .toList();
        assertThat(rows.getFirst().figure().value()).isEqualByComparingTo("2.0952");
        assertThat(rows.getFirst().numerator()).isEqualByComparingTo("220");
        assertThat(rows.getFirst().denominator()).isEqualByComparingTo("105");
        assertThat(rows.get(1).figure().value()).isEqualByComparingTo("2.5");
        assertThat(rows.get(1).denominator()).isNull();
        assertThat(rows.getLast().figure().value()).isEqualByComparingTo("7.25");
    }

    @Test
    void a_check_is_done_anew_when_a_rule_has_changed_and_the_database_insists() {
        var source = source();
        var key = indicator("", source);
        var id = example.upload(HEADING + key + ",STGT01,1955,7,,,final\n").edition();
        var me = example.statistician();
        assertThat(editions.check(me, id)).isTrue();
        rules.set(me, source, rule(10, null));
        assertThat(editions.preview(me, id).edition().outdated()).isTrue();
        assertThat(editions.preview(me, id).edition().state()).isEqualTo(EditionState.UPLOADED);
        assertThatThrownBy(() -> editions.publish(me, id))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("checkOutdated"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "update edition set published_at = checked_at, published_by = checked_by where id = ?1")
                                .setParameter(1, id.value())
                                .executeUpdate()))
                .hasMessageContaining("only when it is protected");
        assertThat(editions.check(me, id)).isTrue();
        editions.publish(me, id);
        assertThat(secret(key, 1955)).containsExactly("STGT01");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("""
                                        insert into observation (edition_id, indicator_id, area_id, period, value, status)
                                        select edition_id, indicator_id, area_id, 1956, 3, 'FINAL' from observation
                                        where edition_id = ?1
                                        """)
                                .setParameter(1, id.value())
                                .executeUpdate()))
                .hasMessageContaining("nothing is added to a published edition");
    }

    @Test
    void an_edition_that_contradicts_itself_is_not_published_and_says_why() {
        var key = indicator("", source());
        var tarup = flensburg.area("STGT13");
        var inside = areas.all().stream()
                .filter(area -> tarup.equals(area.parent()))
                .map(AreaView::code)
                .toList();
        var rows = new StringBuilder(HEADING);
        rows.append(key).append(',').append(CITY).append(",1957,30,,,final\n");
        rows.append(key).append(",STGT13,1957,,,,suppressed\n");
        inside.forEach(code -> rows.append(key).append(',').append(code).append(",1957,20,,,final\n"));
        rows.append(key).append(",STGT01,1957,1,,,final\n");
        var id = example.upload(rows.toString()).edition();
        var me = example.statistician();
        assertThat(editions.check(me, id)).isFalse();
        assertThatThrownBy(() -> editions.publish(me, id))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("notProtected"));
        var path = "/werkbank/daten/staende/" + id;
        statistician
                .request()
                .get(path)
                .then()
                .body(containsString("Die Werte lassen sich nicht schützen"))
                .body(containsString("die Zahlen widersprechen sich"))
                .body(not(containsString("Schritt 2")));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(
                                        "update edition set published_at = checked_at, published_by = checked_by where id = ?1")
                                .setParameter(1, id.value())
                                .executeUpdate()))
                .hasMessageContaining("only when it is protected");
    }

    @Test
    void what_a_source_withdraws_is_protected_from_today_s_figures_as_far_as_the_edition_goes() {
        var key = indicator("", source());
        var rows = new ArrayList<String>();
        for (int district = 2; district <= 13; district++) {
            rows.add("%s,STGT%02d,1956,%d,,,final".formatted(key, district, 10 * district));
        }
        rows.add(key + "," + CITY + ",1956,1207,,,final");
        var all = new ArrayList<>(rows);
        all.add(key + ",STGT01,1956,307,,,final");
        example.publish(all.toArray(String[]::new));

        var withdrawn = key + ",STGT01,1956,,,,suppressed";
        var id = example.upload(HEADING + withdrawn + "\n").edition();
        assertThat(editions.check(example.statistician(), id)).isTrue();
        var secrecy = editions.preview(example.statistician(), id).secrecy();
        assertThat(secrecy.outBefore()).isEqualTo(1);
        assertThat(secrecy.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message())
                        .startsWith(
                                "„Probe " + key + "“, Gebiet Altstadt (STGT01), 1956: Dieser Wert wird zurückgezogen"));
        statistician
                .request()
                .get("/werkbank/daten/staende/" + id)
                .then()
                .body(allOf(
                        containsString("Das gilt nicht für Werte, die schon bekannt waren."),
                        containsString("war schon bekannt</td>")));
        editions.publish(example.statistician(), id);

        rows.add(withdrawn);
        var whole = example.upload(HEADING + String.join("\n", rows) + "\n").edition();
        assertThat(editions.check(example.statistician(), whole)).isTrue();
        assertThat(editions.preview(example.statistician(), whole).secrecy().notes())
                .isEmpty();
        editions.publish(example.statistician(), whole);
        assertThat(secret(key, 1956)).hasSize(2).contains("STGT01");
    }

    @Test
    void an_edition_is_refused_for_the_sake_of_what_earlier_ones_kept_back() {
        var key = indicator("", source());
        example.publish(
                key + "," + CITY + ",1960,30,,,final",
                key + ",STGT13,1960,,,,suppressed",
                key + ",STGT01,1960,11,,,final");
        var tarup = flensburg.area("STGT13");
        var rows = areas.all().stream()
                .filter(area -> tarup.equals(area.parent()))
                .map(area -> key + "," + area.code() + ",1960,20,,,final\n")
                .toList();
        var id = example.upload(HEADING + String.join("", rows)).edition();
        assertThat(editions.check(example.statistician(), id)).isFalse();
        var secrecy = editions.preview(example.statistician(), id).secrecy();
        assertThat(secrecy.unsafe()).isEqualTo(1);
        assertThat(secrecy.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("STGT13"));
        editions.discard(example.statistician(), id);
    }

    @Test
    void counts_are_rounded_where_the_rule_says_so_and_rates_follow() {
        var source = source();
        var counts = indicator("", source);
        var rates = indicator("100", source);
        rules.set(example.statistician(), source, rule(4, 5));
        example.publish(
                counts + ",STGT01,1958,13,,,final",
                rates + ",STGT01,1958,33.0097,34,103,final",
                rates + ",STGT02,1958,50,,,final");
        assertThat(figures.rows(counts).getFirst().figure().value()).isEqualByComparingTo("15");
        var row = figures.rows(rates).getFirst();
        assertThat(row.numerator()).isEqualByComparingTo("35");
        assertThat(row.denominator()).isEqualByComparingTo("105");
        assertThat(row.figure().value()).isEqualByComparingTo("33.3333");
    }

    @Test
    void rates_of_groups_of_unknown_size_are_named_and_withheld_where_the_rule_says_so() {
        var source = source();
        var key = indicator("100", source);
        var rows = HEADING + key + ",STGT01,1957,12.5,,,final\n" + key + ",STGT02,1957,12.5,50,400,final\n";
        var id = example.upload(rows).edition();
        editions.check(example.statistician(), id);
        assertThat(editions.preview(example.statistician(), id).secrecy().unsized())
                .containsExactly("Probe " + key);
        assertThat(editions.preview(example.statistician(), id).secrecy().withheld())
                .isZero();
        rules.set(example.statistician(), source, new SecrecyRuleWish(4, true, null, false, null, null));
        editions.check(example.statistician(), id);
        var secrecy = editions.preview(example.statistician(), id).secrecy();
        assertThat(secrecy.rows()).singleElement().satisfies(row -> {
            assertThat(row.area()).isEqualTo("Altstadt");
            assertThat(row.because()).isEqualTo(WithheldBecause.UNSIZED);
        });
        assertThat(secrecy.byRule()).isEqualTo(1);
        editions.publish(example.statistician(), id);
        assertThat(secret(key, 1957)).containsExactly("STGT01");
    }

    @Test
    void a_mean_among_counts_takes_no_protection_from_the_others_and_is_withheld_when_it_is_small() {
        var key = indicator("", source());
        var rate = indicator("100", source());
        example.publish(
                key + ",STGT01,1959,12.5,,,final",
                key + ",STGT02,1959,2,,,final",
                key + ",STGT03,1959,2.4,,,final",
                rate + ",STGT01,1959,0.6,2.4,400,final",
                rate + ",STGT02,1959,5.1,20.4,400,final");
        assertThat(secret(key, 1959)).containsExactly("STGT02", "STGT03");
        assertThat(secret(rate, 1959)).containsExactly("STGT01");
    }

    @Test
    void rules_are_set_by_form_and_everything_on_the_report_is_in_words() {
        var source = source();
        var key = indicator("", source);
        var path = "/werkbank/daten/geheimhaltung";
        statistician
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("alle anderen Quellen"))
                .body(containsString(source))
                .body(containsString("1 bis 3"));
        for (var wrong : List.of("", "2", "0", "abc", "1001")) {
            statistician
                    .request()
                    .formParam("quelle", source)
                    .formParam("minimum", wrong)
                    .formParam("null", "true")
                    .post(path)
                    .then()
                    .statusCode(422)
                    .body(containsString("zwischen 3 und 1000"));
        }
        statistician
                .request()
                .formParam("quelle", source)
                .formParam("minimum", "1")
                .formParam("nenner", "1")
                .formParam("rundung", "x")
                .post(path)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("darf auch die 0 gezeigt werden"),
                        containsString("zwischen 2 und 100000"),
                        containsString("zwischen 2 und 1000.")));
        statistician
                .request()
                .formParam("quelle", "gibt es nicht")
                .formParam("minimum", "5")
                .post(path)
                .then()
                .statusCode(404);
        statistician
                .request()
                .formParam("quelle", source)
                .formParam("minimum", "6")
                .formParam("nenner", "30")
                .post(path)
                .then()
                .statusCode(303);
        statistician
                .request()
                .get(path + "?quelle=" + source.replace(" ", "%20"))
                .then()
                .body(allOf(
                        containsString("0 bis 5"),
                        containsString("erst ab 30 Personen, nur mit bekannter Gruppengröße")));
        var id = example.upload(HEADING + key + ",STGT01,1959,5,,,final\n" + key + ",STGT02,1959,0,,,final\n" + key
                        + ",STGT03,1959,6,,,final\n")
                .edition();
        statistician
                .request()
                .formParam("geheimhaltung", "true")
                .post("/werkbank/daten/staende/" + id + "/pruefung")
                .then()
                .statusCode(303);
        statistician
                .request()
                .get("/werkbank/daten/staende/" + id)
                .then()
                .body(allOf(
                        containsString("Die Werte sind geschützt"),
                        containsString("Fallzahl oder Gruppe zu klein"),
                        containsString("zwischen 0 und 5"),
                        containsString("Schritt 2")));
        statistician
                .request()
                .header("Accept-Language", "en")
                .get("/werkbank/daten/staende/" + id)
                .then()
                .body(allOf(containsString("The figures are protected"), containsString("between 0 and 5")));
        statistician
                .request()
                .formParam("quelle", source)
                .post(path + "/aufhebung")
                .then()
                .statusCode(303);
        statistician
                .request()
                .formParam("quelle", source)
                .post(path + "/aufhebung")
                .then()
                .statusCode(404);
        assertThat(rules.all(example.statistician()))
                .filteredOn(rule -> rule.source().equals(source))
                .singleElement()
                .satisfies(rule -> assertThat(rule.own()).isFalse());
        for (var who : List.of(Who.resident(), Who.planner(), Who.moderator(), Who.accounts())) {
            var viewer = who.viewer(people);
            assertThatThrownBy(() -> rules.all(viewer)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> rules.set(viewer, source, rule(4, null))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> rules.remove(viewer, source)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void the_real_figures_of_the_demonstration_lose_nothing_and_betray_nothing() throws IOException {
        flensburg.withFigures();
        var me = example.statistician();
        try (var file = Flensburg.file("observations.csv")) {
            var id = imports.importObservations(me, "noch-einmal.csv", file, "").edition();
            assertThat(editions.check(me, id)).isTrue();
            var secrecy = editions.preview(me, id).secrecy();
            assertThat(secrecy.figures()).isEqualTo(1179);
            assertThat(secrecy.bySource()).isEqualTo(29);
            assertThat(secrecy.byRule()).isZero();
            assertThat(secrecy.forOthers()).isZero();
            assertThat(secrecy.outBefore()).isZero();
            assertThat(secrecy.rows()).allSatisfy(row -> assertThat(row.safe()).isTrue());
            editions.discard(me, id);
        }
    }

    @Test
    void raw_figures_are_read_in_one_place_of_the_code_and_by_no_view() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("submitted_figure"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("SubmittedFigures.java", "SecrecyQueries.java");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("SubmittedFigures"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "SubmittedFigures.java",
                            "SecrecyQueries.java",
                            "EditionProtection.java",
                            "EditionQueries.java",
                            "Editions.java",
                            "FiguresFollowAreas.java",
                            "ComputedEditions.java",
                            "Imports.java");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(number("""
                        select count(*) from pg_depend d join pg_rewrite r on r.oid = d.objid
                        where d.refobjid = cast(?1 as regclass)
                        """, "submitted_figure")).isZero();
    }

    private List<String> secret(String key, int period) {
        return figures.rows(key).stream()
                .map(FigureRow::figure)
                .filter(figure -> figure.period() == period && figure.status() == ValueStatus.SUPPRESSED)
                .map(Figure::areaCode)
                .toList();
    }

    private long number(String sql, Object parameter) {
        return ((Number) database.createNativeQuery(sql)
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }

    private static String source() {
        return "Erhebung " + UUID.randomUUID();
    }

    private String indicator(String scale, String source) {
        return indicator(scale, source, "");
    }

    private String indicator(String scale, String source, String partOf) {
        flensburg.withAreas();
        var key = "t-" + UUID.randomUUID();
        assertThat(imports.importIndicators(
                                example.statistician(), stream(heading() + line(key, scale, source, partOf)))
                        .errors())
                .isEmpty();
        return key;
    }

    private static String heading() {
        return "key,name_de,unit,polarity,dimension,definition_de,scale,source,licence,part_of\n";
    }

    private static String line(String key, String scale, String source, String partOf) {
        return key + ",Probe " + key + ",Personen,neutral,Probe,Nur zur Probe," + scale + "," + source + ",CC0-1.0,"
                + partOf + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SecrecyRuleWish rule(int minimum, Integer rounding) {
        return new SecrecyRuleWish(minimum, true, null, true, rounding, null);
    }
}
