package de.zielforum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The acts of participation, each from the page where somebody finds it to the page that says what they have done. */
final class Participation {

    private final Function<Page, Hand> hands;

    /** @param hands how a page is worked */
    Participation(Function<Page, Hand> hands) {
        this.hands = hands;
    }

    /** Proposes something with a figure as evidence; answers with the path of the proposal. */
    String propose(Page page, String title) {
        var hand = hands.apply(page);
        page.navigate("/verfahren/" + Stage.PROCESS);
        hand.press(page.locator("main a[href^='/vorschlaege/neu']").first());
        page.waitForURL("**/vorschlaege/neu**");
        hand.write(page.locator("[name=title]"), title);
        hand.write(page.locator("[name=text]"), "Auf dem Weg zur Schule ist es im Winter dunkel. Licht hilft.");
        hand.pick(page.locator("[name=area]"), "Nordstadt");
        hand.press(button(page, "Weiter").first());
        page.waitForURL("**/belege");
        hand.write(page.locator("[name=suche]"), "Kinder Nordstadt");
        hand.press(page.locator("main form[method=get] button").first());
        page.waitForURL("**/belege?*");
        hand.press(page.locator("button:has-text('Als Beleg aufnehmen')").first());
        assertThat(page.locator("main")).containsText("Der Beleg ist aufgenommen");
        hand.press(page.locator("main a:has-text('Weiter: Prüfen')").first());
        hand.press(button(page, "Einreichen"));
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".z-kicker")).containsText("Veröffentlicht");
        assertThat(page.locator(".z-citation")).hasCount(1);
        return path(page);
    }

    /** Supports a proposal that nobody supports yet. */
    void support(Page page, String proposal) {
        var hand = hands.apply(page);
        page.navigate(proposal);
        assertThat(page.locator("#unterstuetzung")).containsText("niemand");
        hand.press(button(page, "Unterstützen"));
        assertThat(page.locator("#unterstuetzung"))
                .containsText(Pattern.compile("1 Person|eine Person", Pattern.CASE_INSENSITIVE));
        assertThat(button(page, "Unterstützung zurücknehmen")).isVisible();
    }

    /** Says something for a proposal. */
    void contribute(Page page, String proposal, String text) {
        var hand = hands.apply(page);
        page.navigate(proposal);
        hand.tick(page.locator("[name=contributionKind][value=FOR]"));
        hand.write(page.locator("#f-contributionText"), text);
        hand.press(page.locator("form[action$='/beitraege'] button"));
        assertThat(page.locator(".z-contribution--for")).containsText(text);
    }

    /** Votes for the first option of a ballot, and sees on its page that this is done. */
    void vote(Page page, String ballot) {
        var hand = hands.apply(page);
        page.navigate(ballot);
        hand.press(page.locator("main a[href$='/stimmzettel']"));
        page.waitForURL("**/stimmzettel");
        hand.tick(page.locator("main input[type=checkbox]").first());
        hand.press(button(page, "Stimme abgeben"));
        page.waitForURL("**/abgegeben");
        hand.press(page.locator(".z-links a[href^='/abstimmungen/']"));
        assertThat(page.locator(".kern-alert--success")).containsText("Ihre Stimme ist abgegeben");
    }

    static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
