package de.zielforum.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.MapSheet;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Polarity;
import de.zielforum.indicator.ValueStatus;
import java.awt.Color;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is drawn from figures, without a server. */
class DrawingsTest {

    @Test
    void outlines_are_steps_from_corner_to_corner() {
        var shape = new MapSheet.Shape("a", List.of(new int[] {10, 20, 13, 18, 13, 25}), 12, 20, 3);
        assertThat(shape.path()).isEqualTo("M10 20l3-2 0 7z");
    }

    @Test
    void every_class_has_a_shade_of_its_own_and_the_shades_of_a_map_stand_apart() {
        for (int classes = 3; classes <= 7; classes++) {
            var before = 2.0;
            for (int number = 0; number < classes; number++) {
                var shade = Shades.shade(number, classes);
                assertThat(Shades.look(number, classes)).isEqualTo("z-shade-" + shade);
                var luminance = luminance(Shades.ALL.get(shade));
                assertThat((before + 0.05) / (luminance + 0.05))
                        .as("class %d of %d", number, classes)
                        .isGreaterThan(1.2);
                before = luminance;
            }
        }
    }

    @Test
    void pictures_have_the_colours_of_the_pages() throws IOException {
        var tokens = Files.readString(Path.of("frontend/styles/tokens.css"));
        for (int i = 0; i < Shades.ALL.size(); i++) {
            assertThat(tokens).contains("--z-shade-" + i + ": light-dark(" + Shades.ALL.get(i) + ",");
        }
        assertThat(tokens)
                .contains("--z-class-none: light-dark(" + Shades.NONE, "--z-hatch: light-dark(" + Shades.HATCH);
    }

    @Test
    void a_line_is_broken_where_a_value_is_secret_and_its_scale_does_not_know_it() {
        var area = area("A");
        var other = area("B");
        var lines = Multiples.of(
                        List.of(area, other),
                        Map.of(
                                area,
                                        List.of(
                                                figure(area, 2018, "10"),
                                                figure(area, 2019, null),
                                                figure(area, 2020, "0")),
                                other,
                                        List.of(
                                                figure(other, 2018, null),
                                                figure(other, 2019, "5"),
                                                figure(other, 2020, "10")))::get,
                        List.of(),
                        String::valueOf)
                .orElseThrow();
        assertThat(lines.lines()).extracting(Multiples.Line::path).containsExactly("M2 2h0M118 38h0", "M60 20L118 2");
        assertThat(lines.high()).isEqualTo("10.0");
        assertThat(lines.lines().getLast().first().period()).isEqualTo(2019);
    }

    @Test
    void an_area_that_is_always_secret_has_no_line() {
        var area = area("A");
        var hidden = area("B");
        var lines = Multiples.of(
                        List.of(area, hidden),
                        Map.of(
                                area, List.of(figure(area, 2018, "1"), figure(area, 2019, "2")),
                                hidden, List.of(figure(hidden, 2018, null), figure(hidden, 2019, null)))::get,
                        List.of(),
                        String::valueOf)
                .orElseThrow();
        assertThat(lines.lines()).extracting(line -> line.area().code()).containsExactly("A");
    }

    @Test
    void dots_of_equal_values_are_stacked_and_secret_ones_are_none() {
        var figures = new ArrayList<Figure>();
        figures.add(figure(area("A"), 2020, "1"));
        figures.add(figure(area("B"), 2020, "1"));
        figures.add(figure(area("C"), 2020, "9"));
        figures.add(figure(area("D"), 2020, null));
        var dots = Dots.of(figures, null);
        assertThat(dots.dots()).hasSize(3);
        assertThat(dots.dots().get(0).x())
                .isEqualTo(dots.dots().get(1).x())
                .isLessThan(dots.dots().get(2).x());
        assertThat(dots.dots().get(0).y()).isGreaterThan(dots.dots().get(1).y());
        assertThat(dots.whole()).isNull();
    }

    @Test
    void long_titles_and_sources_are_broken_between_words() {
        assertThat(MapPicture.lines("eins zwei drei", 9)).containsExactly("eins zwei", "drei");
        assertThat(MapPicture.lines("Wohnungslosenhilfe ja", 5)).containsExactly("Wohnungslosenhilfe", "ja");
    }

    private static double luminance(String colour) {
        var parts = Color.decode(colour).getRGBColorComponents(null);
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(float part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static AreaView area(String code) {
        return new AreaView(AreaId.next(), code, "Gebiet " + code, AreaLevel.DISTRICT, null);
    }

    private static Figure figure(AreaView area, int period, String value) {
        return new Figure(
                "k",
                "Name",
                area.id(),
                area.code(),
                area.name(),
                period,
                value == null ? null : new BigDecimal(value),
                value == null ? ValueStatus.SUPPRESSED : ValueStatus.FINAL,
                "Prozent",
                Polarity.NEUTRAL,
                value == null ? "geheim" : value + " Prozent");
    }
}
