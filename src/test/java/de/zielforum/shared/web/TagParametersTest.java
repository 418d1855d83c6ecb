package de.zielforum.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Qute puts no values into a text that is handed to a tag: its braces would stand on the page. Such a text is put together with {@code str:concat}. */
class TagParametersTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** A tag with its parameters; texts among them may hold braces. */
    private static final Pattern TAG = Pattern.compile("\\{#\\w+((?:\"[^\"\\n]*\"|'[^'\\n]*'|[^}\"'])*)}");

    private static final Pattern UNFILLED =
            Pattern.compile("=\\s*(\"[^\"]*\\{[a-zA-Z_][^\"]*\"|'[^']*\\{[a-zA-Z_][^']*')");

    @Test
    void no_text_handed_to_a_tag_waits_for_values() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(TagParametersTest::unfilled))
                    .isEmpty();
        }
    }

    @Test
    void a_text_that_waits_for_values_is_found() {
        assertThat(unfilled("{#post href=\"/staende/{edition.id}/x\" label=msg_x:y /}"))
                .containsExactly("\"/staende/{edition.id}/x\"");
        assertThat(unfilled("{#if a == 'b'}<a href=\"/x/{y}\">{/if}{#post href=str:concat('/x/', y) label=z /}"))
                .isEmpty();
    }

    private static Stream<String> unfilled(Path file) {
        try {
            return unfilled(Files.readString(file)).stream().map(text -> file + ": " + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> unfilled(String template) {
        return TAG.matcher(template)
                .results()
                .flatMap(tag -> UNFILLED.matcher(tag.group(1)).results())
                .map(found -> found.group(1))
                .toList();
    }
}
