package de.zielforum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import de.zielforum.area.Areas;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.ImportReport;
import de.zielforum.indicator.Imports;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.ManyAreas;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** How much a browser with an empty cache is sent for an indicator of as many areas as Berlin has planning areas. */
@QuarkusTest
@TestProfile(WeightTest.Alone.class)
@WithTestResource(PostgresTestResource.class)
class WeightTest {

    private static final int MOST = 300_000;

    /** An installation of its own: there is one municipality in each. */
    public static class Alone implements QuarkusTestProfile {}

    @TestHTTPResource
    URI address;

    @Inject
    Areas areas;

    @Inject
    Imports imports;

    @Inject
    Editions editions;

    @Inject
    People people;

    @Test
    void the_page_of_an_indicator_with_540_areas_stays_below_300_kilobytes() {
        publish();
        try (var browser = new RealBrowser("http://localhost:" + address.getPort())) {
            var page = browser.visitor();
            var requests = new ArrayList<Request>();
            page.onRequestFinished(requests::add);
            page.navigate("/indikatoren/" + ManyAreas.INDICATOR + "?ebene=sozialraeume");
            assertThat(page.locator(".z-map__areas")).isAttached();
            for (var heading : page.locator("h2").all()) {
                heading.scrollIntoViewIfNeeded();
                page.waitForLoadState(LoadState.NETWORKIDLE);
            }
            page.waitForTimeout(1_000);
            assertThat(page.locator("path[data-area]")).hasCount(ManyAreas.NUMBER);
            assertThat(page.locator("tr[data-area]")).hasCount(ManyAreas.NUMBER);
            var sizes = requests.stream()
                    .map(request -> new Sent(
                            request.url().replaceAll(".*/", ""),
                            request.sizes().responseBodySize + request.sizes().responseHeadersSize))
                    .toList();
            Assertions.assertThat(sizes.stream().mapToInt(Sent::bytes).sum())
                    .as(sizes.stream().map(Sent::toString).collect(Collectors.joining("\n")))
                    .isBetween(50_000, MOST);
        }
    }

    private record Sent(String name, int bytes) {}

    private void publish() {
        var statistician = Who.statistician().viewer(people);
        Assertions.assertThat(
                        areas.importGeoJson(statistician, ManyAreas.outlines()).problems())
                .isEmpty();
        done(imports.importIndicators(statistician, ManyAreas.indicator()));
        var edition = done(imports.importObservations(statistician, "viele.csv", ManyAreas.figures(), ""))
                .edition();
        editions.check(statistician, edition);
        editions.publish(statistician, edition);
    }

    private static ImportReport done(ImportReport report) {
        Assertions.assertThat(report.errors()).isEqualTo(List.of());
        return report;
    }
}
