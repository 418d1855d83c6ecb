package de.zielforum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.StackTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An installation in which nothing has happened yet: what its pages say instead is under axe-core too. */
@QuarkusTest
@WithTestResource(StackTestResource.class)
class EmptyTownTest {

    private static final Map<String, List<String>> PAGES = Map.of(
            "",
            List.of(
                    "/",
                    "/gebiete",
                    "/indikatoren",
                    "/verfahren",
                    "/ziele",
                    "/massnahmen",
                    "/abstimmungen",
                    "/organisationen",
                    "/angebote",
                    "/netzwerke"),
            "uwe.thomsen",
            List.of(
                    "/konto",
                    "/werkbank",
                    "/werkbank/verfahren",
                    "/werkbank/abstimmungen",
                    "/werkbank/massnahmen/neu",
                    "/werkbank/meldungen",
                    "/werkbank/daten",
                    "/werkbank/protokoll"));

    @TestHTTPResource
    URI address;

    @Test
    void nothing_is_in_the_way_on_pages_that_have_nothing_to_show() {
        try (var browser = new RealBrowser("http://localhost:" + address.getPort())) {
            var problems = new LinkedHashMap<String, List<String>>();
            PAGES.forEach((who, paths) -> {
                var page = who.isEmpty() ? browser.visitor() : browser.person(who);
                for (var path : paths) {
                    assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
                    var found = Look.at(page);
                    if (!found.isEmpty()) {
                        problems.put(path, found);
                    }
                }
            });
            assertThat(problems).isEmpty();
        }
    }
}
