package de.zielforum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import de.zielforum.localstack.StackTestResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Chromium of the machine. One per test class; every person gets a window of their own. */
final class RealBrowser implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final String address;

    /** @param address where the application answers, for example {@code http://localhost:8081} */
    RealBrowser(String address) {
        this.address = address;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** A window of nobody. */
    Page visitor() {
        return window(new Browser.NewContextOptions());
    }

    /** A window of somebody who signed in at Keycloak. */
    Page person(String username) {
        return signedIn(visitor(), username);
    }

    /** A window without JavaScript, of somebody who signed in. */
    Page personWithoutScript(String username) {
        return signedIn(window(new Browser.NewContextOptions().setJavaScriptEnabled(false)), username);
    }

    /** A narrow or dark window. */
    Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("de-DE")
                .setBaseURL(address)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    Page signedIn(Page page, String username) {
        page.navigate("/anmelden");
        enter(page, username);
        page.waitForURL(address + "/**");
        return page;
    }

    /** Name and password, where Keycloak asks for them. */
    static void enter(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(StackTestResource.PASSWORD);
        page.locator("#kc-login").click();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Install it (Debian: apt-get install chromium) to run the browser tests."));
    }
}
