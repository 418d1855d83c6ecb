package de.zielforum.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a GeoJSON FeatureCollection (RFC 7946) of areas and checks everything that needs no look at what is stored. */
final class GeoJsonFile {

    /** Codes become part of addresses. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private static final int LONGEST_NAME = 120;

    /** Read as a whole, a file takes several times its size in memory. */
    private static final int LARGEST_FILE = 24 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<ReadArea> areas = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> repairs = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, AreaLevel> levels = new HashMap<>();
    private int features;

    private GeoJsonFile() {}

    static GeoJsonFile read(InputStream file) throws IOException {
        var read = new GeoJsonFile();
        var bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            read.findings.add(Finding.ofFile("tooLarge", "" + LARGEST_FILE / 1024 / 1024));
            return read;
        }
        try {
            read.collection(JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            read.findings.add(
                    place == null
                            ? Finding.ofFile("noJson")
                            : Finding.ofFile("brokenJson", "" + place.getLineNr(), "" + place.getColumnNr()));
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

    private void collection(JsonNode root) {
        var list = root.path("features");
        if (!root.path("type").asText().equals("FeatureCollection") || !list.isArray()) {
            findings.add(Finding.ofFile("noCollection"));
            return;
        }
        if (foreignCoordinates(root.path("crs"))) {
            findings.add(Finding.ofFile("otherCoordinates"));
        }
        if (list.isEmpty()) {
            findings.add(Finding.ofFile("empty"));
        }
        for (var feature : list) {
            features++;
            feature(feature);
        }
    }

    /** The member {@code crs} is no longer part of GeoJSON, but programs still write it. */
    private static boolean foreignCoordinates(JsonNode crs) {
        var name = crs.path("properties").path("name").asText("");
        return !name.isEmpty() && !name.endsWith("CRS84") && !name.endsWith(":4326");
    }

    private void feature(JsonNode feature) {
        var properties = feature.path("properties");
        var code = properties.path("code").asText("").strip();
        var before = findings.size();
        if (!feature.path("type").asText().equals("Feature")) {
            find(code, "noFeature");
        }
        if (!CODE.matcher(code).matches()) {
            find(code, code.isEmpty() ? "codeMissing" : "codeUnusable");
        } else if (seen.putIfAbsent(code, features) instanceof Integer first) {
            find(code, "codeTwice", first.toString());
        }
        var name = properties.path("name").asText("").strip();
        if (name.isEmpty()) {
            find(code, "nameMissing");
        } else if (name.length() > LONGEST_NAME) {
            find(code, "nameTooLong", "" + LONGEST_NAME);
        }
        var level = level(properties.path("level").asText("").strip(), code);
        var boundary = boundary(feature.path("geometry"), code);
        if (findings.size() == before) {
            var parent = properties.path("parent").asText("").strip();
            areas.add(new ReadArea(
                    features,
                    code,
                    name,
                    level.orElseThrow(),
                    parent.isEmpty() || parent.equals("null") ? null : parent,
                    boundary.orElseThrow()));
        }
    }

    private Optional<AreaLevel> level(String key, String code) {
        var level = AreaLevel.of(key);
        if (level.isEmpty()) {
            find(code, "levelUnknown", key);
        } else {
            levels.put(code, level.get());
        }
        return level;
    }

    private Optional<Boundary> boundary(JsonNode geometry, String code) {
        try {
            var surface = GeometryReader.read(geometry);
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
