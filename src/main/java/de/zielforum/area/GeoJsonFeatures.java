package de.zielforum.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the features of a GeoJSON FeatureCollection (RFC 7946). */
final class GeoJsonFeatures {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private GeoJsonFeatures() {}

    static List<RawFeature> read(byte[] file, List<Finding> findings) {
        try {
            return collection(JSON.readTree(file), findings);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            findings.add(
                    place == null
                            ? Finding.ofFile("noJson")
                            : Finding.ofFile("brokenJson", "" + place.getLineNr(), "" + place.getColumnNr()));
        } catch (IOException e) {
            throw new IllegalStateException("bytes cannot be read", e);
        }
        return List.of();
    }

    private static List<RawFeature> collection(JsonNode root, List<Finding> findings) {
        var list = root.path("features");
        if (!root.path("type").asText().equals("FeatureCollection") || !list.isArray()) {
            findings.add(Finding.ofFile("noCollection"));
            return List.of();
        }
        if (foreignCoordinates(root.path("crs"))) {
            findings.add(Finding.ofFile("otherCoordinates"));
        }
        if (list.isEmpty()) {
            findings.add(Finding.ofFile("empty"));
        }
        var features = new ArrayList<RawFeature>();
        for (var feature : list) {
            features.add(feature(feature));
        }
        return features;
    }

    /** The member {@code crs} is no longer part of GeoJSON, but programs still write it. */
    private static boolean foreignCoordinates(JsonNode crs) {
        var name = crs.path("properties").path("name").asText("");
        return !name.isEmpty() && !name.endsWith("CRS84") && !name.endsWith(":4326");
    }

    private static RawFeature feature(JsonNode feature) {
        var columns = new LinkedHashMap<String, String>();
        feature.path("properties").properties().forEach(one -> {
            if (one.getValue().isValueNode()) {
                columns.put(
                        one.getKey(),
                        one.getValue().isNull() ? "" : one.getValue().asText());
            }
        });
        return new RawFeature(
                feature.path("type").asText().equals("Feature"),
                columns,
                () -> GeometryReader.read(feature.path("geometry")));
    }
}
