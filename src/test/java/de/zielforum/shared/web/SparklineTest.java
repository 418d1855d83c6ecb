package de.zielforum.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void drawsTheHighestValueAtTheTopAndTheLowestAtTheBottom() {
        var values = List.of(10.0, 20.0, 15.0);

        assertThat(Sparkline.over(values).points(values)).isEqualTo("0.0,30.0 60.0,2.0 120.0,16.0");
    }

    @Test
    void givesTwoLinesOneScale() {
        var here = List.of(10.0, 12.0);
        var elsewhere = List.of(0.0, 20.0);
        var sparkline = Sparkline.over(here, elsewhere);

        assertThat(sparkline.points(here)).isEqualTo("0.0,16.0 120.0,13.2");
        assertThat(sparkline.points(elsewhere)).isEqualTo("0.0,30.0 120.0,2.0");
    }

    @Test
    void leavesOutAbsentValuesButKeepsTheirPlaceInTime() {
        var values = Arrays.asList(1.0, null, 3.0);

        assertThat(Sparkline.over(values).points(values)).isEqualTo("0.0,30.0 120.0,2.0");
    }

    @Test
    void drawsAnEvenLineInTheMiddle() {
        var values = List.of(5.0, 5.0);

        assertThat(Sparkline.over(values).points(values)).isEqualTo("0.0,16.0 120.0,16.0");
    }

    @Test
    void drawsNothingThroughASingleValue() {
        assertThat(Sparkline.over(List.of(5.0)).points(List.of(5.0))).isEmpty();
        assertThat(Sparkline.over(List.of()).points(List.of())).isEmpty();
    }
}
