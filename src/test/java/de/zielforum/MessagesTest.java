package de.zielforum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** German and English are both complete, and every text the code asks for by key exists. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path JAVA = Path.of("src/main/java");

    @Test
    void german_and_english_have_the_same_keys() {
        var differences = new TreeMap<String, Object>();
        for (var german : germanBundles()) {
            var english =
                    german.resolveSibling(german.getFileName().toString().replace(".properties", "_en.properties"));
            var onlyGerman = keys(german);
            var onlyEnglish = Files.exists(english) ? keys(english) : new TreeSet<String>();
            var common = new TreeSet<>(onlyGerman);
            common.retainAll(onlyEnglish);
            onlyGerman.removeAll(common);
            onlyEnglish.removeAll(common);
            if (!onlyGerman.isEmpty() || !onlyEnglish.isEmpty()) {
                differences.put(german.getFileName().toString(), List.of(onlyGerman, onlyEnglish));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void no_key_is_given_twice_and_none_is_empty() {
        var mistakes = new ArrayList<String>();
        for (var file : allBundles()) {
            var seen = new TreeSet<String>();
            for (var line : read(file).lines().toList()) {
                if (line.isBlank() || line.startsWith("#") || !line.contains("=") || line.startsWith(" ")) {
                    continue;
                }
                var key = line.substring(0, line.indexOf('=')).strip();
                if (!seen.add(key) || line.substring(line.indexOf('=') + 1).isBlank()) {
                    mistakes.add(file.getFileName() + ": " + key);
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void every_refusal_has_words() {
        assertThat(missing(Pattern.compile("new Refused\\(\\s*\"(\\w+)\",\\s*\"(\\w+)\""), "refused_"))
                .isEmpty();
    }

    @Test
    void every_notice_after_a_form_has_words() {
        assertThat(missing(Pattern.compile("\"(\\w+)\",\\s*\"((?:done|note|warn)_\\w+)\""), ""))
                .isEmpty();
    }

    @Test
    void every_validation_message_has_words() {
        var known = keys(RESOURCES.resolve("ValidationMessages.properties"));
        var missing = new TreeSet<String>();
        var used = Pattern.compile("\"\\{([a-zA-Z]\\w*\\.[\\w.]*)}\"");
        for (var file : files(JAVA, ".java")) {
            used.matcher(read(file)).results().map(m -> m.group(1)).forEach(key -> {
                if (!known.contains(key)) {
                    missing.add(file.getFileName() + ": " + key);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    private static TreeSet<String> missing(Pattern use, String prefix) {
        var missing = new TreeSet<String>();
        for (var file : files(JAVA, ".java")) {
            use.matcher(read(file)).results().forEach(m -> {
                var bundle = RESOURCES.resolve("messages/msg_" + m.group(1) + ".properties");
                if (!Files.exists(bundle) || !keys(bundle).contains(prefix + m.group(2))) {
                    missing.add(file.getFileName() + ": msg_" + m.group(1) + " " + prefix + m.group(2));
                }
            });
        }
        return missing;
    }

    private static List<Path> allBundles() {
        var all = new ArrayList<>(files(RESOURCES.resolve("messages"), ".properties"));
        all.addAll(files(RESOURCES, ".properties").stream()
                .filter(file -> file.getFileName().toString().startsWith("ValidationMessages"))
                .toList());
        return all;
    }

    private static List<Path> germanBundles() {
        return allBundles().stream()
                .filter(file -> !file.getFileName().toString().endsWith("_en.properties"))
                .toList();
    }

    private static TreeSet<String> keys(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
