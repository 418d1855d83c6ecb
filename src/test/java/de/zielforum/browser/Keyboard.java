package de.zielforum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Works a page with its keys alone, and insists at every stop on seeing where it is. */
final class Keyboard implements Hand {

    private static final int MANY_STOPS = 250;

    /**
     * Says what is wrong with the stop that has just been reached, and with the one before it: that must look different now
     * that it has lost the focus. Nothing is focused here, only looked at.
     */
    private static final String STOP = """
            () => {
              const look = (element) => ["", "::before", "::after"].map((part) => {
                const style = getComputedStyle(element, part || null);
                const unseen = style.outlineStyle === "none" || /^rgba\\(.*, 0\\)$/.test(style.outlineColor);
                const outline = unseen ? "" : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
                return `${outline}|${style.boxShadow}`;
              }).join("/");
              const name = (element) => element.outerHTML.slice(0, 160);
              const problems = [];
              const before = window.lastStop;
              if (before?.element.isConnected && before.element !== document.activeElement && look(before.element) === before.look) {
                problems.push(`looks the same with the focus and without: ${name(before.element)}`);
              }
              const now = document.activeElement;
              if (!now || now === document.body) {
                window.lastStop = undefined;
                return problems;
              }
              const place = now.getBoundingClientRect();
              if (place.bottom <= 0 || place.top >= innerHeight || place.right <= 0 || place.left >= innerWidth) {
                problems.push(`has the focus out of sight: ${name(now)}`);
              }
              if (place.width < 2 || place.height < 2) {
                problems.push(`has the focus and cannot be seen: ${name(now)}`);
              }
              window.lastStop = { element: now, look: look(now) };
              return problems;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator control) {
        reach(control);
        page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    @Override
    public void tick(Locator box) {
        reach(box);
        if (!box.isChecked()) {
            page.keyboard().press(" ");
        }
        assertThat(box.isChecked()).as("ticked").isTrue();
    }

    @Override
    public void pick(Locator list, String words) {
        reach(list);
        page.keyboard().type(words);
        assertThat(list.evaluate("list => list.selectedOptions[0].text")).isEqualTo(words);
    }

    /** One stop further. */
    void tab() {
        step("Tab");
    }

    /** One stop back. */
    void back() {
        step("Shift+Tab");
    }

    void step(String key) {
        page.keyboard().press(key);
        assertThat((List<?>) page.evaluate(STOP)).as(page.url()).isEmpty();
    }

    /** From stop to stop until the control has the focus. */
    void reach(Locator control) {
        for (int stops = 0; stops < MANY_STOPS; stops++) {
            if (has(control)) {
                return;
            }
            step(amongItsLikes(control) ? "ArrowDown" : "Tab");
        }
        throw new AssertionError("Cannot be reached with the keyboard: " + control + " on " + page.url());
    }

    boolean has(Locator control) {
        return (Boolean) control.first().evaluate("control => control === document.activeElement");
    }

    /** Whether another radio button of the same group has the focus; from there the arrow keys lead on. */
    private static boolean amongItsLikes(Locator control) {
        return (Boolean) control.first()
                .evaluate("control => control.type === 'radio' && document.activeElement?.name === control.name");
    }
}
