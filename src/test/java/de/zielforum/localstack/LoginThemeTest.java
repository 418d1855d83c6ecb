package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LoginThemeTest {

    private static final Pattern MESSAGE = Pattern.compile("msg\\(\"([A-Za-z][A-Za-z-]*)\"");
    private static final Pattern OUTSIDE_ADDRESS = Pattern.compile("(?:src|href|url)[=(]\\s*[\"']?https?:");

    private static final Set<String> TEXTS_OF_THE_BASE_THEME = Set.of("doCancel", "traceIdSupportMessage");

    private final Path theme = Project.current().loginTheme().resolve("login");

    @Test
    void saysEverythingInGermanAndInEnglish() throws IOException {
        assertThat(messages("en").keySet()).isEqualTo(messages("de").keySet());
        assertThat(messages("en").values()).noneMatch(text -> ((String) text).isBlank());
        assertThat(messages("de").values()).noneMatch(text -> ((String) text).isBlank());
    }

    @Test
    void hasATextForWhateverItsPagesSay() throws IOException {
        var known = messages("de").stringPropertyNames();
        try (var pages = Files.newDirectoryStream(theme, "*.ftl")) {
            for (var page : pages) {
                var used = MESSAGE.matcher(Files.readString(page)).results().map(match -> match.group(1));
                assertThat(used.filter(key -> !TEXTS_OF_THE_BASE_THEME.contains(key)))
                        .as(page.toString())
                        .allMatch(known::contains);
            }
        }
    }

    @Test
    void loadsNothingFromElsewhere() throws IOException {
        try (var files = Files.walk(theme)) {
            for (var file : (Iterable<Path>) files.filter(LoginThemeTest::isText)::iterator) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(OUTSIDE_ADDRESS);
            }
        }
    }

    @Test
    void doesNotTellWhichAccountsExist() throws IOException {
        for (var language : new String[] {"de", "en"}) {
            var messages = messages(language);
            assertThat(messages.getProperty("accountTemporarilyDisabledMessage"))
                    .isEqualTo(messages.getProperty("invalidUserMessage"))
                    .isEqualTo(messages.getProperty("accountPermanentlyDisabledMessage"));
        }
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(ftl|css|js)");
    }

    private Properties messages(String language) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(theme.resolve("messages/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
