package de.zielforum.home.web;

import de.zielforum.shared.text.Markdown;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the standing texts, one CommonMark file per page and language; rendered once. */
@Singleton
class StandingTexts {

    private final Map<String, StandingPage> pages = new ConcurrentHashMap<>();

    StandingPage page(String name, Locale locale) {
        return pages.computeIfAbsent(name + "." + locale.getLanguage(), StandingTexts::read);
    }

    private static StandingPage read(String file) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("texts/" + file + ".md")) {
            var source = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var title = source.lines()
                    .filter(line -> line.startsWith("# "))
                    .findFirst()
                    .orElseThrow()
                    .substring(2);
            return new StandingPage(title, new RawString(Markdown.ownHtml(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
