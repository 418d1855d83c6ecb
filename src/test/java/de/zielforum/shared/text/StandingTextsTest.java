package de.zielforum.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTextsTest {

    private static final List<String> RULES = List.of(
            "beleidigung",
            "diskriminierung",
            "personenbezogen",
            "werbung",
            "themenfremd",
            "falschangabe",
            "urheberrecht",
            "strafbar");

    @ParameterizedTest
    @ValueSource(strings = {"hilfe", "leichte-sprache", "barrierefreiheit", "datenschutz", "impressum", "netiquette"})
    void every_page_is_built_alike_in_both_languages(String page) {
        var german = Markdown.ownHtml(source(page, "de"));
        var english = Markdown.ownHtml(source(page, "en"));

        assertThat(german).startsWith("<h1>").containsOnlyOnce("<h1>").containsPattern("^<h1>[^<]+</h1>\\s*<p>");
        assertThat(english).startsWith("<h1>").containsOnlyOnce("<h1>").containsPattern("^<h1>[^<]+</h1>\\s*<p>");
        assertThat(all("<(h[1-6]|ul|ol|li)[ >]", english))
                .as("headings and lists of the English page")
                .isEqualTo(all("<(h[1-6]|ul|ol|li)[ >]", german));
        assertThat(all("href=\"([^\"]+)\"", english))
                .as("links of the English page")
                .isEqualTo(all("href=\"([^\"]+)\"", german));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void the_netiquette_has_eight_rules_that_can_be_linked_to(String language) {
        var netiquette = Markdown.ownHtml(source("netiquette", language));

        assertThat(all("<h3 id=\"([a-z-]+)\">[1-8]\\. ", netiquette)).isEqualTo(RULES);
        assertThat(netiquette).doesNotContain("<code>");
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String source(String page, String language) {
        var path = "/texts/" + page + "." + language + ".md";
        try (var file = StandingTextsTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
