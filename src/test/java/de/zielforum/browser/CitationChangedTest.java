package de.zielforum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.zielforum.localstack.StackTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure is cited, corrected by the statistician, and renewed by the author of the proposal. */
@QuarkusTest
@TestProfile(Demonstrating.class)
@WithTestResource(StackTestResource.class)
class CitationChangedTest {

    /** In the real figures it is 1,998 of 3,532 people in Tarup, 56.6 per cent. */
    private static final String CORRECTED = """
            indicator,area,period,value,numerator,denominator,status
            beschaeftigungsquote,STGT13,2022,57.8709,2044,3532,final
            """;

    @TestHTTPResource
    URI address;

    private RealBrowser browser;

    @BeforeEach
    void open() {
        browser = new RealBrowser("http://localhost:" + address.getPort());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_corrected_figure_is_renewed_by_the_author_of_the_proposal() {
        var author = browser.person("anna.petersen");
        var proposal = propose(author, "Arbeit in der Nähe von Tarup");
        assertThat(author.locator(".z-citation"))
                .containsText("2022 betrug der Wert „Beschäftigungsquote“ in Tarup 56,6 Prozent");

        correct(browser.person("svea.nissen"));

        var visitor = browser.visitor();
        visitor.navigate(proposal);
        assertThat(visitor.locator(".z-citation")).containsText("veröffentlicht: 57,9 Prozent");
        assertThat(visitor.locator(".z-citation button")).hasCount(0);

        author.navigate("/konto");
        author.locator("main a[href*='#beleg-']").first().click();
        author.waitForURL(Pattern.compile(".*" + proposal + "#beleg-.*"));
        Participation.button(author, "Neuen Wert danebenstellen").click();
        assertThat(author.locator(".z-notices")).containsText("Ihre Entscheidung ist festgehalten");
        author.navigate("/konto");
        assertThat(author.locator("main")).not().containsText("Belege, die sich geändert haben");

        visitor.reload();
        assertThat(visitor.locator(".z-citation"))
                .containsText(Pattern.compile("hat den Beleg am .* erneuert: .* steht jetzt der neue: 57,9 Prozent"));
        assertThat(visitor.locator(".z-citation")).containsText("in Tarup 56,6 Prozent");
        visitor.waitForFunction("document.querySelector('.z-citation__map').naturalWidth > 0");
    }

    /** With words that are mistyped, and a look at the card before it is taken. */
    private static String propose(Page page, String title) {
        page.navigate("/vorschlaege/neu?verfahren=" + Stage.PROCESS);
        page.locator("[name=title]").fill(title);
        page.locator("[name=text]").fill("Wer nah an der Arbeit wohnt, hat mehr Zeit für die Kinder.");
        page.locator("[name=area]").selectOption("Tarup");
        Participation.button(page, "Weiter").first().click();
        page.waitForURL("**/belege");
        page.locator("[name=gebiet]").selectOption("alle");
        page.locator("[name=suche]").fill("Tarup Beschäftigungsqote 2022");
        page.locator("main form[method=get] button").first().click();
        page.waitForURL("**/belege?*");
        page.locator("#treffer a:has-text('Vorschau')").first().click();
        page.waitForURL("**#vorschau");
        assertThat(page.locator("[aria-labelledby=vorschau]")).containsText("in Tarup 56,6 Prozent");
        page.locator("[aria-labelledby=vorschau] button").click();
        assertThat(page.locator("main")).containsText("Der Beleg ist aufgenommen");
        page.locator("main a:has-text('Weiter: Prüfen')").first().click();
        Participation.button(page, "Einreichen").click();
        assertThat(page.locator("h1")).hasText(title);
        return Participation.path(page);
    }

    private static void correct(Page page) {
        page.navigate("/werkbank/daten");
        page.locator("[name=werte]")
                .setInputFiles(new FilePayload("korrektur-tarup.csv", "text/csv", CORRECTED.getBytes(UTF_8)));
        page.locator("[name=anlass]").fill("Korrektur der Zahlen für Tarup");
        Participation.button(page, "Werte hochladen und ansehen").click();
        page.waitForURL("**/werkbank/daten/staende/*");
        page.locator("[name=geheimhaltung]").check();
        Participation.button(page, "Werte schützen und prüfen").click();
        Participation.button(page, "Werte veröffentlichen").click();
        assertThat(page.locator(".z-notices")).containsText("Die Werte sind veröffentlicht");
    }
}
