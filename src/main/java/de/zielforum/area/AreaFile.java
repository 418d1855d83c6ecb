package de.zielforum.area;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a file of areas, GeoJSON or a zipped shapefile, and checks everything that needs no look at what is stored. */
final class AreaFile {

    /** Codes become part of addresses. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private static final int LONGEST_NAME = 120;

    /** Read as a whole, a file takes several times its size in memory. */
    private static final int LARGEST_FILE = 24 * 1024 * 1024;

    private final List<ReadArea> areas = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> repairs = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, AreaLevel> levels = new HashMap<>();
    private final AreaColumns columns;
    private int features;
    private String codes;
    private String names;
    private Optional<String> levelColumn;
    private Optional<String> parents;

    private AreaFile(AreaColumns columns) {
        this.columns = columns;
    }

    static AreaFile read(InputStream file) throws IOException {
        return read(file, AreaColumns.GUESSED, Set.of());
    }

    /**
     * Reads a file as far as that is possible.
     *
     * @param known the codes of stored areas
     */
    static AreaFile read(InputStream file, AreaColumns columns, Set<String> known) throws IOException {
        var read = new AreaFile(columns);
        var bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            read.findings.add(Finding.ofFile("tooLarge", "" + LARGEST_FILE / 1024 / 1024));
            return read;
        }
        var features = Shapefile.isArchive(bytes)
                ? Shapefile.read(bytes, read.findings)
                : GeoJsonFeatures.read(bytes, read.findings);
        if (!features.isEmpty() && read.understands(features, known)) {
            features.forEach(read::feature);
        } else {
            read.features = features.size();
        }
        return read;
    }

    /** The features that are readable in themselves. */
    List<ReadArea> areas() {
        return areas;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Boundaries that were not quite valid and have been set right. */
    List<Finding> repairs() {
        return repairs;
    }

    /** The levels of all codes the file names, also of features with other mistakes. */
    Map<String, AreaLevel> levels() {
        return levels;
    }

    /** How many features the file holds, readable or not. */
    int features() {
        return features;
    }

    /** Whether no column tells in which larger area an area lies, so that the boundaries must. */
    boolean placedByBoundary() {
        return parents != null && parents.isEmpty();
    }

    /** Lets each area lie in the one given, where there is one. */
    void place(Map<String, String> parentOf) {
        areas.replaceAll(area -> area.in(parentOf.get(area.code())));
    }

    /** Finds out in which columns everything stands. */
    private boolean understands(List<RawFeature> features, Set<String> known) {
        var all = new LinkedHashSet<String>();
        features.forEach(feature -> all.addAll(feature.columns().keySet()));
        var code = columns.code(all);
        var name = columns.name(all);
        levelColumn = columns.level(all);
        if (code.isEmpty()) {
            findings.add(Finding.ofFile("codeColumnUnknown", String.join(", ", all)));
        }
        if (name.isEmpty()) {
            findings.add(Finding.ofFile("nameColumnUnknown", String.join(", ", all)));
        }
        if (levelColumn.isEmpty() && columns.allOn() == null) {
            findings.add(Finding.ofFile("levelColumnUnknown", String.join(", ", all)));
        }
        if (!columns.parent().isEmpty() && columns.parent(all).isEmpty()) {
            findings.add(Finding.ofFile("parentColumnUnknown", columns.parent(), String.join(", ", all)));
        }
        if (!findings.isEmpty()) {
            return false;
        }
        codes = code.orElseThrow();
        names = name.orElseThrow();
        parents = parents(all, features, known);
        return true;
    }

    private Optional<String> parents(Collection<String> all, List<RawFeature> features, Set<String> known) {
        var possible = new LinkedHashSet<>(known);
        features.forEach(feature -> possible.add(feature.text(codes)));
        return columns.parent(all)
                .or(() -> columns.maybeParents(all).stream()
                        .filter(column -> !column.equals(codes) && !column.equals(names))
                        .filter(column ->
                                features.stream().allMatch(feature -> possible.contains(feature.text(column))))
                        .findFirst());
    }

    private void feature(RawFeature feature) {
        features++;
        var code = feature.text(codes);
        var before = findings.size();
        if (!feature.feature()) {
            find(code, "noFeature");
        }
        if (!CODE.matcher(code).matches()) {
            find(code, code.isEmpty() ? "codeMissing" : "codeUnusable");
        } else if (seen.putIfAbsent(code, features) instanceof Integer first) {
            find(code, "codeTwice", first.toString());
        }
        var name = feature.text(names);
        if (name.isEmpty()) {
            find(code, "nameMissing");
        } else if (name.length() > LONGEST_NAME) {
            find(code, "nameTooLong", "" + LONGEST_NAME);
        }
        var level = level(feature, code);
        var boundary = boundary(feature, code);
        if (findings.size() == before) {
            var parent = parents.map(feature::text).orElse("");
            areas.add(new ReadArea(
                    features,
                    code,
                    name,
                    level.orElseThrow(),
                    parent.isEmpty() || parent.equals("null") ? null : parent,
                    boundary.orElseThrow()));
        }
    }

    private Optional<AreaLevel> level(RawFeature feature, String code) {
        var key = levelColumn.map(feature::text).orElse("");
        var level = levelColumn.isEmpty() ? Optional.of(columns.allOn()) : AreaLevel.of(key);
        if (level.isEmpty() && key.isEmpty()) {
            find(code, "levelMissing", levelColumn.orElseThrow());
        } else if (level.isEmpty()) {
            find(code, "levelUnknown", key);
        } else {
            levels.put(code, level.get());
        }
        return level;
    }

    private Optional<Boundary> boundary(RawFeature feature, String code) {
        try {
            var surface = feature.surface().get();
            if (!surface.repairedAt().isEmpty()) {
                repairs.add(new Finding(features, code, "repaired", List.of(surface.repairedAt())));
            }
            return Optional.of(Boundary.of(surface.geometry(), Boundary.EXACT));
        } catch (GeometryReader.Unusable e) {
            find(code, e.rule(), e.arguments());
            return Optional.empty();
        }
    }

    private void find(String code, String rule, String... arguments) {
        findings.add(new Finding(features, code, rule, List.of(arguments)));
    }
}
