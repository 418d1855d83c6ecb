package de.zielforum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import de.zielforum.localstack.StackTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking part with nothing but the keys; at every stop it can be seen where the focus is. */
@QuarkusTest
@TestProfile(Demonstrating.class)
@WithTestResource(StackTestResource.class)
class KeyboardTest {

    @TestHTTPResource
    URI address;

    @Inject
    Stage stage;

    private final Participation participation = new Participation(Keyboard::new);

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
        var proposal = participation.propose(browser.person("lea.hansen"), "Ein Zebrastreifen vor der Kita");
        var mehmet = browser.person("mehmet.yilmaz");
        participation.support(mehmet, proposal);
        participation.contribute(mehmet, proposal, "Dort wird zu schnell gefahren.");
    }

    @Test
    void people_vote() {
        participation.vote(browser.person("lea.hansen"), stage.address("/abstimmungen/{ballot}"));
    }

    @Test
    void the_first_stop_leads_past_the_header() {
        var page = browser.visitor();
        page.navigate("/verfahren");
        var keyboard = new Keyboard(page);
        keyboard.tab();
        assertThat(page.locator(".z-skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        keyboard.tab();
        Assertions.assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
        keyboard.back();
        keyboard.back();
        Assertions.assertThat(page.evaluate("document.activeElement.closest('main') === null"))
                .isEqualTo(true);
    }

    @Test
    void a_focus_that_cannot_be_seen_is_found_out() {
        var page = browser.visitor();
        page.navigate("/verfahren");
        page.evaluate("""
                () => {
                  const plain = new CSSStyleSheet();
                  plain.replaceSync("*:focus { outline: 3px solid transparent !important; box-shadow: none !important; }");
                  document.adoptedStyleSheets = [plain];
                }
                """);
        var keyboard = new Keyboard(page);
        keyboard.tab();
        Assertions.assertThatThrownBy(keyboard::tab).hasMessageContaining("looks the same with the focus and without");
    }

    @Test
    void the_appearance_is_chosen() {
        var page = browser.visitor();
        page.navigate("/");
        var keyboard = new Keyboard(page);
        keyboard.press(page.locator(".z-utility summary"));
        keyboard.press(page.locator(".z-utility button[value=dark]"));
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");
    }

    @Test
    void the_menu_of_a_narrow_screen_opens_and_closes() {
        var page = browser.visitor();
        page.setViewportSize(360, 800);
        page.navigate("/");
        var keyboard = new Keyboard(page);
        var opener = page.locator(".z-header__menu");
        keyboard.press(opener);
        assertThat(page.locator("#z-menu")).isVisible();
        keyboard.tab();
        Assertions.assertThat(page.evaluate("document.activeElement.closest('#z-menu') !== null"))
                .isEqualTo(true);
        page.keyboard().press("Escape");
        assertThat(page.locator("#z-menu")).isHidden();
        assertThat(opener).isFocused();
        keyboard.press(opener);
        keyboard.press(page.locator("#z-menu a[href='/ziele']"));
        page.waitForURL("**/ziele");
    }

    @Test
    void the_map_is_walked_from_area_to_area() {
        var page = browser.visitor();
        page.navigate("/indikatoren/sgb2-kinder");
        assertThat(page.locator(".z-map__areas"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(15_000));
        var keyboard = new Keyboard(page);
        keyboard.reach(page.locator(".z-map__button").first());
        page.keyboard().press("Enter");
        var map = page.locator(".z-map__areas");
        keyboard.reach(map);
        var selected = page.locator(".z-map__areas [aria-selected=true]");
        assertThat(page.locator(".z-map__tip")).isVisible();
        page.keyboard().press("s");
        assertThat(selected).containsText(Pattern.compile("^S"));
        var south = selected.textContent();
        page.keyboard().press("ArrowUp");
        Assertions.assertThat(selected.textContent()).isNotEqualTo(south);
        var name = selected.textContent().replaceAll(":.*", "");
        assertThat(page.locator(".z-map__tip strong")).hasText(name);
        assertThat(page.locator("tr.z-marked th")).hasText(name);
        assertThat(selected).hasText(Pattern.compile("^" + name + ": \\d+,\\d je 100$"));
        page.keyboard().press("Home");
        assertThat(selected).containsText("Neustadt: 35,2");
        page.keyboard().press("End");
        assertThat(selected).containsText("Tarup: 3,9");
        page.keyboard().press("s");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(Pattern.compile("^S"));
    }

    @Test
    void the_map_is_looked_at_more_closely_and_what_is_walked_to_stays_in_sight() {
        var page = browser.visitor();
        page.navigate("/indikatoren/sgb2-kinder");
        var map = page.locator(".z-map__areas");
        assertThat(map).isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(15_000));
        var drawing = page.locator(".z-map__drawing");
        var whole = drawing.getAttribute("viewBox");
        var keyboard = new Keyboard(page);
        keyboard.reach(page.locator(".z-map__button").first());
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        var part = drawing.getAttribute("viewBox");
        Assertions.assertThat(part).isNotEqualTo(whole);
        keyboard.reach(map);
        page.keyboard().press("End");
        assertThat(page.locator(".z-map__tip")).containsText("Tarup");
        Assertions.assertThat(drawing.getAttribute("viewBox")).isNotEqualTo(part);
        assertThat(page.locator(".z-map__tip")).isInViewport();
    }
}
