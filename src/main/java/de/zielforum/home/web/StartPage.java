package de.zielforum.home.web;

import de.zielforum.indicator.Figure;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is open now, near me, and what became of what people said. */
@CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(
        List<Open> processes, List<Open> ballots, List<Choice> areas, Near near, List<Became> became, Link propose)
        implements TemplateInstance {

    /** A process or a ballot in which something can be done now. */
    record Open(String path, String title, String text, List<String> doings) {}

    /** The chosen area with its figures and what happens there; {@code code} is empty when none is chosen. */
    record Near(String code, String name, List<Beside> figures, List<Section> sections) {

        static final Near NOWHERE = new Near("", "", List.of(), List.of());

        public boolean chosen() {
            return !code.isEmpty();
        }
    }

    /** A figure of the area, with the municipality's in words. */
    record Beside(Figure figure, String comparison) {}

    /** What became of something people said; {@code badge} is the kind of badge its state gets. */
    record Became(String path, String title, String text, String state, String badge) {}
}
