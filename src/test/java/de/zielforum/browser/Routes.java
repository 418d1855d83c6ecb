package de.zielforum.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses at which somebody can look, from the table of permissions, which PermissionMatrixTest keeps equal to the
 * resources.
 */
final class Routes {

    /** What answers a GET without being a page. Each is asked, and must not answer with one. */
    static final Map<String, String> NOT_PAGES = Map.ofEntries(
            Map.entry("/anmelden", "leads to the identity provider and back"),
            Map.entry("/abmelden/ausfuehren", "leads to the identity provider and back"),
            Map.entry("/sprache/{language}", "remembers the language and leads back"),
            Map.entry("/indikatoren/{key}/karte.svg", "an image"),
            Map.entry("/indikatoren/{key}/karte.png", "an image"),
            Map.entry("/gebiete/{code}/lage.svg", "a picture on the cards of citations"),
            Map.entry("/vorschlaege", "leads to the processes"),
            Map.entry("/indikatoren/{key}/daten.{suffix}", "a file of figures"),
            Map.entry("/gebiete/{code}/daten.{suffix}", "a file of figures"),
            Map.entry("/offene-daten/daten.{suffix}", "a file of figures"),
            Map.entry("/katalog.{suffix}", "a catalogue for programs"),
            Map.entry("/vorschlaege/aehnliche", "a part of the form for proposals, fetched while somebody writes"));

    /** What is no page either, and is only there for somebody with a duty. */
    static final Set<String> PARTS_FOR_DUTIES = Set.of(
            // a table for office programs, and what a page fetches while a file is read
            "/werkbank/daten/dateien/{id}/befunde.csv", "/werkbank/daten/dateien/{id}/stand");

    /** What only answers during a benchmark. Everywhere else it must not be found. */
    static final Set<String> NOT_FOUND = Set.of("/vergleichsseite/{size}");

    private static final Path TABLE = Path.of("src/test/resources/permissions.csv");

    private final List<String> templates;

    private Routes(List<String> templates) {
        this.templates = templates;
    }

    static Routes ofThePages() {
        try (var lines = Files.lines(TABLE)) {
            return new Routes(lines.filter(line -> line.startsWith("GET,"))
                    .map(line -> line.split(",")[1])
                    .filter(path -> !path.startsWith("/api/"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedSet<String> pages() {
        return templates.stream()
                .filter(template -> !NOT_PAGES.containsKey(template)
                        && !PARTS_FOR_DUTIES.contains(template)
                        && !NOT_FOUND.contains(template))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The route of a page that answers an address: of those that fit, the one with the fewest variables. */
    Optional<String> of(String address) {
        return templates.stream()
                .filter(template -> fits(template, path(address)))
                .min(Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    /** Whether a path has the form of an address with names in braces. */
    static boolean fits(String address, String path) {
        return Pattern.matches(path(address).replaceAll("\\{[^}]+}", "[^/]+"), path);
    }

    private static String path(String address) {
        return address.replaceAll("[?#].*", "");
    }
}
