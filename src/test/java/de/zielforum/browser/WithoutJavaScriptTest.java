package de.zielforum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.zielforum.localstack.StackTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking part in a browser that runs no scripts, the sign-in included. */
@QuarkusTest
@TestProfile(Demonstrating.class)
@WithTestResource(StackTestResource.class)
class WithoutJavaScriptTest {

    private static final String TITLE = "Licht auf dem Schulweg in der Nordstadt";

    @TestHTTPResource
    URI address;

    @Inject
    Stage stage;

    private final Participation participation = new Participation(page -> Hand.POINTER);

    private RealBrowser browser;

    @BeforeEach
    void open() {
        browser = new RealBrowser("http://localhost:" + address.getPort());
        stage.set();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void people_propose_support_and_contribute() {
        var karin = browser.personWithoutScript("karin.jensen");
        var proposal = participation.propose(karin, TITLE);
        var mehmet = browser.personWithoutScript("mehmet.yilmaz");
        participation.support(mehmet, proposal);
        participation.contribute(mehmet, proposal, "Meine Töchter gehen dort jeden Morgen.");
        karin.navigate(proposal);
        assertThat(karin.locator("#unterstuetzung")).containsText("1 Person");
        assertThat(karin.locator(".z-contribution--for")).containsText("Meine Töchter gehen dort jeden Morgen.");
        karin.navigate("/konto");
        assertThat(karin.locator("main")).containsText(TITLE);
    }

    @Test
    void planning_backs_a_measure_with_figures() {
        var birte = browser.personWithoutScript("birte.lorenzen");
        birte.navigate("/werkbank/massnahmen/neu");
        birte.locator("[name=title]").fill("Frühstück in der Schule");
        birte.locator("[name=text]").fill("Kinder aus armen Familien bekommen ein Frühstück.");
        birte.locator("[name=goal]").first().check();
        birte.locator("[name=carrier]").first().check();
        birte.locator("[name=area]").selectOption("Neustadt");
        birte.locator("[name=from]").fill("2028-08-01");
        birte.locator("[name=until]").fill("2029-07-31");
        birte.locator("[name=effect]").fill("Weniger Kinder kommen hungrig zur Schule.");
        Participation.button(birte, "Speichern und Belege auswählen").click();
        birte.waitForURL("**/belege");
        birte.locator("[name=suche]").fill("Kinderarmut Neustadt 2022");
        birte.locator("[name=suche]").press("Enter");
        birte.waitForURL("**/belege?*");
        birte.locator("#treffer a:has-text('Vorschau')").first().click();
        birte.locator("[aria-labelledby=vorschau] button").click();
        assertThat(birte.locator(".z-notices")).containsText("Der Beleg ist aufgenommen");
        birte.locator("main a:has-text('Zur Maßnahme')").click();
        assertThat(birte.locator("h1")).hasText("Frühstück in der Schule");
        assertThat(birte.locator(".z-citation")).containsText("in Neustadt 35,2");
    }

    @Test
    void people_vote() {
        participation.vote(browser.personWithoutScript("karin.jensen"), stage.address("/abstimmungen/{ballot}"));
    }

    @Test
    void figures_are_tables_where_nothing_can_be_drawn() {
        var page = browser.window(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/indikatoren/sgb2-kinder");
        assertThat(page.locator(".z-map__areas, z-trend svg")).hasCount(0);
        assertThat(page.locator("z-choropleth table th[scope=row]")).hasCount(13);
        assertThat(page.locator(".z-map__drawing path[data-area]")).hasCount(13);
        assertThat(page.locator(".z-map__drawing")).isVisible();
        assertThat(page.locator(".z-ranking .z-range").first()).isVisible();
        assertThat(page.locator(".z-multiples svg")).hasCount(13);
        assertThat(page.locator("z-trend table")).isVisible();
    }
}
