package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The words for what is wrong with a file, straight from the messages. */
final class Problems {

    private static final Properties WORDS = new Properties();

    static {
        try (var reader = new InputStreamReader(
                Problems.class.getResourceAsStream("/messages/msg_import.properties"), StandardCharsets.UTF_8)) {
            WORDS.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problems() {}

    static String german(String rule, List<String> arguments) {
        var words = WORDS.getProperty("problem_" + rule);
        assertThat(words).as(rule).isNotNull();
        for (int i = 0; i < arguments.size(); i++) {
            assertThat(words).as(rule).contains("{a" + i + "}");
            words = words.replace("{a" + i + "}", arguments.get(i));
        }
        assertThat(words).as(rule).doesNotContain("{a");
        return words;
    }
}
