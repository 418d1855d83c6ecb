package de.zielforum.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks axe-core about the page as it stands: everything it knows about WCAG 2.0, 2.1 and 2.2 at levels A and AA, and from its
 * good practice that all content lies in a landmark. The script is run in the page directly, which is several times faster than
 * the builder with its second window, and the same rules.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String QUESTION = """
            async (colours) => {
              const answer = await axe.run(document, {
                runOnly: colours
                  ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
                  : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
                rules: colours ? {} : { region: { enabled: true } },
                resultTypes: ["violations"],
              });
              return answer.violations.flatMap((violation) =>
                violation.nodes.map((node) =>
                  `${violation.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)} (${node.failureSummary.split("\\n").slice(1).join(" ").trim()})`));
            }
            """;

    private Axe() {}

    static List<String> violations(Page page) {
        return ask(page, false);
    }

    /** Only what depends on colours, when nothing else has changed since the page was asked about everything. */
    static List<String> violationsByColour(Page page) {
        return ask(page, true);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, boolean colours) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(QUESTION, colours);
    }

    private static String script() {
        try (var stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
