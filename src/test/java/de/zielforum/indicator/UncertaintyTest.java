package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.localstack.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class UncertaintyTest {

    @Inject
    ExampleFigures example;

    @Inject
    Figures figures;

    @Inject
    Areas areas;

    @Test
    void a_rate_says_between_which_limits_it_lies_as_far_as_its_counts_are_known() {
        var key = example.indicator("100");
        example.publish(
                key + ",STGT01,2020,10.1,15,148,final",
                key + ",STGT02,2020,10.1,,,final",
                key + ",STGT03,2020,,,,suppressed",
                key + ",STGT04,2020,,,,missing");
        var byArea = read(key);
        assertThat(byArea.get("STGT01").uncertainty())
                .extracting(Uncertainty::low, Uncertainty::high)
                .containsExactly("6,2", "16,0");
        assertThat(byArea.get("STGT02").uncertainty()).isNull();
        assertThat(byArea.get("STGT03").uncertainty()).isNull();
        assertThat(byArea.get("STGT04").uncertainty()).isNull();
    }

    @Test
    void what_is_not_a_share_of_something_has_no_such_limits() {
        var ratio = example.indicator("1");
        example.publish(ratio + ",STGT01,2020,2.5,25,10,final");
        assertThat(read(ratio).get("STGT01").uncertainty()).isNull();
        var count = example.indicator("");
        example.publish(count + ",STGT01,2020,5,5,10,final");
        assertThat(read(count).get("STGT01").uncertainty()).isNull();
    }

    private Map<String, Figure> read(String key) {
        return areas.all().stream()
                .map(AreaView::id)
                .map(area -> figure(key, area))
                .filter(figure -> figure != null)
                .collect(Collectors.toMap(Figure::areaCode, Function.identity()));
    }

    private Figure figure(String key, AreaId area) {
        return figures.figure(key, area, 2020).orElse(null);
    }
}
