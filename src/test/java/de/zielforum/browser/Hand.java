package de.zielforum.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page. */
interface Hand {

    /** Follows a link or presses a button. */
    void press(Locator control);

    /** Writes into an empty field. */
    void write(Locator field, String text);

    /** Ticks a box, or one of several where only one can be ticked. */
    void tick(Locator box);

    /** Picks from a list what stands there in these words. */
    void pick(Locator list, String words);

    /** With a pointer. */
    Hand POINTER = new Hand() {

        @Override
        public void press(Locator control) {
            control.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void tick(Locator box) {
            box.check();
        }

        @Override
        public void pick(Locator list, String words) {
            list.selectOption(words);
        }
    };
}
