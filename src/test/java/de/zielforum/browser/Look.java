package de.zielforum.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks at the page that is open: in light, in dark and 360 pixels wide, with everything on it that scripts draw. */
final class Look {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;

    /** Islands are fetched when they come near; on the page at once they are fetched at once. */
    private static final String DRAW_ISLANDS = """
            async () => {
              const drawn = (island) => island.querySelector(island.localName === "z-choropleth" ? ".z-map__areas" : "svg");
              const islands = [...document.querySelectorAll("z-choropleth, z-area-map, z-trend")];
              for (const island of islands) {
                island.scrollIntoView();
                for (let i = 0; i < 100 && !drawn(island); i++) {
                  await new Promise((done) => setTimeout(done, 50));
                }
              }
              scrollTo(0, 0);
              return islands.filter((island) => !drawn(island)).map((one) => one.localName);
            }
            """;

    /** What sticks out to the right without lying in something that can be scrolled by itself. */
    private static final String STICKING_OUT = """
            () => {
              if (document.documentElement.scrollWidth <= innerWidth) {
                return [];
              }
              const wide = [...document.querySelectorAll("body *")]
                .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
                .filter((one) => ![...one.children].some((child) => child.getBoundingClientRect().right > innerWidth + 0.5));
              return [`scrolls sideways, ${document.documentElement.scrollWidth} of ${innerWidth} pixels`,
                ...wide.slice(0, 5).map((one) => `sticks out: ${one.outerHTML.slice(0, 160)}`)];
            }
            """;

    /** Words that need more room than what they stand in. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll("button, a.kern-btn, summary, h1, h2, h3, h4, label, legend, th, td, .z-badge")]
              .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
              .map((one) => `cut off: ${one.outerHTML.slice(0, 160)}`)
            """;

    /** An expression of a template that nobody filled in. */
    private static final String UNFILLED = """
            () => [...document.querySelectorAll("*")]
              .flatMap((one) => [...one.attributes].map((attribute) => `${attribute.name}=${attribute.value}`))
              .concat([document.body.innerText])
              .flatMap((text) => text.match(/[^\\s]{0,40}\\{[a-zA-Z_]\\w*[.:}][^\\s]{0,40}/g) ?? [])
              .map((text) => `not filled in: ${text}`)
            """;

    private Look() {}

    static List<String> at(Page page) {
        var found = new ArrayList<String>();
        for (var island : strings(page.evaluate(DRAW_ISLANDS))) {
            found.add("not drawn: " + island);
        }
        found.addAll(strings(page.evaluate(UNFILLED)));
        found.addAll(strings(page.evaluate(CUT_OFF)));
        add(found, "light", Axe.violations(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        add(found, "dark", Axe.violationsByColour(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROW, HEIGHT);
        add(found, "narrow", Axe.violations(page));
        add(found, "narrow", strings(page.evaluate(STICKING_OUT)));
        add(found, "narrow", strings(page.evaluate(CUT_OFF)));
        page.setViewportSize(WIDE, HEIGHT);
        return found;
    }

    private static void add(List<String> found, String how, List<String> problems) {
        problems.forEach(problem -> found.add(how + ": " + problem));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object answer) {
        return (List<String>) answer;
    }
}
