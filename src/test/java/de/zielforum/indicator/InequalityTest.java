package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InequalityTest {

    private final Map<String, AreaId> ids = new HashMap<>();

    @Test
    void the_gap_is_that_of_the_published_areas_and_secret_ones_are_counted_only() {
        var inequality = Inequality.of(
                        List.of(
                                row("A", 2020, "10", "100"),
                                row("B", 2020, "20", "300"),
                                row("C", 2020, "40", "100"),
                                secret("D", 2020)),
                        2020)
                .orElseThrow();
        assertThat(inequality.spread().gap()).isEqualTo(30);
        assertThat(inequality.spread().deviation()).isCloseTo(Math.sqrt(96), within(1e-12));
        assertThat(inequality.lowest().areaCode()).isEqualTo("A");
        assertThat(inequality.highest().areaCode()).isEqualTo("C");
        assertThat(inequality.secret()).isEqualTo(1);
        assertThat(inequality.change()).isNull();
    }

    @Test
    void a_change_looks_at_the_same_areas_in_both_years() {
        var inequality = Inequality.of(
                        List.of(
                                row("A", 2010, "10", "1"),
                                row("B", 2010, "12", "1"),
                                secret("C", 2010),
                                secret("D", 2010),
                                row("A", 2015, "10", "1"),
                                row("B", 2015, "12", "1"),
                                row("C", 2015, "15", "1"),
                                secret("D", 2015),
                                row("A", 2020, "11", "1"),
                                row("B", 2020, "12", "1"),
                                row("C", 2020, "21", "1"),
                                row("D", 2020, "50", "1")),
                        2020)
                .orElseThrow();
        assertThat(inequality.spread().gap()).isEqualTo(39);
        assertThat(inequality.change().period()).as("2010 knows two areas only").isEqualTo(2015);
        assertThat(inequality.change().then().gap()).isEqualTo(5);
        assertThat(inequality.change().now().gap()).isEqualTo(10);
        assertThat(inequality.change().now().areas()).isEqualTo(3);
        assertThat(inequality.change().direction()).isEqualTo(Trend.Direction.RISING);
    }

    @Test
    void nothing_is_said_about_two_areas() {
        assertThat(Inequality.of(
                        List.of(
                                row("A", 2020, "10", "1"),
                                row("B", 2020, "20", "1"),
                                secret("C", 2020),
                                secret("D", 2020)),
                        2020))
                .isEmpty();
    }

    @Test
    void shares_differ_by_percentage_points() {
        assertThat(words("Prozent", Locale.GERMAN).difference(3.14)).isEqualTo("3,1 Prozentpunkte");
        assertThat(words("per cent", Locale.ENGLISH).difference(3.14)).isEqualTo("3.1 percentage points");
        assertThat(words("je 1000", Locale.GERMAN).difference(3.14)).isEqualTo("3,1 je 1000");
    }

    private static UnitWords words(String unit, Locale locale) {
        return new UnitWords(new Wording(locale, "geheim"), unit, 1);
    }

    private FigureRow row(String area, int period, String value, String denominator) {
        return row(area, period, new BigDecimal(value), ValueStatus.FINAL, new BigDecimal(denominator));
    }

    private FigureRow secret(String area, int period) {
        return row(area, period, null, ValueStatus.SUPPRESSED, null);
    }

    private FigureRow row(String area, int period, BigDecimal value, ValueStatus status, BigDecimal denominator) {
        var id = ids.computeIfAbsent(area, code -> AreaId.next());
        var figure = new Figure(
                "k", "Name", id, area, area, period, value, status, "Prozent", Polarity.NEUTRAL, value + " Prozent");
        return new FigureRow(figure, null, denominator, EditionId.next());
    }
}
