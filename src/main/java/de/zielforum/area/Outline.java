package de.zielforum.area;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.stream.Collectors;

/** An area as a feature of a map; {@code geometry} is GeoJSON already. */
record Outline(String code, String name, AreaLevel level, String parent, String geometry) {

    static String collection(List<Outline> outlines) {
        return outlines.stream()
                .map(Outline::feature)
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    private String feature() {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":" + text(code) + ",\"name\":" + text(name)
                + ",\"level\":" + text(level.key()) + ",\"parent\":" + text(parent) + "},\"geometry\":" + geometry
                + "}";
    }

    private static String text(String value) {
        return value == null
                ? "null"
                : "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }
}
