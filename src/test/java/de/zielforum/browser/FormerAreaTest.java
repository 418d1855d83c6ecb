package de.zielforum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaColumns;
import de.zielforum.area.Areas;
import de.zielforum.area.Squares;
import de.zielforum.area.Validity;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.ChangingAreas;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page of an area that is no more, which the demonstration has none of. */
@QuarkusTest
@TestProfile(ChangingAreas.class)
@WithTestResource(PostgresTestResource.class)
class FormerAreaTest {

    /** Looked at here, not with the pages of the demonstration. */
    static final String TEMPLATE = "indicator/former-area-page";

    @TestHTTPResource
    URI address;

    @Inject
    Areas areas;

    @Inject
    People people;

    @Inject
    RenderedPages rendered;

    @Inject
    EntityManager database;

    @AfterEach
    void clear() {
        ChangingAreas.clear(database);
    }

    @Test
    void nothing_is_in_the_way_on_the_page_of_a_former_area() {
        var statistician = Who.statistician().viewer(people);
        areas.importGeoJson(
                statistician,
                Squares.town().district("A", 0, 10).district("B", 10, 20).file());
        areas.importStand(
                statistician,
                Squares.some().district("A", 0, 7).district("C", 7, 20).file(),
                new Validity(LocalDate.of(2021, 1, 1), null),
                AreaColumns.GUESSED);
        rendered.forget();
        try (var browser = new RealBrowser("http://localhost:" + address.getPort())) {
            var page = browser.visitor();
            page.navigate("/gebiete/B?stand=2020");
            assertThat(Look.at(page)).isEmpty();
            assertThat(page.locator("main").innerText()).contains("C");
        }
        assertThat(rendered.sinceForgetting()).contains(TEMPLATE);
    }
}
