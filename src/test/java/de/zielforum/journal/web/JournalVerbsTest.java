package de.zielforum.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every act the code records has words in the journal, and every group of verbs a name in the filter. */
class JournalVerbsTest {

    private static final Path JAVA = Path.of("src/main/java/de/zielforum");
    private static final Path WORDS = Path.of("src/main/resources/messages/msg_journal.properties");
    private static final Pattern VERB = Pattern.compile("\"([a-z]+)\\.([a-z][A-Za-z]+)\"");
    private static final Pattern GIVEN_TO_A_HELPER = Pattern.compile("record\\(\\s*\\w+,\\s*\"([a-z][A-Za-z]+)\"");

    @Test
    void every_recorded_act_has_words() throws IOException {
        var verbs = verbs();
        assertThat(verbs).contains("person_verified", "participation_stepChanged");
        verbs.removeAll(keys());
        assertThat(verbs).as("acts that msg_journal has no words for").isEmpty();
    }

    @Test
    void every_feature_that_records_acts_is_in_the_filter() throws IOException {
        var features = verbs().stream()
                .map(verb -> verb.substring(0, verb.indexOf('_')))
                .collect(Collectors.toSet());
        for (var group : VerbGroup.values()) {
            features.remove(group.feature());
        }
        assertThat(features).isEmpty();
    }

    private static Set<String> verbs() throws IOException {
        var verbs = new TreeSet<String>();
        try (var files = Files.walk(JAVA)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var feature = JAVA.relativize(file).getName(0).toString();
                var text = read(file);
                if (!text.contains("new Act(")) {
                    return;
                }
                VERB.matcher(text)
                        .results()
                        .filter(found -> found.group(1).equals(feature))
                        .forEach(found -> verbs.add(feature + "_" + found.group(2)));
                if (text.contains("\"" + feature + ".\" +")) {
                    GIVEN_TO_A_HELPER
                            .matcher(text)
                            .results()
                            .forEach(found -> verbs.add(feature + "_" + found.group(1)));
                }
            });
        }
        return verbs;
    }

    private static Set<Object> keys() throws IOException {
        var words = new Properties();
        words.load(new StringReader(read(WORDS)));
        return words.keySet();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
