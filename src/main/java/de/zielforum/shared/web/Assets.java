package de.zielforum.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the manifest of the built frontend: the fingerprinted addresses of the style sheets and scripts of every page. */
@Singleton
class Assets {

    private static final String MANIFEST = "META-INF/resources/assets/manifest.json";
    private static final String ENTRY = "main.ts";

    @Inject
    ObjectMapper json;

    private List<String> stylesheets = List.of();
    private List<String> scripts = List.of();

    @PostConstruct
    void read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(MANIFEST)) {
            if (file == null) {
                throw new IllegalStateException("The frontend is not built: " + MANIFEST + " is missing");
            }
            var entry = json.readTree(file).get(ENTRY);
            var css = new ArrayList<String>();
            for (JsonNode sheet : entry.path("css")) {
                css.add("/assets/" + sheet.asText());
            }
            stylesheets = List.copyOf(css);
            scripts = List.of("/assets/" + entry.get("file").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> stylesheets() {
        return stylesheets;
    }

    List<String> scripts() {
        return scripts;
    }
}
