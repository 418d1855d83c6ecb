package de.zielforum.indicator.web;

import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One indicator: what it says, where, since when, and who builds on it. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IndicatorPage(Reading reading, List<Section> sections, Elsewhere elsewhere) implements TemplateInstance {

    /**
     * The view in pages and papers of others.
     *
     * @param site where this application stands, ending with a slash
     * @param paintable whether the map can be had as PNG
     */
    record Elsewhere(String site, boolean paintable) {

        /** What somebody copies into a page of their own. */
        public String frame(IndicatorChoice choice, String title) {
            return "<iframe src=\"" + attribute(site + choice.embedHref().substring(1)) + "\" title=\""
                    + attribute(title) + "\" width=\"100%\" height=\"800\" loading=\"lazy\"></iframe>";
        }

        private static String attribute(String text) {
            return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        }
    }
}
