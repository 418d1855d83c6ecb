package de.zielforum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import de.zielforum.browser.Visits.Visit;
import de.zielforum.localstack.StackTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page of the product under axe-core, in light, in dark and on a narrow screen, signed in and signed out. */
@QuarkusTest
@TestProfile(Demonstrating.class)
@WithTestResource(StackTestResource.class)
class AccessibilityTest {

    private static final Routes ROUTES = Routes.ofThePages();

    @TestHTTPResource
    URI address;

    @Inject
    Stage stage;

    @Inject
    RenderedPages rendered;

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
    void every_address_of_a_page_is_visited() {
        var missing = ROUTES.pages();
        Visits.all().stream()
                .filter(visit -> visit.status() == 200)
                .forEach(visit -> ROUTES.of(visit.route()).ifPresent(missing::remove));
        assertThat(missing).as("pages without a visit").isEmpty();
    }

    @Test
    void what_is_not_visited_is_not_a_page() {
        var asked = browser.person("anna.petersen").context().request();
        for (var route : Routes.NOT_PAGES.keySet()) {
            var answer = asked.get(
                    route.replace("{language}", "de")
                            .replace("/katalog.{suffix}", "/katalog.ttl")
                            .replace("{suffix}", "csv")
                            .replace("{key}", "sgb2-kinder")
                            .replace("{code}", "01001000"),
                    RequestOptions.create().setMaxRedirects(0).setQueryParam("verfahren", Stage.PROCESS));
            assertThat(answer.text()).as(route).doesNotContainIgnoringCase("<html");
            assertThat(answer.status()).as(route).isLessThan(400);
        }
        for (var route : Routes.PARTS_FOR_DUTIES) {
            assertThat(asked.get(route.replace("{id}", Visits.NOTHING)).status())
                    .as(route)
                    .isEqualTo(403);
        }
        for (var route : Routes.NOT_FOUND) {
            assertThat(asked.get(route.replace("{size}", "1000")).status())
                    .as(route)
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_in_the_way_is_seen() {
        var page = browser.visitor();
        page.navigate("/hilfe");
        page.evaluate("""
                () => {
                  document.querySelector("main h1").insertAdjacentHTML("afterend",
                    `<form action="/x/{thing.id}/y"><input name="nameless"></form><z-trend></z-trend>`);
                  document.querySelector("main p").style.cssText = "color: #777; background: #888; width: 500px";
                  document.querySelector("main").insertAdjacentHTML("beforeend",
                    `<button id="small">Wortungetüm</button>`);
                  document.querySelector("#small").style.width = "2rem";
                  document.body.insertAdjacentHTML("beforeend", "<p>Outside</p>");
                }
                """);
        assertThat(String.join("\n", Look.at(page)))
                .contains("light: label:")
                .contains("light: color-contrast:")
                .contains("dark: color-contrast:")
                .contains("light: region:")
                .contains("narrow: label:")
                .contains("narrow: scrolls sideways")
                .contains("not filled in: action=/x/{thing.id}/y")
                .contains("not drawn: z-trend")
                .contains("cut off: <button id=\"small\"");
    }

    @Test
    void nothing_on_any_page_is_in_the_way() {
        var problems = new LinkedHashMap<String, List<String>>();
        var unseen = RenderedPages.all();
        unseen.remove(FormerAreaTest.TEMPLATE);
        var windows = Visits.all().stream()
                .map(Visit::who)
                .distinct()
                .collect(Collectors.toMap(who -> who, who -> who.isEmpty() ? browser.visitor() : browser.person(who)));
        for (var visit : Visits.all()) {
            rendered.forget();
            var found = look(windows.get(visit.who()), visit);
            unseen.removeAll(rendered.sinceForgetting());
            if (!found.isEmpty()) {
                problems.put(visit.who() + " " + visit.address(), found);
            }
        }
        assertThat(inWords(problems)).isEmpty();
        assertThat(unseen).as("templates of pages that nobody looked at").isEmpty();
    }

    @Test
    void nothing_is_in_the_way_where_people_sign_in() {
        var page = browser.visitor();
        page.navigate("/anmelden");
        looksWell(page, "sign-in");
        page.locator("#username").fill("anna.petersen");
        page.locator("#password").fill("wrong");
        page.locator("#kc-login").click();
        assertThat(page.locator("[role=alert], [aria-invalid=true]").count()).isPositive();
        looksWell(page, "sign-in refused");
        page.locator("a[href*='reset-credentials']").click();
        looksWell(page, "forgotten password");
        page.navigate("/anmelden");
        page.locator("a[href*='registration']").click();
        looksWell(page, "registration");
        page.locator("#email").fill("not an address");
        page.evaluate("document.querySelector('main form').noValidate = true");
        page.locator("main form [type=submit]").click();
        assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
        looksWell(page, "registration refused");
    }

    @Test
    void nothing_is_in_the_way_in_open_menus() {
        var page = browser.person("anna.petersen");
        page.navigate("/");
        page.locator(".z-utility summary").click();
        looksWell(page, "appearance");
        page.keyboard().press("Escape");
        page.locator(".z-header__person summary").click();
        looksWell(page, "person");
        page.setViewportSize(360, 800);
        page.locator(".z-header__menu").click();
        assertThat(page.locator("#z-menu").isVisible()).isTrue();
        assertThat(Axe.violations(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.violationsByColour(page)).isEmpty();
    }

    private static void looksWell(Page page, String what) {
        page.waitForLoadState();
        assertThat(Look.at(page)).as(what).isEmpty();
    }

    private List<String> look(Page page, Visit visit) {
        var found = new ArrayList<String>();
        try {
            var answer = page.navigate(stage.address(visit.address()));
            expect(found, visit.status(), answer);
            visit.act().accept(page);
            if (visit.status() == 200
                    && !Routes.fits(visit.route(), URI.create(page.url()).getPath())) {
                found.add("shows " + page.url());
            }
            found.addAll(Look.at(page));
            if (visit.rejected()) {
                expect(found, 422, sendNothing(page));
                Look.at(page).forEach(problem -> found.add("with errors, " + problem));
            }
        } catch (PlaywrightException e) {
            found.add(e.toString().lines().limit(3).collect(Collectors.joining(" ")));
        }
        return found;
    }

    private static void expect(List<String> found, int status, Response answer) {
        if (answer.status() != status) {
            found.add("answered with " + answer.status() + " instead of " + status + ": " + answer.url());
        }
    }

    /** Sends the largest form of the page with nothing filled in, past the browser's own check. */
    private static Response sendNothing(Page page) {
        var answer = page.waitForResponse(
                response -> response.request().isNavigationRequest()
                        && response.request().method().equals("POST"),
                () -> page.evaluate("""
                        () => {
                          const fields = (form) => [...form.querySelectorAll("input:not([type=hidden]), textarea, select")];
                          const form = [...document.querySelectorAll("main form[method=post]")]
                            .sort((one, other) => fields(other).length - fields(one).length)[0];
                          form.noValidate = true;
                          for (const field of fields(form)) {
                            if (field.type === "checkbox" || field.type === "radio") {
                              field.checked = false;
                            } else {
                              field.value = "";
                            }
                          }
                          setTimeout(() => form.requestSubmit());
                        }
                        """));
        answer.finished();
        page.waitForLoadState();
        return answer;
    }

    private static String inWords(Map<String, List<String>> problems) {
        return problems.entrySet().stream()
                .map(entry -> entry.getKey() + "\n    " + String.join("\n    ", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
