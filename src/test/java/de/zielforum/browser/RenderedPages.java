package de.zielforum.browser;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Writes down which templates the application renders. */
@Singleton
class RenderedPages {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private final Set<String> rendered = ConcurrentHashMap.newKeySet();

    void listen(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                instance -> rendered.add(plain(instance.getTemplate().getId())));
    }

    void forget() {
        rendered.clear();
    }

    Set<String> sinceForgetting() {
        return Set.copyOf(rendered);
    }

    /** Every template that is a page: it includes the layout. */
    static SortedSet<String> all() {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(RenderedPages::isPage)
                    .map(file -> plain(TEMPLATES.relativize(file).toString()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPage(Path file) {
        try {
            return Files.readString(file).contains("{#include layout}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String id) {
        return id.replaceFirst("\\.html$", "");
    }
}
