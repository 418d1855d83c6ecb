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
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statistician brings figures in: a file with errors, its correction, and a table whose columns have to be explained. */
@QuarkusTest
@TestProfile(Demonstrating.class)
@WithTestResource(StackTestResource.class)
class ImportTest {

    @TestHTTPResource
    URI address;

    @Inject
    Stage stage;

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
    void a_file_with_errors_is_mended_checked_and_published() {
        var svea = browser.person("svea.nissen");
        svea.navigate("/werkbank/daten");
        upload(svea, "neu.csv", "indicator,area,period,value,status\ngeburtenrate,STGT99,2023,abc,final\n");
        assertThat(svea.locator("h1")).hasText("Die Datei wurde nicht übernommen");
        assertThat(svea.locator("#fehler-liste + table")).containsText("Das Gebiet „STGT99“ gibt es nicht");
        assertThat(svea.locator("#fehler-liste + table")).containsText("„abc“ ist keine Zahl");
        var table = svea.waitForDownload(
                () -> svea.locator("a[href$='/befunde.csv']").click());
        assertThat(svea.locator("h1")).isVisible();
        org.assertj.core.api.Assertions.assertThat(table.suggestedFilename()).isEqualTo("befunde.csv");

        upload(svea, "neu.csv", "indicator,area,period,value,status\ngeburtenrate,STGT01,2023,21.5,final\n");
        svea.waitForURL("**/werkbank/daten/staende/**");
        publish(svea);
        svea.locator("main a[href^='/datenstaende/']").click();
        assertThat(svea.locator("main")).containsText("Kein Wert, der vorher galt");
        svea.navigate("/gebiete/STGT01");
        assertThat(svea.locator("main")).containsText("2023");
    }

    @Test
    void columns_nobody_knows_are_explained_with_a_preview() {
        var svea = browser.person("svea.nissen");
        svea.navigate("/werkbank/daten");
        upload(svea, "amt.csv", "Ort;Betroffene;Alle\nAltstadt;50;200\nNeustadt;60;240\n");
        svea.waitForURL("**/werkbank/daten/dateien/**");
        assertThat(svea.locator("main")).containsText("Noch lässt sich nichts lesen");
        role(svea, "Betroffene", "NUMERATOR");
        role(svea, "Alle", "DENOMINATOR");
        svea.getByLabel("Ein Indikator für die ganze Datei").selectOption("anteil-65-plus");
        svea.getByLabel("Ein Jahr für die ganze Datei").fill("2024");
        svea.locator("button[formaction$='/vorschau']").click();
        svea.waitForURL("**/vorschau");
        assertThat(svea.locator("#vorschau ~ table")).containsText("Neustadt");
        assertThat(svea.getByLabel("Ein Jahr für die ganze Datei")).hasValue("2024");
        svea.getByText("Datei lesen und prüfen").click();
        svea.waitForURL("**/werkbank/daten/staende/**");
        publish(svea);
        assertThat(svea.locator(".z-badge").first()).hasText(Pattern.compile("\\s*veröffentlicht\\s*"));
        svea.navigate("/indikatoren/anteil-65-plus?jahr=2024&ebene=district");
        assertThat(svea.locator("main")).containsText("25,0");
    }

    private static void role(Page page, String column, String role) {
        page.getByLabel("Bedeutung der Spalte " + column).selectOption(role);
    }

    private static void upload(Page page, String name, String text) {
        page.locator("input[name=werte]").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(UTF_8)));
        page.locator("form[action='/werkbank/daten/werte'] button").click();
    }

    private static void publish(Page page) {
        page.locator("input[name=geheimhaltung]").check();
        page.locator("form[action$='/pruefung'] button").click();
        page.locator("form[action$='/veroeffentlichung'] button").click();
        page.locator("main a[href^='/datenstaende/']").waitFor();
    }
}
